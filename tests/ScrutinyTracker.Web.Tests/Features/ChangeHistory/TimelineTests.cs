using System.Net;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.ChangeHistory;

public sealed class TimelineTests
{
    private static readonly DateOnly Day = new(2019, 2, 20);

    /// <summary>One of each kind, with words that its view must say.</summary>
    private static readonly (DomainEvent Happened, string Says)[] Samples =
    [
        (new RecordCreated("Recommendation", "CYP-1"), "Recommendation created CYP-1"),
        (new DetailsChanged("Recommendation", [new("Text", "old words", "new words"), new("Lead post", null, "Director")]), "Text, before old words Text, after new words Lead post, before (empty)"),
        (new PartAdded("Response item", "(a)"), "Response item added (a)"),
        (new PartRemoved("Evidence", "A visit"), "Evidence removed A visit"),
        (new PartsReordered("Finding", "It works", 3, 2), "Finding moved from place 3 to place 2 It works"),
        (new HolderChanged("Corporate Director", "First holder", "Second holder", Day), "Held by Second holder from 20 February 2019 Corporate Director, before: First holder"),
        (new PostEnded("Corporate Director", Day, "Director of People"), "Post ended on 20 February 2019 Its open work is Director of People’s."),
        (new PostSucceeded("Corporate Director", "Director of People"), "Taken over by Director of People Before: Corporate Director, a post that ended"),
        (new WorkHandedOn([new("Corporate Director", "First holder", "Second holder")]), "Work handed on Corporate Director, before First holder Corporate Director, after Second holder"),
        (new PersonAnonymised("Former director", Day), "Name replaced by “Former director”"),
        (new CommitteeEnded("Children’s Committee", Day, null), "Committee ended on 20 February 2019 No committee took what was open."),
        (new CommitteeSucceeded("Children’s Committee", "People Committee"), "Followed by People Committee Before: Children’s Committee, which ended"),
        (new MeetingCancelled(Day), "Meeting of 20 February 2019 cancelled"),
        (new ReviewPublished(Day), "Review published on 20 February 2019"),
        (new ReviewSentForResponse(Day), "Review sent for response on 20 February 2019"),
        (new ReviewWithdrawn(Day), "Draft withdrawn on 20 February 2019"),
        (new ReviewTakenUpAgain(), "Draft taken up again"),
        (new RecommendationPublished(Day), "Recommendation published on 20 February 2019"),
        (new RecommendationAmended([new("Text", "sent words", "better words")]), "Recommendation changed after it was sent or published Text, before sent words Text, after better words"),
        (new ReviewPartAmended("Finding", 3, "Finding 2", [new("Text", "published words", "better words")]), "Finding 2 changed after the review was published Text, before published words Text, after better words"),
        (new SentForResponse(Day, new(2019, 4, 19), "the basis"), "Sent for a response on 20 February 2019, due on 19 April 2019 the basis"),
        (new SentForResponse(Day, null, null), "Sent for a response on 20 February 2019, with the receipt not yet known"),
        (new ReceiptRecorded(Day, new(2019, 4, 19), "the sum"), "Received on 20 February 2019, answer due on 19 April 2019 the sum"),
        (new SendingCorrected([new("Received on", null, "1 March 2019")], null, new(2019, 4, 30), "the new sum"), "the deadline by the rule moved from not yet known to 30 April 2019 Received on: not recorded, now 1 March 2019 the new sum"),
        (new DeadlineOverridden(new(2019, 4, 19), new(2019, 5, 8), new(2019, 4, 19), "the sum"), "Deadline set to 8 May 2019, before 19 April 2019 By the rule: the sum"),
        (new InterimResponseSubmitted(Day, new(2019, 5, 1), true), "Interim response submitted, dated 20 February 2019 The full answer is promised by 1 May 2019. Entered for whoever was asked."),
        (new ResponseSubmitted(Position.AcceptedInPart, Day, 3, 2, true), "Response submitted: accepted in part, dated 20 February 2019 Response items: 3. Promises: 2. Entered for whoever was asked."),
        (new ResponseSuperseded(Day), "Response of 20 February 2019 superseded by a later one"),
        (new ResponseReturned(Day, new(2019, 5, 1), new(2019, 3, 5), "12"), "Response of 20 February 2019 returned by the committee on 5 March 2019 Minute 12. A new answer is due by 1 May 2019."),
        (new PartGivenBack("Response item", "(a)", "Academy Manager"), "Response item (a) given back by Academy Manager"),
        (new CommitmentMade("Write a report", null), "Promised: no date given Write a report"),
        (new CommitmentSuperseded("Write a plan"), "Promise superseded by a later response Write a plan"),
        (new CommitmentReturned("Write a plan"), "Promise no longer stands: its response was returned Write a plan"),
        (new CommitmentKept("Write a plan"), "Promise stands again: the next answer keeps it Write a plan"),
        (new ProgressReported("Write a report", ProgressClaim.Delivered, "Sent to all", "March 2019", Day), "Progress reported: delivered on 20 February 2019 (due March 2019) Sent to all The promise: Write a report"),
        (new DueDateMoved("Write a report", "March 2019", "May 2019"), "Due date moved from March 2019 to May 2019 Write a report"),
        (new DueDateMoved("Write a plan", "May 2019", "July 2019") { Number = 2 }, "Due date moved from May 2019 to July 2019 (change 2) Write a plan"),
        (new DueDateChangeAsked("Write a report", "March 2019", "May 2019"), "Asked to move the due date from March 2019 to May 2019 Write a report"),
        (new DueDateChangeTakenBack("Write a report", "March 2019", "May 2019"), "Took back the request to move the due date from March 2019 to May 2019 Write a report"),
        (new DueDateChangeRefused("Write a report", "March 2019", "May 2019"), "Refused to move the due date from March 2019 to May 2019 Write a report"),
        (new DueDateTied("Write a report", "March 2019", "7 March 2019", Day), "Tied to the meeting of 20 February 2019: due 7 March 2019, until now March 2019 Write a report"),
        (new DueDateUntied("Write a report", "7 March 2019", "March 2019", Day), "No longer tied to the meeting of 20 February 2019: due March 2019, until now 7 March 2019 Write a report"),
        (new RecommendationAssessed("Acceptable progress", Day, "14"), "Acceptable progress Meeting of 20 February 2019, minute 14"),
        (new RecommendationAssessed("Red", Day, null) { NextLookOn = new(2019, 7, 1), Invited = "Head of Service", Corrects = true },
            "Committee's judgement put right: Red Meeting of 20 February 2019. To be looked at again on 1 July 2019. Invited to attend: Head of Service."),
        (new DeliveryDisputed("Write a report", "March 2019", Day, new(2019, 3, 25), "14"),
            "Disputed: the committee does not accept that this was delivered on 20 February 2019 The promise: Write a report (due March 2019) Meeting of 25 March 2019, minute 14. It is open again."),
        (new DeliveryAccepted("Write a report", null, Day, new(2019, 3, 25), null),
            "The committee now accepts that this was delivered on 20 February 2019 The promise: Write a report Meeting of 25 March 2019"),
        (new ClosureProposed(ClosureReason.NoLongerFeasible, Day), "Proposed to the committee: close it as no longer feasible"),
        (new ClosureProposalWithdrawn(Day), "No longer proposed for closing"),
        (new RecommendationClosed(ClosureReason.Superseded, Day), "Closed on 20 February 2019: superseded"),
        (new RecommendationClosed(ClosureReason.Achieved, Day) { Minute = "15", LookBackDueOn = new(2020, 2, 20) },
            "Closed on 20 February 2019: achieved Minute 15. What difference it made is asked on 20 February 2020."),
        (new RecommendationReopened(Day, new(2019, 2, 18)), "Opened again on 20 February 2019 Decided at the meeting of 18 February 2019"),
        (new ImpactLookedAt(Day, "Fewer social workers leave"), "What difference it made, asked on 20 February 2019 Fewer social workers leave"),
        (new NoChangeReported("Write a report", ProgressClaim.Delayed, "No change since 3 January 2019."), "No change reported: delayed No change since 3 January 2019. The promise: Write a report"),
        (new RoundOpened(Day, 1, new(2019, 2, 12)), "Monitoring round 1 opened for the meeting of 20 February 2019 Updates are asked for by 12 February 2019."),
        (new ExemptionLifted("Recommendation", "Schedule 12A paragraph 2: A child"), "Recommendation no longer exempt It was marked: Schedule 12A paragraph 2: A child"),
        (new RoundMoved(Day, new(2019, 3, 27), new(2019, 3, 19)), "Monitoring round for the meeting of 20 February 2019 moved to that of 27 March 2019 Updates are asked for by 19 March 2019."),
        (new RoundClosed(Day, 1), "Monitoring round 1 for the meeting of 20 February 2019 closed"),
    ];

    [Fact]
    public void EventNames_EachEvent_HasASampleHere() =>
        Assert.Equal(EventNames.Types.Values.OrderBy(type => type.Name), Samples.Select(sample => sample.Happened.GetType()).Distinct().OrderBy(type => type.Name));

    [Fact]
    public async Task Get_EachEvent_IsShownInItsOwnWords()
    {
        await using var tracker = Tracker.Start();
        var (browser, address) = await HistoryAsync(tracker, [.. Samples.Select(sample => sample.Happened)]);

        var text = (await browser.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK).Text + (await browser.GetAsync($"{address}?page=2")).Text + (await browser.GetAsync($"{address}?page=3")).Text;

        Assert.All(Samples, sample => Assert.Contains(sample.Says, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Change_SaysWhoWhenForWhomAndWhy()
    {
        await using var tracker = Tracker.Start();
        var actor = new Actor(null, "Scrutiny Officer", "officer", "Corporate Director");
        var (browser, address) = await HistoryAsync(tracker, [new DueDateMoved("A report", "May 2019", "July 2019") { Why = "The contract ran late" }], actor);

        (await browser.GetAsync(address)).ShouldSay("1 July 2018, 00:30 · Scrutiny Officer (officer) on behalf of Corporate Director")
            .ShouldSay("Why: The contract ran late");
    }

    [Fact]
    public async Task Get_WordsOfAPerson_AreNeverMarkup()
    {
        await using var tracker = Tracker.Start();
        var (browser, address) = await HistoryAsync(tracker, [new CommitmentMade("<b id='injected'>bold</b>", "<i>soon</i>") { Why = "<script>" }]);

        var page = await browser.GetAsync(address);

        page.ShouldSay("<b id='injected'>bold</b>").ShouldSay("<i>soon</i>").ShouldSay("<script>");
        Assert.Null(page.Document.QuerySelector("#injected"));
    }

    [Fact]
    public async Task Get_APromiseThatIsPartAndRecord_IsToldOnceAndAsAPromise()
    {
        await using var tracker = Tracker.Start();
        var (browser, address) = await HistoryAsync(tracker, [new RecordCreated("Commitment", "Write a report"), new PartAdded("Commitment", "Write a report")]);

        (await browser.GetAsync(address)).ShouldSay("Promise added Write a report").ShouldNotSay("Commitment").ShouldNotSay("Promise created");
    }

    [Fact]
    public async Task Get_LongHistory_IsPagedNewestFirst()
    {
        await using var tracker = Tracker.Start();
        var (browser, address) = await HistoryAsync(tracker, [.. Enumerable.Range(1, 40).Select(i => new PartAdded("Evidence", $"visit-{i}."))]);

        var first = await browser.GetAsync(address);
        first.ShouldSay("visit-40.").ShouldNotSay("visit-15.");
        var second = await first.ClickAsync("Next");

        second.ShouldSay("visit-1.").ShouldNotSay("visit-40.");
        Assert.Contains("page 2 of 2", second.Document.Title, StringComparison.Ordinal);
        (await browser.GetAsync($"{address}?page=999")).ShouldSay("visit-1.");
        (await browser.GetAsync($"{address}?page=abc")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("visit-40.");
    }

    [Fact]
    public async Task Get_StepsOfDrafting_AreNotForReaders()
    {
        await using var tracker = Tracker.Start();
        var (officer, address) = await HistoryAsync(tracker, [new DetailsChanged("Recommendation", [new("Text", "harsh words", "kind words")]), new RecommendationPublished(Day)]);
        var reader = await tracker.SignInAsync(await tracker.Given.PersonAsync("Councillor", Role.Councillor));

        (await officer.GetAsync(address)).ShouldSay("harsh words");
        (await reader.GetAsync(address)).ShouldNotSay("harsh words").ShouldSay("Recommendation published on 20 February 2019");
    }

    /// <summary>A published recommendation's history page, with these added to it at half past midnight of 1 July 2018 in London.</summary>
    private static async Task<(Browser Officer, string Address)> HistoryAsync(Tracker tracker, IReadOnlyList<DomainEvent> events, Actor? actor = null)
    {
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var made = await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee), null, publishedOn: Day);
        await tracker.ChangeAsync(async context =>
        {
            var recommendation = (await context.Recommendations.FindAsync(made.Id))!;
            foreach (var happened in events)
                context.Add(new Change(happened, recommendation, actor ?? Actor.Tracker, new DateTime(2018, 6, 30, 23, 30, 0, DateTimeKind.Utc)));
        });
        return (await tracker.SignInAsync(officer), $"/recommendations/{made.Reference}/history");
    }
}
