using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ScrutinyTracker.Web.Platform.Public;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Platform.Data;

internal static class DataSetup
{
    private const int SecondsToWaitForAWriter = 60;

    public static void AddData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => DataFolder.Of(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<SqliteEngine>();
        services.AddSingleton<DatabaseStart>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<References>();
        services.AddScoped<CouncilSettings>();
        services.AddScoped<HistoryInterceptor>();
        services.AddScoped<PublicCacheInterceptor>();
        services.AddSingleton<PublicCache>();
        services.AddDbContext<TrackerContext>((provider, options) => options
            .UseSqlite(ConnectionString(provider.GetRequiredService<IConfiguration>()))
            // A migration that rebuilds a table cannot be one transaction; the copy in backups/ is what a broken one is mended from.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning))
            .AddInterceptors(provider.GetRequiredService<SqliteEngine>(), provider.GetRequiredService<HistoryInterceptor>(), provider.GetRequiredService<PublicCacheInterceptor>()));
    }

    /// <summary>The setting, or tracker.db in the data folder. A writer that must wait does so for a minute unless it says otherwise (P3): a long tracker that is stored takes half of that on a busy machine.</summary>
    public static string ConnectionString(IConfiguration configuration)
    {
        var setting = configuration.GetConnectionString("Tracker");
        var connection = string.IsNullOrWhiteSpace(setting)
            ? new SqliteConnectionStringBuilder { DataSource = DataFolder.Of(configuration).Database }
            : new SqliteConnectionStringBuilder(setting);
        if (!connection.ShouldSerialize("Default Timeout"))
            connection.DefaultTimeout = SecondsToWaitForAWriter;
        return connection.ConnectionString;
    }
}
