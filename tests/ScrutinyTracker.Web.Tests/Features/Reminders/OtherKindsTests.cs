using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Tests.Features.Committees.Rounds;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>What is chased besides answers and promises: who is written to, until when, and where the email leads.</summary>
public sealed class OtherKindsTests
{
    /// <summary>A Tuesday that is nobody's step of a monthly line.</summary>
    private static readonly DateOnly Today = new(2019, 3, 12);

    [Fact]
    public async Task Clearance_IsAskedOfThePostUntilItIsReturned()
    {
        using var scene = await Scene.OnAsync(Today);
        var (post, holder) = await scene.Tracker.Given.PostAsync("Head of Finance");
        await ClearAsync(scene, post, sentOn: Today.AddDays(-7), dueOn: Today);

        await scene.SendAsync();

        var mail = To(scene, holder).Single();
        Assert.Contains($"Clearance of the answer to {scene.Recommendation.Reference}: due today", mail.Text, StringComparison.Ordinal);
        Assert.Contains("To be cleared for: finance", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"/recommendations/{scene.Recommendation.Reference}/clearances/1", mail.Text, StringComparison.Ordinal);
        await ReturnAsync(scene, holder, Today);
        await scene.SendAsync(Today.AddDays(7));
        Assert.Single(To(scene, holder));
    }

    /// <summary>The answer is due on Friday 30 November 2018.</summary>
    [Fact]
    public async Task Clearance_WithoutAWantedDate_IsWantedBeforeTheAnswerIsDue_AndWhoeverAskedIsToldWhenItStaysOut()
    {
        using var scene = await Scene.OnAsync(new(2018, 11, 20));
        var (post, holder) = await scene.Tracker.Given.PostAsync("Head of Finance");
        await ClearAsync(scene, post, sentOn: new(2018, 11, 20), dueOn: null);

        await scene.SendAsync(new(2018, 11, 27));
        var asked = Assert.Single(To(scene, holder)).Text;
        Assert.Contains("Due: 29 November 2018 (sent to you on 20 November 2018, and the answer itself is due on 30 November 2018)", asked, StringComparison.Ordinal);
        Assert.Contains("Asked by: Corporate Director", asked, StringComparison.Ordinal);
        await scene.SendAsync(new(2018, 11, 29));
        Assert.DoesNotContain(To(scene, scene.Director), mail => mail.Text.Contains("held up", StringComparison.Ordinal));

        await scene.SendAsync(new(2018, 11, 30));
        var late = To(scene, scene.Director).Last().Text;
        Assert.Contains($"{scene.Recommendation.Reference} is held up by somebody else: due today", late, StringComparison.Ordinal);
        Assert.Contains(
            "What is late: Head of Finance has had the draft to clear for finance since 20 November 2018, and was to return it by 29 November 2018", late, StringComparison.Ordinal);
        Assert.Contains($"/recommendations/{scene.Recommendation.Reference}/response/check", late, StringComparison.Ordinal);
        await ReturnAsync(scene, holder, new(2018, 12, 3));
        await scene.SendAsync(new(2018, 12, 7));
        Assert.DoesNotContain("held up", To(scene, scene.Director).Last().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DateChange_IsAskedOfTheOfficerUntilItIsDecided()
    {
        using var scene = await Scene.OnAsync(Today, "October 2019");
        await AskForDateAsync(scene);

        await scene.SendAsync();

        var mail = To(scene, scene.Officer).Single();
        Assert.Contains("Asked for: December 2019 instead of October 2019", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Due: 19 March 2019 (5 working days after it was asked for on 12 March 2019)", mail.Text, StringComparison.Ordinal);
        Assert.Contains("As a scrutiny officer of CYP Overview and Scrutiny Committee you are written to", mail.Text, StringComparison.Ordinal);
        Assert.Contains("/date-changes/1", mail.Text, StringComparison.Ordinal);
        await scene.SweepAsync();
        await DecideAsync(scene);
        await scene.SendAsync(Today.AddDays(7));
        Assert.Single(To(scene, scene.Officer));
    }

    [Fact]
    public async Task DateChange_DecidedBetweenTheSweepAndTheSending_IsNotSent()
    {
        using var scene = await Scene.OnAsync(Today, "October 2019");
        await AskForDateAsync(scene);

        await scene.SweepAsync();
        await DecideAsync(scene);
        await scene.DeliverAsync();

        Assert.Empty(To(scene, scene.Officer));
        Assert.NotNull(Assert.Single(await scene.LedgerAsync()).VoidReason);
    }

    [Fact]
    public async Task DateChange_WhereTheChairDecides_IsAskedOfTheChair()
    {
        using var scene = await Scene.OnAsync(Today, "October 2019");
        var committee = await scene.Tracker.ChangeAsync(async context =>
        {
            var one = await context.Committees.SingleAsync();
            one.LetDatesBeDecidedBy(DateDecider.Chair);
            return one;
        });
        var chair = await scene.Tracker.Given.CouncillorAsync(committee, MemberCapacity.Chair);
        await AskForDateAsync(scene);

        await scene.SendAsync();

        Assert.Contains("As the chair of", To(scene, chair).Single().Text, StringComparison.Ordinal);
        await scene.SendAsync(Today.AddDays(7));
        Assert.Empty(To(scene, scene.Officer));
        await scene.SendAsync(Today.AddDays(8));
        var late = Assert.Single(To(scene, scene.Officer)).Text;
        Assert.Contains("is held up by somebody else: due today", late, StringComparison.Ordinal);
        Assert.Contains("What is late: the chair was to decide about it by 19 March 2019, and has not", late, StringComparison.Ordinal);
        await DecideAsync(scene);
        await scene.SendAsync(Today.AddDays(15));
        Assert.Single(To(scene, scene.Officer));
    }

    [Fact]
    public async Task Papers_AreTheOfficersWhileSomethingIsExpectedAndTheMeetingStands()
    {
        // Papers public on 26 March; the answer, due on 30 November, is awaited for it.
        using var scene = await Scene.OnAsync(Today);
        await AnswerlessAsync(scene);
        var meeting = await MeetingAsync(scene, new(2019, 4, 3));

        await scene.SendAsync();

        var mail = To(scene, scene.Officer).Single();
        Assert.Contains("Papers of the CYP meeting of 3 April 2019: due in 14 days", mail.Text, StringComparison.Ordinal);
        Assert.Contains("What is expected: 1 answer is due by it", mail.Text, StringComparison.Ordinal);
        Assert.Contains("/committees/CYP\n", mail.Text, StringComparison.Ordinal);
        await scene.Tracker.ChangeAsync(async context =>
            (await context.Meetings.Include(one => one.Committee).SingleAsync(one => one.Id == meeting.Id)).Cancel(Today, "Too few members"));
        await scene.SendAsync(new(2019, 3, 26));
        Assert.Single(To(scene, scene.Officer), mail => mail.Text.Contains("Papers of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Papers_OfAMeetingAtWhichNothingIsExpected_AreNobodysReminder()
    {
        using var scene = await Scene.OnAsync(Today, "October 2019");
        await MeetingAsync(scene, new(2019, 4, 3));

        await scene.SendAsync();

        Assert.Empty(scene.Mail.Taken);
    }

    [Fact]
    public async Task Closure_IsOneLineForTheNextMeeting()
    {
        using var scene = await Scene.OnAsync(Today, "1 March 2019");
        await scene.ChangeAsync((recommendation, _) => recommendation.ProposeClosure(ClosureReason.Achieved, "It is done.", Today));
        await MeetingAsync(scene, new(2019, 4, 3));

        await scene.SendAsync();

        var mail = To(scene, scene.Officer).Single();
        Assert.Contains("Ready to be closed at the CYP meeting of 3 April 2019: due in 14 days", mail.Text, StringComparison.Ordinal);
        Assert.Contains("/committees/CYP/ready", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LookBack_IsTheOfficersOnceItIsDue_AndSaysNothingExempt()
    {
        using var scene = await Scene.OnAsync(Today, "1 March 2019");
        var meeting = await MeetingAsync(scene, new(2018, 12, 12));
        await scene.Tracker.ChangeAsync(async context =>
        {
            var closed = await context.Recommendations.Include(one => one.Commitments).ThenInclude(one => one.Occurrences).SingleAsync();
            closed.MarkExempt(new Exemption(3, "Financial affairs of one provider"));
            closed.Close(ClosureReason.Achieved, "It was done.", await context.Meetings.SingleAsync(one => one.Id == meeting.Id), lookBackMonths: 3);
        });

        await scene.SendAsync();

        var mail = To(scene, scene.Officer).Single();
        Assert.Contains($"Look back on {scene.Recommendation.Reference}: due today", mail.Text, StringComparison.Ordinal);
        Assert.Contains("/look-back", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Recommendation.Text, mail.Text + mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Recommendation.Text, Assert.Single(await scene.LedgerAsync()).Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-04-01", 1)]
    [InlineData("2019-04-05", 1)] // after an outage
    [InlineData("2019-04-10", 0)]
    public async Task Undated_IsOneLineOnTheFirstWorkingDayOfTheMonth(string on, int expected)
    {
        using var scene = await Scene.OnAsync(DateOnly.Parse(on), [null, null]);

        await scene.SendAsync();
        await scene.SendAsync(DateOnly.Parse(on).AddDays(3));

        Assert.Equal(expected, scene.Mail.Taken.Count);
        Assert.All(scene.Mail.Taken, mail =>
        {
            Assert.StartsWith("1 thing to look at", mail.Subject, StringComparison.Ordinal);
            Assert.Contains("What there is: 2 promises have no date", mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Due:", mail.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Undated_LeadsToTheListOfThem()
    {
        using var scene = await Scene.OnAsync(new(2019, 4, 1), (string?)null);
        var dated = await scene.PromiseAsync("October 2019");
        await scene.SendAsync();
        var browser = await scene.Tracker.SignInAsync(scene.Officer);

        var list = await browser.GetAsync("/recommendations?committee=CYP&lingering=yes");

        Assert.Contains("/recommendations?committee=CYP&lingering=yes", To(scene, scene.Officer).Single().Text, StringComparison.Ordinal);
        list.ShouldSay(scene.Recommendation.Reference);
        list.ShouldNotSay(dated.Reference);
    }

    [Fact]
    public async Task Update_IsAskedOnceWhereTheThingFallsDueByTheSameDay()
    {
        using var tracker = Tracker.Start(new(2019, 1, 10));
        var given = await Rounded.OfAsync(tracker);
        await given.OpenedAsync();

        var asked = await OwedAsync(tracker, ObligationKind.Update);

        // What is due on 10 March, and the answer due on 8 March, are chased as such.
        var update = Assert.Single(asked);
        Assert.Equal((given.Post.Id, Rounded.Papers, "Do what was promised for May 2019"), (update.Owed.PostId!.Value, update.Owed.Due.On, update.Owed.Text));
        await given.ReportAsync("May 2019");
        Assert.Empty(await OwedAsync(tracker, ObligationKind.Update));
    }

    [Fact]
    public async Task Update_EndsWithTheMeetingForWhichItWasAsked()
    {
        using var tracker = Tracker.Start(new(2019, 1, 10));
        var given = await Rounded.OfAsync(tracker);
        await given.OpenedAsync();
        var heldOn = await tracker.ReadAsync(context => context.MonitoringRounds.Select(round => round.Meeting.HeldOn).SingleAsync());

        tracker.Clock.MoveTo(heldOn);
        Assert.NotEmpty(await OwedAsync(tracker, ObligationKind.Update));
        tracker.Clock.MoveTo(heldOn.AddDays(1));
        Assert.Empty(await OwedAsync(tracker, ObligationKind.Update));
    }

    [Fact]
    public async Task DateChange_Undecided_IsSaidToWhoeverAskedForIt()
    {
        using var scene = await Scene.OnAsync(Today, "9 April 2019");
        await AskForDateAsync(scene);

        await scene.SendAsync();

        Assert.Contains("Another date: was asked for on 12 March 2019, and is not decided yet", To(scene, scene.Director).Single().Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<OpenObligation>> OwedAsync(Tracker tracker, ObligationKind kind)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        var owed = await scope.ServiceProvider.GetRequiredService<OpenObligations>().DueByAsync(new(2019, 6, 30), CancellationToken.None);
        return [.. owed.Where(one => one.Owed.Kind == kind)];
    }

    private static IEnumerable<Web.Email.OutgoingMail> To(Scene scene, Person person) => scene.Mail.Taken.Where(mail => mail.To.Address == person.Email);

    private static Task ReturnAsync(Scene scene, Person by, DateOnly on) => scene.Tracker.ChangeAsync(async context =>
    {
        var draft = await context.Set<Response>().Include(one => one.Clearances).ThenInclude(one => one.Post).Include(one => one.Items)
            .Include(one => one.Recommendation).SingleAsync();
        draft.ReturnClearance(draft.Clearances.Single(), new(ClearanceOutcome.Cleared, null, on, await context.People.SingleAsync(person => person.Id == by.Id)), on);
    });

    private static Task ClearAsync(Scene scene, Post post, DateOnly sentOn, DateOnly? dueOn) => scene.Tracker.ChangeAsync(async context =>
    {
        var asked = await context.Recommendations.Include(one => one.LeadPost).Include(one => one.Responses).SingleAsync();
        var draft = asked.DraftResponse(asked.LeadPost);
        draft.SendForClearance(new(ClearanceArea.Finance, await context.Posts.SingleAsync(one => one.Id == post.Id), null, sentOn, dueOn), sentOn);
    });

    private static Task AskForDateAsync(Scene scene) => scene.ChangeAsync((recommendation, by) => recommendation.AskForDueDate(
        recommendation.Commitments.Single(), recommendation.Commitments.Single().Occurrences.Single(), new(DueDate.Month(2019, 12), null, "The data are late", by, false), Today));

    private static Task DecideAsync(Scene scene) => scene.Tracker.ChangeAsync(async context =>
    {
        var recommendation = await context.Recommendations.Include(one => one.Committee).Include(one => one.Responses)
            .Include(one => one.Commitments).ThenInclude(one => one.Occurrences).ThenInclude(one => one.Changes).SingleAsync();
        var promise = recommendation.Commitments.Single();
        recommendation.DecideDueDate(promise, promise.Occurrences.Single(), new(true, null, await context.People.SingleAsync(person => person.Id == scene.Officer.Id)), Today);
    });

    /// <summary>The director has had all reminders of the answer; only the officer's own work is looked at.</summary>
    private static Task AnswerlessAsync(Scene scene) => scene.VacateAsync(Today.AddDays(-1));

    private static async Task<Meeting> MeetingAsync(Scene scene, DateOnly heldOn) =>
        await scene.Tracker.Given.MeetingAsync(await scene.Tracker.ReadAsync(context => context.Committees.SingleAsync()), heldOn);
}
