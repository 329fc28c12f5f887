using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Jobs;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Administration.Health;

/// <summary>What an administrator looks at when something seems wrong, and before anything is.</summary>
internal sealed class TrackerHealth(
    DataFolder folder, SweepWatch sweep, UndeliveredEmails undelivered, WaitingEmails waiting, IOptions<MailOptions> mail, MailRedirect redirect, SiteAddress site, IHostEnvironment environment,
    TimeProvider clock)
{
    private const long LittleDisk = 1L << 30;
    private const int MonthsToRenewBankHolidays = 6;

    public async Task<HealthView> LookAsync(CancellationToken cancellation) => new(
    [
        new("Version", $"ScrutinyTracker {typeof(TrackerHealth).Assembly.GetName().Version!.ToString(3)} on .NET {Environment.Version}, {environment.EnvironmentName}"),
        Engine(SqliteEngine.EngineVersion),
        await LastSweepAsync(cancellation),
        Mail(),
        Address(),
        await WaitingAsync(cancellation),
        await UndeliveredAsync(cancellation),
        Disk(),
        BankHolidays(),
    ]);

    public static HealthLine Engine(Version engine) => SqliteEngine.IsWalSafe(engine)
        ? new("Database", $"SQLite {engine}, journal mode {SqliteEngine.JournalMode}; safe with a write-ahead log")
        : new("Database", $"SQLite {engine}, journal mode {SqliteEngine.JournalMode}. This engine can lose data with a write-ahead log, so it runs with a rollback journal: safe, and slower to write");

    public static HealthLine BankHolidaysOn(DateOnly today) => new(
        "Bank holidays", $"Known until {BankHolidayTable.EndsOn.InFull()}",
        today.AddMonths(MonthsToRenewBankHolidays) > BankHolidayTable.EndsOn ? "Install a newer version: after that day bank holidays count as working days." : null);

    private async Task<HealthLine> LastSweepAsync(CancellationToken cancellation)
    {
        var last = await sweep.LookAsync(cancellation);
        return new(
            "Reminders last ran well", last.AtUtc is { } at ? InLondon(at) : "Never",
            last.IsLate ? "Look at the jobs: reminders are not being written." : null);
    }

    private HealthLine Mail() => mail.Value.Transport == MailTransportKind.Folder
        ? new("Mail", "Written to a folder, sent to nobody", environment.IsProduction() ? "Set Mail:Transport to Smtp so that reminders reach people." : null)
        : new("Mail", $"Sent by {mail.Value.Transport}", redirect.InWords) { Link = ("Send a test message", AdministrationLinks.TestMessage) };

    private HealthLine Address() => new(
        "Links in emails begin with", site.Root, site.IsMissing ? "Set Council:BaseUrl to the address at which people reach the tracker: this one leads them nowhere." : null);

    private async Task<HealthLine> WaitingAsync(CancellationToken cancellation) => await waiting.LookAsync(cancellation) is { } wait
        ? new("Emails that wait", $"{wait.Count}", wait.InWords)
        : new("Emails that wait", "None waits for the mail server");

    private async Task<HealthLine> UndeliveredAsync(CancellationToken cancellation)
    {
        var (count, serverSaid) = await undelivered.OpenAsync(cancellation);
        return count == 0
            ? new("Emails that did not go out", "None in the last month")
            : new("Emails that did not go out", $"{count}", $"The mail server said: {serverSaid}")
            {
                Link = ("See to whom they were", AdministrationLinks.UndeliveredEmails),
            };
    }

    private HealthLine Disk()
    {
        var free = new DriveInfo(folder.Path).AvailableFreeSpace;
        return new("Data folder", $"{folder.Path}, {free / (double)LittleDisk:0.0} GB free", free < LittleDisk ? "Less than 1 GB is free." : null);
    }

    private HealthLine BankHolidays() => BankHolidaysOn(UkCalendar.Today(clock));

    private static string InLondon(DateTime utc) => $"{UkCalendar.UtcToLondon(utc):d MMMM yyyy 'at' HH:mm}";
}

internal sealed record HealthView(IReadOnlyList<HealthLine> Lines)
{
    public int NeedsAttention => Lines.Count(line => line.Warning is not null);
}

/// <param name="Warning">What to do; null when all is well.</param>
internal sealed record HealthLine(string What, string Is, string? Warning = null)
{
    /// <summary>Where it can be mended; null when that is nowhere in the tracker.</summary>
    public (string Text, string Href)? Link { get; init; }
}
