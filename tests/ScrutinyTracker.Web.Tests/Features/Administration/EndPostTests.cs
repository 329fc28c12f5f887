using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class EndPostTests
{
    [Fact]
    public async Task End_MergedIntoAnother_OpenWorkGoesOverAndWhatIsClosedStays()
    {
        await using var tracker = Tracker.Start();
        var given = tracker.Given;
        var (committee, officer) = await given.CommitteeAsync();
        var (old, leaving) = await given.PostAsync("Director of Children’s Services");
        var (people, director) = await given.PostAsync("Director of People");
        var review = await given.ReviewAsync(committee);
        var asked = await given.RecommendationAsync(review, old, sentOn: new(2019, 1, 7), publishedOn: new(2019, 1, 7));
        var joint = await given.RecommendationAsync(review, people, sentOn: new(2019, 1, 7), publishedOn: new(2019, 1, 7));
        var closed = await given.RecommendationAsync(await given.ReviewAsync(committee), old);
        await tracker.ChangeAsync(async context =>
        {
            (await context.Recommendations.Include(r => r.Closures).SingleAsync(r => r.Id == closed.Id)).Withdraw(new(2019, 2, 1), "Not agreed");
            var shared = await context.Recommendations.Include(r => r.JointPosts).Include(r => r.LeadPost).Include(r => r.Parts).Include(r => r.Findings)
                .SingleAsync(r => r.Id == joint.Id);
            shared.Edit(shared.Details with { JointPosts = [await context.Posts.SingleAsync(post => post.Id == old.Id)] }, "Both are asked");
        });
        // A draft with a promise in it, under way.
        await (await (await tracker.SignInAsync(leaving)).GetAsync($"/recommendations/{asked.Reference}/response")).Form("Save and continue")
            .Choose("Input.Position", "Accepted").SubmitAsync();
        await tracker.ChangeAsync(async context =>
        {
            var drafted = await context.Recommendations.Include(r => r.Responses).ThenInclude(r => r.Items).Include(r => r.Commitments).SingleAsync(r => r.Id == asked.Id);
            drafted.Draft!.Promise(drafted.Draft.AddItem("It will be done"), new CommitmentDetails(
                "A report", null, null, null, await context.Posts.SingleAsync(post => post.Id == old.Id), null));
        });
        var browser = await tracker.SignInAsync(await given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync($"/administration/posts/{old.Id}/end")).ShouldSay("2 recommendations are open with this post").Form("End the post")
            .Choose("Input.SuccessorId", $"{people.Id}").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("2 recommendations went over").ShouldSay("Took over from Director of Children’s Services");
        var now = await tracker.ReadAsync(context => context.Recommendations.AsSplitQuery().Include(r => r.JointPosts).Include(r => r.Commitments).Include(r => r.Responses)
            .ToDictionaryAsync(r => r.Id));
        Assert.Equal((people.Id, people.Id, people.Id),
            (now[asked.Id].LeadPostId, now[asked.Id].Commitments.Single().ResponsiblePostId, now[asked.Id].Responses.Single().AnsweringPostId));
        Assert.Equal(people.Id, now[joint.Id].LeadPostId);
        Assert.Empty(now[joint.Id].JointPosts);
        Assert.Equal(old.Id, now[closed.Id].LeadPostId);
        (await (await tracker.SignInAsync(director)).GetAsync($"/recommendations/{asked.Reference}/response")).ShouldHaveStatus(HttpStatusCode.OK).Form("Save and continue");
        (await (await tracker.SignInAsync(leaving)).GetAsync($"/recommendations/{asked.Reference}/response")).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await (await tracker.SignInAsync(officer)).GetAsync($"/recommendations/{asked.Reference}/history"))
            .ShouldSay("Taken over by Director of People Before: Director of Children’s Services");
    }

    [Fact]
    public async Task Get_AnEndedPost_LeadsToItsSuccessorAndStaysReadableItself()
    {
        await using var tracker = Tracker.Start();
        var (old, holder) = await tracker.Given.PostAsync("Head of Service");
        var (people, _) = await tracker.Given.PostAsync("Head of People");
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        await (await browser.GetAsync($"/administration/posts/{old.Id}/end")).Form("End the post").Choose("Input.SuccessorId", $"{people.Id}").SubmitAsync();

        var page = await browser.GetAsync($"/administration/posts/{old.Id}");

        Assert.Equal($"/administration/posts/{people.Id}", page.Address);
        page = await page.ClickAsync("Head of Service");
        page.ShouldSay("This post ended on 1 March 2019").ShouldSay(holder.Name).ShouldSay("28 February 2019");
        // What was opened again since goes the same way.
        page = await (await page.ClickAsync("Hand on what is left")).Form("Hand it on").Choose("Input.SuccessorId", $"{people.Id}").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Whatever was open went over");
    }

    [Fact]
    public async Task End_WithNobodyToTakeOver_IsHandedOnLater()
    {
        await using var tracker = Tracker.Start();
        var given = tracker.Given;
        var (committee, _) = await given.CommitteeAsync();
        var (old, _) = await given.PostAsync("Head of Service");
        var (people, _) = await given.PostAsync("Head of People");
        var asked = await given.RecommendationAsync(await given.ReviewAsync(committee), old, sentOn: new(2019, 1, 7), publishedOn: new(2019, 1, 7));
        var browser = await tracker.SignInAsync(await given.PersonAsync("Administrator", Role.Administrator));
        var page = await (await browser.GetAsync($"/administration/posts/{old.Id}/end")).Form("End the post").Choose("Input.SuccessorId", "0").SubmitAsync();
        page.ShouldSay("1 recommendation has no home now");
        (await browser.GetAsync("/recommendations/without-a-home")).ShouldSay(asked.Reference).ShouldSay("Head of Service has ended");

        page = await (await page.ClickAsync("Hand on what is left")).Form("Hand it on").Choose("Input.SuccessorId", $"{people.Id}").SubmitAsync();

        page.ShouldSay("1 recommendation went over");
        (await browser.GetAsync("/recommendations/without-a-home")).ShouldSay("Everything open has somebody who sees to it");
        Assert.Equal(new DateOnly(2019, 3, 1), await tracker.ReadAsync(context => context.Posts.Where(post => post.Id == old.Id).Select(post => post.EndedOn).SingleAsync()));
    }

    [Fact]
    public async Task End_ItsLineManagerTakesOver_NobodyIsManagedInACircle()
    {
        await using var tracker = Tracker.Start();
        var (chief, _) = await tracker.Given.PostAsync("Chief Executive");
        var (director, _) = await tracker.Given.PostAsync("Director");
        var (head, _) = await tracker.Given.PostAsync("Head of Service");
        var (deputy, _) = await tracker.Given.PostAsync("Deputy");
        await tracker.ChangeAsync(async context =>
        {
            var posts = await context.Posts.ToDictionaryAsync(post => post.Id);
            posts[director.Id].ReportTo(posts[chief.Id]);
            posts[head.Id].ReportTo(posts[director.Id]);
            posts[deputy.Id].ReportTo(posts[director.Id]);
        });
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        await (await browser.GetAsync($"/administration/posts/{director.Id}/end")).Form("End the post").Choose("Input.SuccessorId", $"{head.Id}").SubmitAsync();

        var managers = await tracker.ReadAsync(context => context.Posts.ToDictionaryAsync(post => post.Id, post => post.LineManagerId));
        Assert.Equal((chief.Id, head.Id), (managers[head.Id], managers[deputy.Id]));
    }

    [Fact]
    public async Task Edit_ANewTitle_KeepsTheOldOneInItsHistory()
    {
        await using var tracker = Tracker.Start();
        var (post, _) = await tracker.Given.PostAsync("Head of Service");
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync($"/administration/posts/{post.Id}/edit")).Form("Save").Fill("Input.Title", "Head of Families").SubmitAsync();

        Assert.Equal("Head of Families", page.Heading);
        page.ShouldSay("Title, before Head of Service Title, after Head of Families");
    }
}
