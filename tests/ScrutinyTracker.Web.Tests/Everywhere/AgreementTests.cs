using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>
/// The list, its counts and filters, the export, the command line, the committees' pages and the reminders say the same of what is open,
/// due and late as the plain way of working it out, over random histories and days (P65).
/// </summary>
public sealed partial class AgreementTests
{
    private const int HowMany = 90;
    private static readonly DateOnly Begin = new(2019, 3, 1);
    private static readonly int[] DaysLater = [0, 17, 400];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task EveryReader_OverRandomHistoriesAndDays_SaysWhatThePlainWaySays(int seed)
    {
        await using var tracker = Tracker.Start(Begin);
        var officer = await MakeCouncilAsync(tracker, seed);
        var truth = await tracker.ReadAsync(context => Whole(context.Recommendations).ToListAsync());
        Assert.True(Kinds(truth).IsSupersetOf(["closed", "returned", "interim", "disputed", "moved", "reopened"]), string.Join(", ", Kinds(truth)));

        foreach (var today in DaysLater.Select(days => Begin.AddDays(days)))
        {
            tracker.Clock.MoveTo(today);
            using var browser = await tracker.SignInAsync(officer);
            var plain = truth.ToDictionary(one => one.Reference, one => new Standing(one, today));
            await ListAgreesAsync(browser, plain);
            await ExportAgreesAsync(browser, plain);
            await CommandLineAgreesAsync(tracker, plain, today);
            await CommitteesAgreeAsync(browser, truth, plain);
            await RemindersAgreeAsync(tracker, truth, today);
        }
    }

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
            Assert.Equal([$"{late}", $"{of.Count(one => one.ClosedOn is null)}"], row.QuerySelectorAll(".govuk-table__cell--numeric").Select(cell => Number().Match(cell.TextContent).Value));
            (await browser.GetAsync($"/committees/{of.Key}")).ShouldSay($"{late} {(late == 1 ? "recommendation" : "recommendations")} with something late");
        }
    }

    private static async Task RemindersAgreeAsync(Tracker tracker, List<Recommendation> truth, DateOnly today)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        var owed = await scope.ServiceProvider.GetRequiredService<OpenObligations>().DueByAsync(today, CancellationToken.None);
        Assert.Equal(
            truth.SelectMany(one => Open(one).Where(due => due.On <= today).Select(due => $"{one.Reference} {due}")).Order(StringComparer.Ordinal),
            owed.Select(one => $"{one.Owed.Reference} {one.Owed.Due}").Order(StringComparer.Ordinal));
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

    private static IEnumerable<Domain.Commitments.Occurrence> Promised(Recommendation recommendation) => recommendation.Commitments
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

    private static HashSet<string> Kinds(List<Recommendation> truth) =>
    [
        .. truth.Where(one => one.ClosedOn is not null).Select(_ => "closed"),
        .. truth.Where(one => one.ReturnedResponse is not null).Select(_ => "returned"),
        .. truth.Where(one => one.InterimResponse is not null).Select(_ => "interim"),
        .. truth.Where(one => one.IsDisputed).Select(_ => "disputed"),
        .. truth.Where(one => Promised(one).Any(date => date.TimesMoved > 0)).Select(_ => "moved"),
        .. truth.Where(one => one.Closures.Any(closure => closure.ReopenedOn is not null)).Select(_ => "reopened"),
    ];

    /// <returns>An officer who works for every committee, and so reads everything.</returns>
    private static async Task<Person> MakeCouncilAsync(Tracker tracker, int seed)
    {
        await using (var scope = tracker.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<GenerateRecommendations>().RunAsync(HowMany, seed, CancellationToken.None);
        var officer = await tracker.Given.PersonAsync("Scrutiny Officer", Role.Officer);
        await tracker.ChangeAsync(async context =>
        {
            var by = await context.People.SingleAsync(person => person.Id == officer.Id);
            foreach (var committee in await context.Committees.Include(committee => committee.Officers).ToListAsync())
                committee.AddOfficer(by);
            var meetings = (await context.Meetings.Where(meeting => meeting.HeldOn <= Begin).ToListAsync()).ToLookup(meeting => meeting.CommitteeId);
            var categories = await context.AssessmentScales.Where(scale => scale.Id == AssessmentScale.DefaultId).SelectMany(scale => scale.Categories).ToListAsync();
            var random = new RandomHistory(new Chance(seed), by, meetings, categories, Begin);
            foreach (var recommendation in await Whole(context.Recommendations).OrderBy(one => one.Id).ToListAsync())
                random.GoOn(recommendation);
        });
        return officer;
    }

    private static IQueryable<Recommendation> Whole(IQueryable<Recommendation> recommendations) => recommendations.AsSplitQuery()
        .Include(one => one.Review).Include(one => one.Committee).Include(one => one.LeadPost)
        .Include(one => one.Responses).ThenInclude(response => response.Items)
        .Include(one => one.Commitments).ThenInclude(promise => promise.Occurrences).ThenInclude(date => date.Changes)
        .Include(one => one.Updates).Include(one => one.Assessments).Include(one => one.Verdicts).Include(one => one.Closures);

    private static int Count(string text) =>
        Counted().Match(text) is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\b(\d+) recommendations?\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
