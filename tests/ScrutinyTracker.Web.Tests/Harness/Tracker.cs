using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>
/// The whole application on its own copy of a migrated database file and its own clock. One per test; disposing removes its folder.
/// </summary>
internal sealed class Tracker : WebApplicationFactory<Program>
{
    private static readonly Lazy<string> Template = new(MakeTemplate);
    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _services;

    private Tracker(DateOnly today, Action<IServiceCollection>? services, Dictionary<string, string?>? settings)
    {
        Clock = TestClock.On(today);
        Folder = Directory.CreateTempSubdirectory("tracker-test-").FullName;
        File.Copy(Template.Value, Path.Combine(Folder, "tracker.db"));
        _services = services;
        _settings = new Dictionary<string, string?>
        {
            ["Data:Folder"] = Folder,
            ["ConnectionStrings:Tracker"] = "",
            ["Clock:Today"] = "",
            ["Jobs:Enabled"] = "false",
            ["SampleData:LoadAtStart"] = "false",
            ["Serilog:MinimumLevel"] = "Error",
        };
        foreach (var (key, value) in settings ?? [])
            _settings[key] = value;
        Given = new Given(this);
    }

    public TestClock Clock { get; }
    public string Folder { get; }
    public Given Given { get; }

    /// <summary>1 March 2019 unless said otherwise.</summary>
    public static Tracker Start(DateOnly? today = null, Action<IServiceCollection>? services = null, Dictionary<string, string?>? settings = null) =>
        new(today ?? new DateOnly(2019, 3, 1), services, settings);

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser Browse() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress }));

    /// <summary>A browser in which the person is signed in, through the sign-in page.</summary>
    public async Task<Browser> SignInAsync(Person person)
    {
        var browser = Browse();
        var page = await browser.GetAsync("/sign-in");
        page = await page.Form("Sign in as this person").Choose("PersonId", person.Id.ToString(CultureInfo.InvariantCulture)).SubmitAsync();
        page.ShouldHaveStatus(System.Net.HttpStatusCode.OK);
        return browser;
    }

    /// <summary>Work in a scope of its own; what the work tracked is saved at its end.</summary>
    public async Task<T> ChangeAsync<T>(Func<TrackerContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        var result = await work(context);
        await context.SaveChangesAsync();
        return result;
    }

    public Task ChangeAsync(Func<TrackerContext, Task> work) => ChangeAsync(async context =>
    {
        await work(context);
        return true;
    });

    /// <summary>Looks into the database, for what no page shows.</summary>
    public async Task<T> ReadAsync<T>(Func<TrackerContext, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<TrackerContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            _services?.Invoke(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(Folder))
            return;
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static string MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("tracker-template-").FullName;
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = folder }).Build();
        services.AddSingleton<IConfiguration>(configuration).AddSingleton<TimeProvider>(TestClock.On(new DateOnly(2019, 3, 1))).AddLogging();
        services.AddData(configuration);
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<DatabaseStart>().RunAsync(CancellationToken.None).GetAwaiter().GetResult();
        SqliteConnection.ClearAllPools();
        return Path.Combine(folder, "tracker.db");
    }
}
