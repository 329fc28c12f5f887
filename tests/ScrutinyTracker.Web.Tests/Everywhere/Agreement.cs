using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>
/// The list, its counts and filters, the export, the command line, the committees' pages and the reminders say of what is open, due and
/// late what the plain way of working it out says (P65).
/// </summary>
internal static partial class Agreement
{
    /// <param name="officer">Who may read everything.</param>
    public static async Task ShouldHoldAsync(Tracker tracker, Person officer)
    {
        var today = tracker.Clock.Today;
        var truth = await TruthAsync(tracker);
        var plain = truth.ToDictionary(one => one.Reference, one => new Standing(one, today));
        using var browser = await tracker.SignInAsync(officer);
        await ListAgreesAsync(browser, plain);
        await ExportAgreesAsync(browser, plain);
        await CommandLineAgreesAsync(tracker, plain, today);
        await CommitteesAgreeAsync(browser, truth, plain);
        await RemindersAgreeAsync(tracker, truth, today);
    }

    public static Task<List<Recommendation>> TruthAsync(Tracker tracker) => tracker.ReadAsync(context => Whole(context.Recommendations).ToListAsync());

    public static IQueryable<Recommendation> Whole(IQueryable<Recommendation> recommendations) => recommendations.AsSplitQuery()
        .Include(one => one.Review).Include(one => one.Committee).Include(one => one.LeadPost)
        .Include(one => one.Responses).ThenInclude(response => response.Items)
        .Include(one => one.Commitments).ThenInclude(promise => promise.Occurrences).ThenInclude(date => date.Changes)
        .Include(one => one.Updates).Include(one => one.Assessments).Include(one => one.Verdicts).Include(one => one.Closures);

    private static async Task ListAgreesAsync(Browser browser, Dictionary<string, Standing> plain)
    {
        foreach (var kind in Enum.GetValues<TimelinessKind>())
        {
            var page = await browser.GetAsync($"/recommendations?timeliness={RecommendationFilter.ValueOf<TimelinessKind>(kind)}");
            Assert.Equal((kind, plain.Values.Count(one => one.Kind == kind)), (kind, Count(page.Text)));
        }
    }

    private static async Task ExportAgreesAsync(Browser browser, Dictionary<string, Standing> plain)
    {
        var lines = (await browser.GetAsync("/recommendations/export.csv")).Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(plain.Count + 1, lines.Length);
        foreach (var one in plain.Values)
        {
            var line = lines.Single(line => line.TrimStart('\uFEFF').StartsWith(one.Reference + ",", StringComparison.Ordinal));
            Assert.Contains($",{one.DueOn:yyyy-MM-dd},{one.InWords},", line, StringComparison.Ordinal);
        }
    }

    private static async Task CommandLineAgreesAsync(Tracker tracker, Dictionary<string, Standing> plain, DateOnly today)
    {
        var listed = await tracker.ReadAsync(context => ListedRecommendation.AllAsync(context, today, CancellationToken.None));
        Assert.Equal(
            plain.Values.Select(one => (one.Reference, Words.Of(one.Kind), one.DueOn)).OrderBy(one => one.Reference, StringComparer.Ordinal),
            listed.Select(one => (one.Reference, one.Timeliness, one.NextDue)).OrderBy(one => one.Reference, StringComparer.Ordinal));
    }

    private static async Task CommitteesAgreeAsync(Browser browser, List<Recommendation> truth, Dictionary<string, Standing> plain)
    {
        var all = (await browser.GetAsync("/committees")).Document;
        foreach (var of in truth.GroupBy(one => one.Committee.Code))
        {
            var late = of.Count(one => plain[one.Reference].Kind == TimelinessKind.Overdue);
            var row = all.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector($"a[href='/committees/{of.Key}']") is not null);
            Assert.Equal([$"{late}", $"{of.Count(one => one.ClosedOn is null && (one.SentForResponseOn ?? one.PublishedOn) is not null)}"], row.QuerySelectorAll(".govuk-table__cell--numeric").Select(cell => Number().Match(cell.TextContent).Value));
            var briefing = (await browser.GetAsync($"/committees/{of.Key}")).ShouldSay($"{late} {(late == 1 ? "recommendation" : "recommendations")} with something late");
            await MonitoringReportAgreesAsync(briefing, late);
        }
    }

    /// <summary>Every number of the paper for the next meeting is the one that the briefing and the page of changes show.</summary>
    private static async Task MonitoringReportAgreesAsync(PageShown briefing, int late)
    {
        if (briefing.Document.QuerySelector("a[href$='/monitoring-report/docx']")?.GetAttribute("href") is not { } address)
            return;
        var lines = (await briefing.Browser.GetAsync(address)).Html.Split('\n').ToList();
        Assert.Equal($"{late}", After("Recommendations that are overdue"));
        Assert.Equal($"{Briefs("followed")}", After("Recommendations that the committee follows"));
        foreach (var part in briefing.Document.QuerySelectorAll("main section h2").Where(heading => heading.Id is not ("look-backs" or "followed" or "meetings")))
            Assert.Equal((part.TextContent, $"{Briefs(part.Id!)}"), (part.TextContent, After(part.TextContent)));
        var changes = await briefing.Browser.GetAsync(address.Replace("monitoring-report/docx", "changes", StringComparison.Ordinal));
        foreach (var kind in changes.Document.QuerySelectorAll("main h3"))
            Assert.Equal((kind.TextContent, $"{kind.NextElementSibling!.QuerySelectorAll("li").Length}"), (kind.TextContent, After(kind.TextContent)));

        int Briefs(string part) => briefing.Document.QuerySelectorAll($"section[aria-labelledby='{part}'] .app-brief").Length;
        string After(string words) => lines[lines.IndexOf(words, lines.IndexOf("Recommendations that the committee follows")) + 1];
    }

    private static async Task RemindersAgreeAsync(Tracker tracker, List<Recommendation> truth, DateOnly today)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        var owed = await scope.ServiceProvider.GetRequiredService<OpenObligations>().DueByAsync(today, CancellationToken.None);
        Assert.Equal(
            truth.SelectMany(one => Open(one).Where(due => due.On <= today).Select(due => $"{one.Reference} {due}")).Order(StringComparer.Ordinal),
            // Each who is asked gets a reminder of their own; it is owed once.
            owed.Where(one => one.Owed.Kind is ObligationKind.Response or ObligationKind.Commitment).DistinctBy(one => one.Thing).Select(one => $"{one.Owed.Reference} {one.Owed.Due}").Order(StringComparer.Ordinal));
    }

    /// <summary>The plain way: from the answers, promises and deliveries themselves, without anything that is kept for lists.</summary>
    private static IEnumerable<DueDate> Open(Recommendation recommendation)
    {
        if (recommendation.ClosedOn is not null)
            return [];
        var standing = recommendation.Responses.Where(response => response is { State: ResponseState.Submitted, Kind: ResponseKind.Full }).ToList();
        var isAnswered = standing.Any(response => response.Position != Position.NotedOnly);
        var answer = recommendation is { SentForResponseOn: not null, ResponseDueOn: { } dueOn } && !isAnswered ? [DueDate.Day(dueOn)] : Array.Empty<DueDate>();
        return [.. answer, .. Promised(recommendation).Where(date => date.DeliveredOn is null && !date.HasFallenAway).Select(date => date.Due)];
    }

    public static IEnumerable<Domain.Commitments.Occurrence> Promised(Recommendation recommendation) => recommendation.Commitments
        .Where(promise => promise.ResponseItem!.Response.State == ResponseState.Submitted).SelectMany(promise => promise.Occurrences);

    private sealed record Standing(string Reference, DateOnly? DueOn, TimelinessKind Kind, string InWords)
    {
        public Standing(Recommendation one, DateOnly today) : this(one.Reference, Open(one).Select(due => (DateOnly?)due.On).Min(), default, "")
        {
            var lateBy = Promised(one).Where(date => date.DeliveredOn is not null).Select(date => (int?)(date.DeliveredOn!.Value.DayNumber - date.Due.On.DayNumber)).Max();
            (Kind, InWords) = (DueOn?.DayNumber - today.DayNumber) switch
            {
                < 0 and { } days => (TimelinessKind.Overdue, days == -1 ? "overdue by 1 day" : $"overdue by {-days} days"),
                0 => (TimelinessKind.DueToday, "due today"),
                <= 28 and { } days => (TimelinessKind.DueSoon, days == 1 ? "due in 1 day" : $"due in {days} days"),
                { } days => (TimelinessKind.DueLater, $"due in {days} days"),
                null when lateBy > 0 => (TimelinessKind.DeliveredLate, lateBy == 1 ? "delivered 1 day late" : $"delivered {lateBy} days late"),
                null when lateBy is not null || Done(one) => (TimelinessKind.DeliveredOnTime, "delivered on time"),
                null => (TimelinessKind.NoDate, "no date given"),
            };
        }

        private static bool Done(Recommendation one) => one.Commitments.Any(promise =>
            promise.ResponseItem!.Response.State == ResponseState.Submitted && promise.Occurrences.Count == 0 && promise.DeliveredOn is not null);
    }

    private static int Count(string text) =>
        Counted().Match(text) is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\b(\d+) recommendations?\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
