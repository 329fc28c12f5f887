using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees;

/// <summary>What stands in which part of the briefing on 1 March 2019, between the meetings of 21 January and 25 March.</summary>
public sealed class CommitteeBriefingTests
{
    private static readonly DateOnly Published = new(2018, 11, 7);
    private static readonly DateOnly Last = new(2019, 1, 21);
    private static readonly DateOnly Next = new(2019, 3, 25);

    [Fact]
    public async Task Get_OpenDates_StandUnderLateOrDueByTheMeetingTheOldestFirst()
    {
        await using var tracker = Tracker.Start();
        var council = await Council.MakeAsync(tracker, Last, Next);
        await council.PromiseAsync("26 March 2019", "March 2019", "28 February 2019", "1 March 2019", "April 2019", "June 2018", "25 March 2019", "February 2019");

        var page = await council.BriefingAsync();

        Assert.Equal(["June 2018", "28 February 2019", "February 2019"], Promised(page, "late"));
        Assert.Equal(["1 March 2019", "25 March 2019", "March 2019"], Promised(page, "due"));
    }

    [Fact]
    public async Task Get_RecurringPromise_IsLateOnceWithItsEarliestDate()
    {
        await using var tracker = Tracker.Start();
        var council = await Council.MakeAsync(tracker, Last, Next);
        await council.PromiseAsync("every month from December 2018", "February 2019");

        var page = await council.BriefingAsync();

        Assert.Equal(["every month from December 2018", "February 2019"], Promised(page, "late"));
        page.ShouldSay("1 recommendation with something late").ShouldSay("due December 2018, and 2 later dates have passed as well");
    }

    [Fact]
    public async Task Get_NoMeetingToCome_ShowsWhatIsDueSoon()
    {
        await using var tracker = Tracker.Start();
        var council = await Council.MakeAsync(tracker);
        await council.PromiseAsync("29 March 2019", "30 March 2019");

        var page = await council.BriefingAsync();

        Assert.Equal(["29 March 2019"], Promised(page, "due"));
        page.ShouldSay("1 promise or answer due soon");
    }

    [Fact]
    public async Task Get_Answers_AreLateUntilThereIsOneThatAnswers()
    {
        await using var tracker = Tracker.Start();
        var council = await Council.MakeAsync(tracker, Last, Next);
        var awaited = await council.AskAsync();
        var noted = await council.AskAsync();
        await council.AskAsync(sent: false);
        await council.PromiseAsync();
        await council.NoteAsync(noted, Last);

        var page = await council.BriefingAsync();

        Assert.Equal([awaited.Reference, noted.Reference], References(page, "late"));
        Assert.Empty(References(page, "answers"));
    }

    [Fact]
    public async Task Get_SinceTheLastMeeting_CountsItsOwnDay()
    {
        await using var tracker = Tracker.Start();
        var council = await Council.MakeAsync(tracker, Last, Next);
        var happened = new Dictionary<int, string>();
        foreach (var on in new[] { Last.AddDays(-1), Last, new DateOnly(2019, 2, 10) })
            happened.Add(await ThingsAsync(tracker, council, on), $"{on:d MMMM}");

        var page = await council.BriefingAsync();

        foreach (var part in new[] { "answers", "delivered", "moved" })
            Assert.Equal(["21 January", "10 February"], References(page, part).Select(reference => happened[int.Parse(reference[^2..])]));
        Assert.Empty(References(page, "late"));
    }

    [Fact]
    public async Task Get_UndatedPromise_IsNamedUntilItIsDone()
    {
        await using var tracker = Tracker.Start();
        var council = await Council.MakeAsync(tracker, Last, Next);
        var asked = await council.PromiseAsync([null]);

        var before = await council.BriefingAsync();
        await council.ReportAsync(asked, new(2019, 2, 10));
        var after = await council.BriefingAsync();

        Assert.Equal([asked.Reference], References(before, "undated"));
        Assert.Empty(References(before, "delivered"));
        Assert.Empty(References(after, "undated"));
        Assert.Equal([asked.Reference], References(after, "delivered"));
    }

    /// <summary>Answered, one promise delivered and one moved, all on the same day.</summary>
    /// <returns>The last two digits of its reference.</returns>
    private static async Task<int> ThingsAsync(Tracker tracker, Council council, DateOnly on)
    {
        var asked = await council.AskAsync();
        await tracker.Given.ResponseAsync(asked, council.Holder, on, "February 2019", "June 2019");
        await council.ReportAsync(asked, on);
        await tracker.ChangeAsync(async context =>
        {
            var present = await Whole(context.Recommendations).SingleAsync(one => one.Id == asked.Id);
            var person = await context.People.FirstAsync();
            var promise = present.Commitments.OrderBy(one => one.Id).Last();
            present.GrantDate(promise, DueDate.Month(2019, 9), "Staff left", person, on);
        });
        return int.Parse(asked.Reference[^2..]);
    }

    private static IQueryable<Recommendation> Whole(IQueryable<Recommendation> recommendations) =>
        recommendations.Include(one => one.Responses).ThenInclude(response => response.Items).ThenInclude(item => item.Commitments)
            .Include(one => one.Commitments).ThenInclude(promise => promise.Occurrences).ThenInclude(date => date.Changes)
            .Include(one => one.Committee);

    private static List<string> References(PageShown page, string part) =>
        [.. page.Document.QuerySelectorAll($"section[aria-labelledby={part}] .app-brief a").Select(link => link.TextContent.Trim())];

    private static List<string> Promised(PageShown page, string part) =>
        [.. page.Document.QuerySelectorAll($"section[aria-labelledby={part}] .app-brief .app-prose:first-of-type")
            .Select(words => words.TextContent).Where(words => words.StartsWith("Do what", StringComparison.Ordinal)).Select(words => words["Do what was promised for ".Length..])];

    /// <summary>A committee with its meetings, a post to ask, and a councillor who reads.</summary>
    private sealed record Council(Tracker Tracker, Committee Committee, Domain.People.Post Post, Domain.People.Person Holder, Browser Councillor)
    {
        public static async Task<Council> MakeAsync(Tracker tracker, params DateOnly[] meetings)
        {
            var (committee, _) = await tracker.Given.CommitteeAsync();
            foreach (var on in meetings)
                await tracker.Given.MeetingAsync(committee, on);
            var (post, holder) = await tracker.Given.PostAsync("Corporate Director");
            return new(tracker, committee, post, holder, await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee)));
        }

        public Task<PageShown> BriefingAsync() => Councillor.GetAsync("/committees/CYP");

        public async Task<Recommendation> AskAsync(bool sent = true) => await Tracker.Given.RecommendationAsync(
            await Tracker.Given.ReviewAsync(Committee), Post, sentOn: sent ? Published : null, publishedOn: Published);

        public async Task<Recommendation> PromiseAsync(params string?[] due)
        {
            var asked = await AskAsync();
            await Tracker.Given.ResponseAsync(asked, Holder, Published, due);
            return asked;
        }

        /// <summary>An answer that says neither yes nor no.</summary>
        public Task NoteAsync(Recommendation asked, DateOnly on) => Tracker.ChangeAsync(async context =>
        {
            var present = await Whole(context.Recommendations).Include(one => one.LeadPost).Include(one => one.Review).SingleAsync(one => one.Id == asked.Id);
            var response = present.DraftResponse(present.LeadPost);
            response.TakePosition(Position.NotedOnly, "For the reasons given at the meeting", on);
            var person = await context.People.SingleAsync(one => one.Id == Holder.Id);
            Assert.True(present.Submit(response, new Submission(person, false, Tracker.Clock.GetUtcNow().UtcDateTime, Tracker.Clock.Today)).IsDone);
        });

        public Task ReportAsync(Recommendation asked, DateOnly deliveredOn) => Tracker.ChangeAsync(async context =>
        {
            var present = await Whole(context.Recommendations).SingleAsync(one => one.Id == asked.Id);
            var promise = present.Commitments.OrderBy(one => one.Id).First();
            var report = new ProgressReport(ProgressClaim.Delivered, "It is done", null, deliveredOn, deliveredOn, await context.People.FirstAsync(), false, []);
            Assert.True(present.ReportProgress(promise, null, report, Tracker.Clock.Today).IsDone);
        });
    }
}
