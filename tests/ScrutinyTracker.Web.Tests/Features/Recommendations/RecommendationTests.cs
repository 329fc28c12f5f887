using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations;

public sealed class RecommendationTests
{
    private static readonly DateOnly Published = new(2018, 11, 7);

    [Theory]
    [InlineData("")]
    [InlineData("/history")]
    [InlineData("/response")]
    public async Task Get_ByAReferenceInSmallLetters_IsTheSamePage(string rest)
    {
        await using var tracker = Tracker.Start();
        var (recommendation, _, holder) = await OneAsync(tracker);

        var page = await (await tracker.SignInAsync(holder)).GetAsync($"/recommendations/{recommendation.Reference.ToLowerInvariant()}{rest}");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(recommendation.Reference);
    }

    [Fact]
    public async Task Get_AYearAsTheDate_SaysWhenItEnds()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, _, holder) = await OneAsync(tracker);
        await tracker.Given.ResponseAsync(recommendation, holder, Published, "financial year 2018/19");

        var browser = await tracker.SignInAsync(holder);

        (await browser.GetAsync($"/recommendations/{recommendation.Reference}")).ShouldSay("Due 2018/19, ends 31 March 2019 due in 30 days");
        (await browser.GetAsync("/committees/CYP")).ShouldSay("2018/19, ends 31 March 2019 due in 30 days");
    }

    [Fact]
    public async Task Get_AnsweredRecommendation_TellsItsWholeThread()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, _, holder) = await OneAsync(tracker);
        await tracker.Given.ResponseAsync(recommendation, holder, Published, "February 2019", null);

        var page = await (await tracker.SignInAsync(holder)).GetAsync($"/recommendations/{recommendation.Reference}");

        page.ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Asked of Corporate Director by CYP Overview and Scrutiny Committee on 7 November 2018.")
            .ShouldSay("Accepted on 7 November 2018. None of two promises kept; “Do what was promised for February 2019” is 1 day late; one has no date.")
            .ShouldSay("(a) First part")
            .ShouldSay("answer due on 6 January 2019")
            .ShouldSay("two months beginning with that day")
            .ShouldSay("(a) The service agrees")
            .ShouldSay("By when, in their words: “February 2019”.")
            .ShouldSay("Due February 2019 overdue by 1 day")
            .ShouldSay("By when, in their words: not said. No date given")
            .ShouldSay("Not yet looked at.")
            .ShouldSay("Response submitted: accepted, dated 7 November 2018");
    }

    [Fact]
    public async Task Get_MovedAndReported_ShowsBothDatesTheReasonAndTheEvidence()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, _, holder) = await OneAsync(tracker);
        await tracker.Given.ResponseAsync(recommendation, holder, Published, "February 2019");
        await tracker.ChangeAsync(async context =>
        {
            var found = await Whole(context).SingleAsync(one => one.Id == recommendation.Id);
            var person = await context.People.SingleAsync(one => one.Id == holder.Id);
            var promise = found.Commitments.Single();
            found.GrantDate(promise, DueDate.Month(2019, 5), "The contract ran late", person, new(2019, 2, 20));
            found.ReportProgress(promise, null, new ProgressReport(
                ProgressClaim.Delayed, "Half is done", "Waiting for the contract", new(2019, 2, 25), null, person, true,
                [new("Board paper", "https://example.org/paper", new(2019, 2, 24)), new("A trap", "javascript:alert(1)", null)]), new(2019, 3, 1));
        });

        var page = await (await tracker.SignInAsync(holder)).GetAsync($"/recommendations/{recommendation.Reference}");

        page.ShouldSay("Due May 2019 due in 91 days First promised for February 2019, moved once on request. Moved from February 2019 to May 2019 (change 1), asked by")
            .ShouldSay("The contract ran late")
            .ShouldSay("Delayed Half is done Reason: Waiting for the contract")
            .ShouldNotSay("on behalf of the service").ShouldSay("on behalf of ");
        Assert.NotNull(page.Document.QuerySelector("a[href='https://example.org/paper']"));
        Assert.Null(page.Document.QuerySelector("a[href^='javascript:']"));
    }

    [Fact]
    public async Task Get_AnsweredAgain_KeepsTheSupersededAnswerReadable()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, _, holder) = await OneAsync(tracker);
        await tracker.Given.ResponseAsync(recommendation, holder, Published, "December 2018");
        await tracker.Given.ResponseAsync(recommendation, holder, new(2019, 2, 1), "July 2019");

        var page = await (await tracker.SignInAsync(holder)).GetAsync($"/recommendations/{recommendation.Reference}");

        page.ShouldSay("Accepted on 1 February 2019.").ShouldSay("Superseded response of 7 November 2018");
        var superseded = page.Document.QuerySelector("section[aria-labelledby=answered] details")!;
        Assert.Contains("“December 2018”", superseded.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Report progress", superseded.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_DraftAnswer_IsNotShownToReaders()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, councillor, holder) = await OneAsync(tracker);
        await tracker.ChangeAsync(async context =>
        {
            var found = await Whole(context).SingleAsync(one => one.Id == recommendation.Id);
            var draft = found.DraftResponse(found.LeadPost);
            draft.TakePosition(Position.NotAccepted, "A secret reason", new(2019, 2, 1));
            draft.AddItem("A secret item");
        });

        var reader = await tracker.SignInAsync(councillor);
        foreach (var address in new[] { $"/recommendations/{recommendation.Reference}", $"/recommendations/{recommendation.Reference}/history", "/recommendations?q=secret" })
            Assert.DoesNotContain("A secret", (await reader.GetAsync(address)).Text, StringComparison.OrdinalIgnoreCase);
        var respondent = await tracker.SignInAsync(holder);
        (await respondent.GetAsync($"/recommendations/{recommendation.Reference}")).ShouldSay("Go on with the answer");
        (await respondent.GetAsync($"/recommendations/{recommendation.Reference}/history")).ShouldSay("A secret reason");
    }

    [Fact]
    public async Task Get_ByRole_OffersOnlyWhatThePersonMayDo()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, councillor, holder) = await OneAsync(tracker);
        await tracker.Given.ResponseAsync(recommendation, holder, Published, "June 2019");
        var officer = await tracker.ReadAsync(context => context.People.SingleAsync(person => person.Name == "Scrutiny Officer CYP"));

        foreach (var (person, may) in new[] { (councillor, false), (holder, true), (officer, true) })
        {
            var page = await (await tracker.SignInAsync(person)).GetAsync($"/recommendations/{recommendation.Reference}");
            Assert.Equal(may, page.Text.Contains("Answer again", StringComparison.Ordinal));
            Assert.Equal(may, page.Text.Contains("Report progress: Do what", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Get_PostMadeResponsible_ReportsOnItsOwnPromiseAndDoesNotAnswer()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, _, holder) = await OneAsync(tracker);
        var (head, headHolder) = await tracker.Given.PostAsync("Head of Service");
        await tracker.ChangeAsync(async context =>
        {
            var found = await Whole(context).SingleAsync(one => one.Id == recommendation.Id);
            var draft = found.DraftResponse(found.LeadPost);
            draft.TakePosition(Position.Accepted, null, Published);
            var item = draft.AddItem("The service agrees");
            draft.Promise(item, new("The head's promise", null, null, null, await context.Posts.SingleAsync(post => post.Id == head.Id), null));
            draft.Promise(item, new("The director's promise", null, null, null, null, null));
            found.Submit(draft, new(await context.People.SingleAsync(one => one.Id == holder.Id), false, default, new(2019, 3, 1)));
        });

        (await (await tracker.SignInAsync(headHolder)).GetAsync($"/recommendations/{recommendation.Reference}"))
            .ShouldSay("Report progress: The head's promise").ShouldNotSay("Report progress: The director's promise").ShouldNotSay("Answer again");
    }

    [Fact]
    public async Task Get_Neighbours_LeadsThroughTheReviewPastWhatMayNotBeRead()
    {
        await using var tracker = Tracker.Start();
        var (first, councillor, _) = await OneAsync(tracker);
        var review = await tracker.ReadAsync(context => context.Reviews.SingleAsync());
        var hidden = await tracker.Given.RecommendationAsync(review, null);
        var last = await tracker.Given.RecommendationAsync(review, null, publishedOn: Published);
        var browser = await tracker.SignInAsync(councillor);

        var page = await browser.GetAsync($"/recommendations/{first.Reference}");
        page.ShouldNotSay(hidden.Reference).ShouldNotSay("Previous recommendation");
        page = await page.ClickAsync("Next recommendation");

        Assert.Equal($"/recommendations/{last.Reference}", page.Address);
        page.ShouldSay($"Previous recommendation: {first.Reference}").ShouldNotSay("Next recommendation");
    }

    [Fact]
    public async Task Get_Contributor_ReadsWhatIsAskedOnTheirOwnPageOnly()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Corporate Director");
        var review = await tracker.Given.ReviewAsync(committee);
        var recommendation = await tracker.Given.RecommendationAsync(review, post, sentOn: Published);
        var contributor = await tracker.Given.PersonAsync("Contributor", Role.Contributor);
        await tracker.ChangeAsync(async context =>
        {
            var parent = await context.Reviews.SingleAsync(one => one.Id == review.Id);
            var finding = parent.AddFinding(new(FindingKind.Conclusion, "A draft finding", null, [], []));
            var found = await Whole(context).SingleAsync(one => one.Id == recommendation.Id);
            found.Edit(found.Details with { Findings = [finding] });
            var draft = found.DraftResponse(found.LeadPost);
            draft.HandOver(draft.AddItem("To be written"), await context.People.SingleAsync(one => one.Id == contributor.Id), new DateOnly(2018, 11, 7));
        });

        using var browser = await tracker.SignInAsync(contributor);
        (await browser.GetAsync($"/recommendations/{recommendation.Reference}")).ShouldHaveStatus(HttpStatusCode.NotFound);
        var page = await browser.GetAsync($"/recommendations/{recommendation.Reference}/contribution");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Report progress to the committee").ShouldNotSay("A draft finding").ShouldNotSay("Answer again");
        Assert.Null(page.Document.QuerySelector($"a[href='/reviews/{review.Reference}']"));
    }

    [Fact]
    public async Task Get_AssessedAndClosed_ShowsTheCommitteesJudgement()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, _, holder) = await OneAsync(tracker);
        var meeting = await tracker.Given.MeetingAsync(await tracker.ReadAsync(context => context.Committees.SingleAsync()), new(2019, 2, 25));
        await tracker.Given.ResponseAsync(recommendation, holder, Published, "January 2019");
        await tracker.ChangeAsync(async context =>
        {
            var found = await Whole(context).SingleAsync(one => one.Id == recommendation.Id);
            var held = await context.Meetings.SingleAsync(one => one.Id == meeting.Id);
            var category = (await context.AssessmentScales.Include(scale => scale.Categories).SingleAsync(scale => scale.Id == 1)).Categories.Single(one => one.Order == 1);
            found.Assess(new Judgement(held, category, "Well done", "14"));
            found.Close(ClosureReason.Achieved, "Seen at work", held);
        });

        var page = await (await tracker.SignInAsync(holder)).GetAsync($"/recommendations/{recommendation.Reference}");

        page.ShouldSay("Closed on 25 February 2019: achieved.")
            .ShouldSay("Closed. Achieved: Seen at work")
            .ShouldSay("Achieved, stop monitoring, meeting of 25 February 2019, minute 14. Well done")
            .ShouldNotSay("Report progress:").ShouldNotSay("Answer again");
    }

    [Fact]
    public async Task Get_RemindersSent_AreListedAndThoseWaitingAreNot()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, councillor, _) = await OneAsync(tracker);
        var browser = await tracker.SignInAsync(councillor);
        (await browser.GetAsync($"/recommendations/{recommendation.Reference}")).ShouldSay("Reminders sent None yet.");
        await tracker.ChangeAsync(context =>
        {
            var sent = Chase(14, "person:1");
            sent.Email!.Accept("250 taken", new DateTime(2018, 12, 23, 7, 0, 0, DateTimeKind.Utc));
            context.AddRange(sent, Chase(3, "person:2"));
            return Task.CompletedTask;
        });

        (await browser.GetAsync($"/recommendations/{recommendation.Reference}"))
            .ShouldSay("23 December 2018, to Corporate Director: the answer due on 6 January 2019 (14 days before)").ShouldNotSay("3 days before");

        Reminder Chase(int daysBefore, string to) => new(
            new ComingReminder(new OpenObligation(
                new($"response:{recommendation.Id}", ObligationKind.Response, recommendation.Reference, DueDate.Day(new(2019, 1, 6)), recommendation.LeadPostId!.Value, "", ""),
                recommendation.Id, null, "", "", false)
            { DoneAt = "" },
            new ReminderStage(-daysBefore), new(2019, 1, 3), new Recipient(to, null)),
            new OutboxEmail("reminders", to, new(2018, 12, 23), new("director@example.org", null), "example.org", default), default);
    }

    [Fact]
    public async Task Get_FewOrManyPromises_TakesTheSameNumberOfQueries()
    {
        var counter = new QueryCounter();
        await using var tracker = Tracker.Start(services: counter.AddTo);
        var (recommendation, _, holder) = await OneAsync(tracker);
        await tracker.Given.ResponseAsync(recommendation, holder, Published, "June 2019");
        var browser = await tracker.SignInAsync(holder);

        var few = await counter.CountAsync(browser, $"/recommendations/{recommendation.Reference}");
        await tracker.Given.ResponseAsync(recommendation, holder, new(2019, 2, 1), [.. Enumerable.Repeat("every March and September from March 2019", 30)]);

        Assert.Equal(few, await counter.CountAsync(browser, $"/recommendations/{recommendation.Reference}"));
    }

    private static async Task<(Recommendation Recommendation, Person Councillor, Person Holder)> OneAsync(Tracker tracker)
    {
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, holder) = await tracker.Given.PostAsync("Corporate Director");
        var recommendation = await tracker.Given.RecommendationAsync(
            await tracker.Given.ReviewAsync(committee), post, sentOn: Published, publishedOn: Published, parts: ["First part", "Second part"]);
        return (recommendation, await tracker.Given.CouncillorAsync(committee), holder);
    }

    private static IQueryable<Recommendation> Whole(TrackerContext context) => context.Recommendations
        .Include(one => one.Review).Include(one => one.Committee).Include(one => one.LeadPost).Include(one => one.Parts).Include(one => one.Findings).Include(one => one.Assessments)
        .Include(one => one.Updates)
        .Include(one => one.JointPosts)
        .Include(one => one.Responses).ThenInclude(response => response.Items).ThenInclude(item => item.Commitments)
        .Include(one => one.Commitments).ThenInclude(promise => promise.Occurrences).ThenInclude(occurrence => occurrence.Changes);
}
