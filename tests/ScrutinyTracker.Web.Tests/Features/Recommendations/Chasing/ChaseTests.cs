using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations.Chasing;

/// <summary>What an outside body owes: nobody there has an account, and an officer writes.</summary>
public sealed class ChaseTests
{
    private const string Reference = "CYP-2018-19-R70";
    private static readonly DateOnly SentOn = new(2018, 12, 3);

    [Fact]
    public async Task Reminder_AnOverdueAnswerOfAnOutsideBody_GoesToTheOfficer()
    {
        await using var tracker = Tracker.Start();
        var officer = await AskAsync(tracker);

        await SendAsync(tracker);

        var email = Assert.Single(await tracker.ReadAsync(context => context.Set<OutboxEmail>().Where(email => email.Purpose == "reminders").ToListAsync()));
        Assert.Equal(officer.Email, email.ToAddress);
        Assert.Contains($"Chase County Police: Response to {Reference}: overdue", email.Text, StringComparison.Ordinal);
        Assert.Contains("Contact: Force liaison, police@example.org", email.Text, StringComparison.Ordinal);
        Assert.Contains($"/recommendations/{Reference}/chase", email.Text, StringComparison.Ordinal);
        var browser = await tracker.SignInAsync(officer);
        (await browser.GetAsync($"/recommendations/{Reference}")).ShouldSay($"to {officer.Name}: the answer due on");
        await SendAsync(tracker);
        Assert.Single(await tracker.ReadAsync(context => context.Set<Reminder>().ToListAsync()));
    }

    [Fact]
    public async Task Home_OfTheOfficer_LeadsToALetterAndTheContact()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await AskAsync(tracker));

        var page = await (await browser.GetAsync("/")).ClickAsync($"Chase County Police: {Reference}");

        page.ShouldSay("The answer, due").ShouldSay("overdue").ShouldSay("Force liaison, police@example.org").ShouldSay("“Tell us how often officers attend”");
        Assert.StartsWith("mailto:police@example.org?subject=", page.Document.QuerySelector("main a.govuk-button")!.GetAttribute("href"), StringComparison.Ordinal);
        page = await (await page.ClickAsync("Correct the contact")).Form("Save").Fill("Input.ContactEmail", "liaison@example.org").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK);
        (await browser.GetAsync(RecommendationLinks.Chase(Reference))).ShouldSay("liaison@example.org");
        Assert.EndsWith("/response", (await (await browser.GetAsync(RecommendationLinks.Chase(Reference))).ClickAsync("Record its answer")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_AboutWhatIsExempt_LeavesItsWordsOut()
    {
        await using var tracker = Tracker.Start();
        var officer = await AskAsync(tracker);
        await tracker.ChangeAsync(async context => (await context.Recommendations.SingleAsync()).MarkExempt(new Exemption(7, "It concerns an investigation")));

        await SendAsync(tracker);

        var email = await tracker.ReadAsync(context => context.Set<OutboxEmail>().SingleAsync(email => email.Purpose == "reminders"));
        Assert.DoesNotContain("County Police", email.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("how often", email.Text, StringComparison.Ordinal);
        var page = await (await tracker.SignInAsync(officer)).GetAsync(RecommendationLinks.Chase(Reference));
        page.ShouldSay("leaves out its words").ShouldNotSay("“Tell us how often officers attend”");
    }

    [Fact]
    public async Task Page_OfWhoeverDoesNotDraftForTheCommittee_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var officer = await AskAsync(tracker);
        var (committee, other) = await tracker.Given.CommitteeAsync("ENV");
        var (post, director) = await tracker.Given.PostAsync("Head of Service");
        var ours = await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee), post, sentOn: SentOn, publishedOn: SentOn);

        (await (await tracker.SignInAsync(other)).GetAsync(RecommendationLinks.Chase(Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await (await tracker.SignInAsync(director)).GetAsync(RecommendationLinks.Chase(Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await (await tracker.SignInAsync(officer)).GetAsync(RecommendationLinks.Chase(ours.Reference))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Home_ALatePromise_NamesThePostThatPromised()
    {
        await using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (lead, director) = await tracker.Given.PostAsync("Corporate Director");
        var (promiser, _) = await tracker.Given.PostAsync("Head of Procurement");
        var asked = await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee), lead, sentOn: SentOn, publishedOn: SentOn);
        await tracker.ChangeAsync(async context =>
        {
            var answered = await context.Recommendations.Include(one => one.Review).Include(one => one.LeadPost).Include(one => one.Responses).Include(one => one.Commitments).ThenInclude(one => one.Occurrences)
                .SingleAsync(one => one.Id == asked.Id);
            var draft = answered.DraftResponse(answered.LeadPost);
            draft.Promise(draft.AddItem("We will buy better"), new("Buy better", "February 2019", DueDate.Month(2019, 2), null,
                await context.Posts.SingleAsync(post => post.Id == promiser.Id), null));
            draft.TakePosition(Position.Accepted, null, SentOn);
            answered.Submit(draft, new(await context.People.SingleAsync(person => person.Id == director.Id), false, tracker.Clock.GetUtcNow().UtcDateTime, tracker.Clock.Today));
        });

        (await (await tracker.SignInAsync(officer)).GetAsync("/")).ShouldSay($"Head of Procurement: {asked.Reference}").ShouldNotSay($"Corporate Director: {asked.Reference}");
    }

    /// <summary>Asked of the police, whose 2 months are over.</summary>
    private static async Task<Person> AskAsync(Tracker tracker)
    {
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var review = await tracker.Given.ReviewAsync(committee);
        await tracker.ChangeAsync(async context =>
        {
            var parent = await context.Reviews.Include(one => one.Committee).SingleAsync(one => one.Id == review.Id);
            var police = new ExternalBody("County Police", "Force liaison", "police@example.org");
            var asked = new Recommendation(Reference, parent, 1, new("Tell us how often officers attend", null, police, null, [], [], []));
            asked.SendForResponse(new Sending(SentOn, SentOn, SentOn, await context.ResponseRegimes.SingleAsync(one => one.Id == 1)), WorkingDays.For(Nation.EnglandAndWales));
            parent.MarkSentForResponse(SentOn);
            parent.Publish(SentOn);
            asked.Publish(SentOn);
            context.Add(asked);
        });
        return officer;
    }

    private static async Task SendAsync(Tracker tracker)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SendDueReminders>().SendAsync(CancellationToken.None);
    }
}
