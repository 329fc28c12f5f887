using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Home;

public sealed class HomeTests
{
    private static readonly DateOnly SentOn = new(2019, 1, 7);

    [Fact]
    public async Task Director_AResponseAndAPromiseAreOwed_TheMostUrgentIsFirst()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, holder) = await tracker.Given.PostAsync("Head of Service");
        var review = await tracker.Given.ReviewAsync(committee, "Role of the social worker");
        var unanswered = await tracker.Given.RecommendationAsync(review, post, sentOn: new DateOnly(2019, 2, 20), publishedOn: new DateOnly(2019, 2, 20));
        var answered = await tracker.Given.RecommendationAsync(review, post, sentOn: SentOn, publishedOn: SentOn);
        await tracker.Given.ResponseAsync(answered, holder, SentOn, "15 February 2019", "31 October 2019");

        var page = await (await tracker.SignInAsync(holder)).GetAsync("/");

        var late = page.Text.IndexOf("Report on “Do what was promised for 15 February 2019”", StringComparison.Ordinal);
        var open = page.Text.IndexOf($"Answer recommendation {unanswered.Number} of Role of the social worker", StringComparison.Ordinal);
        Assert.True(late >= 0 && open > late, page.Text);
        page.ShouldSay("overdue by 14 days").ShouldSay("falls due on 31 October 2019").ShouldSay("Show 1 thing that falls due later");
        Assert.EndsWith("/progress", (await page.ClickAsync("Report on “Do what was promised for 15 February 2019”")).Address, StringComparison.Ordinal);
        Assert.EndsWith("/response", (await page.ClickAsync($"Answer recommendation {unanswered.Number}")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Director_OwesVeryMuch_SeesTheMostUrgentAndHowMuchMoreThereIs()
    {
        var counter = new QueryCounter();
        await using var tracker = Tracker.Start(services: counter.AddTo);
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, holder) = await tracker.Given.PostAsync("Head of Service");
        var review = await tracker.Given.ReviewAsync(committee);
        var answered = await tracker.Given.RecommendationAsync(review, post, sentOn: SentOn, publishedOn: SentOn);
        await tracker.Given.ResponseAsync(answered, holder, SentOn, [.. Enumerable.Range(1, 27).Select(day => $"{day} February 2019"), .. Enumerable.Repeat("May 2019", 26)]);
        var browser = await tracker.SignInAsync(holder);
        var few = await counter.CountAsync(browser, "/");
        await tracker.Given.MoreRecommendationsAsync(30);

        var page = await browser.GetAsync("/");

        Assert.Equal(few, await counter.CountAsync(browser, "/"));
        page.ShouldSay("and 5 more to answer").ShouldSay("and 2 more to report on").ShouldSay("Show 25 of 26 things that fall due later").ShouldSay("and 1 more to report on later")
            .ShouldSay("Do what was promised for 1 February 2019").ShouldNotSay("Do what was promised for 26 February 2019");
        Assert.Equal($"/recommendations?post={post.Id}&position=awaited", (await page.ClickAsync("5 more to answer")).Address);
        (await page.ClickAsync("2 more to report on")).ShouldSay("31 recommendations");
    }

    [Fact]
    public async Task Director_OfAnotherPost_HasNothingToDo()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Head of Service");
        var (_, other) = await tracker.Given.PostAsync("Head of Another Service");
        await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee), post, sentOn: SentOn, publishedOn: SentOn);

        (await (await tracker.SignInAsync(other)).GetAsync("/")).ShouldSay("You have nothing to do now.").ShouldNotSay("Answer recommendation");
    }

    [Fact]
    public async Task Officer_SeesDraftsWhatIsLateAndTheNextMeeting()
    {
        await using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, holder) = await tracker.Given.PostAsync("Head of Service");
        await tracker.Given.ReviewAsync(committee, "A draft of ours");
        var sent = await tracker.Given.RecommendationAsync(await tracker.Given.ReviewAsync(committee, "Sent"), post, "Set up a panel", SentOn, SentOn);
        await tracker.Given.ResponseAsync(sent, holder, SentOn, "15 February 2019");
        await tracker.Given.MeetingAsync(committee, new DateOnly(2019, 3, 12));

        var page = await (await tracker.SignInAsync(officer)).GetAsync("/");

        page.ShouldSay("Go on with the review A draft of ours").ShouldNotSay("Go on with the review Sent")
            .ShouldSay($"Head of Service: {sent.Reference}, “Set up a panel”").ShouldSay("overdue by 14 days").ShouldSay("(1 for your committees)")
            .ShouldSay("Get the papers ready for the meeting of 12 March 2019").ShouldSay("due 4 March 2019: due in 3 days")
            .ShouldSay("Meets on 12 March 2019; papers public by 4 March 2019").ShouldSay("1 recommendation is late").ShouldSay("Reminders have not run yet");
    }

    [Fact]
    public async Task Officer_SeesDraftsAddedToASentReviewAndTheMeetingThatIsNotRecorded()
    {
        await using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (_, stranger) = await tracker.Given.CommitteeAsync("ENV");
        var (post, holder) = await tracker.Given.PostAsync("Head of Service");
        var review = await tracker.Given.ReviewAsync(committee, "Placements");
        var sent = await tracker.Given.RecommendationAsync(review, post, "Set up a panel", SentOn, SentOn);
        await tracker.Given.ResponseAsync(sent, holder, SentOn, "15 February 2019");
        await tracker.Given.RecommendationAsync(review, post, "Added later");
        await tracker.Given.MeetingAsync(committee, new DateOnly(2019, 2, 25));
        using var browser = await tracker.SignInAsync(officer);

        var page = await browser.GetAsync("/");

        page.ShouldSay("Send a draft recommendation of Placements for a response").ShouldSay("Record what the meeting of 25 February 2019 decided");
        (await page.ClickAsync("Send a draft recommendation")).ShouldSay("Added later");
        page = await page.ClickAsync("Record what the meeting of 25 February 2019 decided");
        await page.Form("Save decisions").Choose("Input.Rows[0].Category", "3").SubmitAsync();
        (await browser.GetAsync("/")).ShouldNotSay("Record what the meeting");
        (await (await tracker.SignInAsync(stranger)).GetAsync("/")).ShouldNotSay("Placements").ShouldNotSay("Record what the meeting");
    }

    [Fact]
    public async Task Officer_OfAnotherCommittee_SeesNoDraft()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync("CYP");
        var (_, stranger) = await tracker.Given.CommitteeAsync("ENV");
        await tracker.Given.ReviewAsync(committee, "A draft of theirs");

        (await (await tracker.SignInAsync(stranger)).GetAsync("/")).ShouldNotSay("A draft of theirs");
    }

    [Fact]
    public async Task Councillor_SeesTheirCommitteesAndNoMachinery()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync("CYP");
        await tracker.Given.CommitteeAsync("ENV");
        var councillor = await tracker.Given.CouncillorAsync(committee);

        var page = await (await tracker.SignInAsync(councillor)).GetAsync("/");

        page.ShouldSay("CYP Overview and Scrutiny Committee").ShouldSay("No meeting is planned").ShouldSay("Nothing is late")
            .ShouldNotSay("ENV Overview").ShouldNotSay("Reminders");
    }

    [Fact]
    public async Task Everybody_OnTheSamplesOwnDay_SeesWhatTheEmailOfThatDaySays()
    {
        await using var tracker = Tracker.Start(new DateOnly(2019, 3, 1));
        await using (var scope = tracker.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadSampleData>().RunAsync(CancellationToken.None);

        (await HomeOfAsync("corporate.director.cyps")).ShouldNotSay("You have nothing to do now")
            .ShouldSay("Report on “Report to the committee on the academy's progress and achievements” (CYP-2018-19-R04) due March 2019").ShouldSay("due in 30 days");
        (await HomeOfAsync("scrutiny.officer.cyp")).ShouldNotSay("You have nothing to do now")
            .ShouldSay("Get the papers ready for the meeting of 25 March 2019").ShouldSay("papers public by 15 March 2019")
            .ShouldSay("1 promise or answer is due by the meeting").ShouldSay("promises have no date");
        (await HomeOfAsync("chair.cyp")).ShouldNotSay("You have nothing to do now").ShouldSay("Read the briefing for the meeting of 25 March 2019")
            .ShouldSay("Nothing is late");
        (await HomeOfAsync("administrator")).ShouldSay("the health of the tracker").ShouldSay("the jobs");

        async Task<PageShown> HomeOfAsync(string address)
        {
            var person = await tracker.ReadAsync(context => context.People.SingleAsync(one => one.Email == address + "@example.org"));
            return await (await tracker.SignInAsync(person)).GetAsync("/");
        }
    }

    [Fact]
    public async Task Administrator_OfAnEmptyTracker_IsLedToTheFirstStep()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        await tracker.ChangeAsync(context =>
        {
            context.Add(new Post("Head of Service", "Children and Young People"));
            context.Add(new Person("Without Account", "without.account@example.org", [Role.Officer]));
            return Task.CompletedTask;
        });

        var page = await (await tracker.SignInAsync(administrator)).GetAsync("/");

        page.ShouldSay("Add the first committee").ShouldSay("Appoint a holder to 1 post that nobody holds")
            .ShouldSay("Give an account to 1 person who cannot sign in").ShouldSay("the health of the tracker");
    }
}
