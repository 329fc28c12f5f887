using System.Globalization;

namespace ScrutinyTracker.Web.Platform.Clock;

internal static class ClockSetup
{
    public const string Setting = "Clock:Today";

    /// <summary>The council's bank holidays, and the working days between them: as they are known when a request or a job begins.</summary>
    public static void AddCouncilCalendar(this IServiceCollection services) => services
        .AddScoped<CouncilCalendar>()
        .AddScoped(provider => provider.GetRequiredService<CouncilCalendar>().WorkingDays);

    /// <summary>The clock that everything takes. <c>Clock:Today</c> (Development only) lets a person live on any date, or begin at a minute of it.</summary>
    /// <exception cref="SettingException">The setting is not a date, or stands outside Development.</exception>
    public static void AddTrackerClock(this IServiceCollection services, TimeProvider systemClock) =>
        services.AddSingleton(provider =>
        {
            var setting = provider.GetRequiredService<IConfiguration>()[Setting];
            if (string.IsNullOrWhiteSpace(setting))
                return systemClock;
            if (!provider.GetRequiredService<IHostEnvironment>().IsDevelopment())
                throw new SettingException($"{Setting} and --as-of are for Development only (DOTNET_ENVIRONMENT=Development).");
            if (DateTime.TryParseExact(setting, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
                return new ShiftedClock(systemClock, DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
            return DateOnly.TryParseExact(setting, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var today)
                ? new ShiftedClock(systemClock, today)
                : throw new SettingException($"{Setting} is \"{setting}\": write a date such as 2019-03-01.");
        });
}
