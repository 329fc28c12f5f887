using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Calendars;
using ScrutinyTracker.Web.Tests.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Calendars;

/// <summary>Subscriptions as a person makes them and as their calendar program, which signs in nowhere, reads them.</summary>
public sealed class CalendarTests
{
    private const string Page = "/calendar";
    private const string Revoke = "Revoke “What is due from my posts”, made on 1 March 2019";
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);
    private static readonly Exemption Exempt = new(2, "It would identify a child");

    private static async Task<string> MakeAsync(Browser browser, string of = "0")
    {
        var made = await (await browser.GetAsync(Page)).Form("Make it").Choose("Input.Of", of).SubmitAsync();
        var address = made.ShouldSay("It is shown only now").Document.QuerySelector("#new-address")!.TextContent.Trim();
        return new Uri(address).AbsolutePath;
    }

    private static async Task<HttpResponseMessage> FetchAsync(Tracker tracker, string address)
    {
        using var program = tracker.Browse();
        return await program.Client.GetAsync(address);
    }

    private static async Task<IReadOnlyList<CalendarRead>> ReadAsync(Tracker tracker, string address)
    {
        using var response = await FetchAsync(tracker, address);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType!.MediaType);
        return await CalendarRead.AllAsync(await response.Content.ReadAsStringAsync());
    }

    [RequiresNodeFact]
    public async Task OfMyPosts_ShowsWhatIsDueFromThem_AsWholeDays_AndWhatIsDoneAsCancelled()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019", "28 June 2019");
        var (other, _) = await scene.Tracker.Given.PostAsync("Director of Public Health");
        var review = await scene.Tracker.ReadAsync(context => context.Reviews.SingleAsync());
        await scene.Tracker.Given.RecommendationAsync(review, other, sentOn: new(2019, 2, 1), publishedOn: new(2019, 2, 1));
        var address = await MakeAsync(await scene.Tracker.SignInAsync(scene.Director));

        var before = await ReadAsync(scene.Tracker, address);

        Assert.Equal(["2019-03-31", "2019-06-28"], before.Select(entry => entry.Starts));
        Assert.Equal(["2019-04-01", "2019-06-29"], before.Select(entry => entry.Ends));
        Assert.All(before, entry => Assert.True(entry.WholeDay));
        Assert.All(before, entry => Assert.Equal("CONFIRMED", entry.Status));
        Assert.Equal($"Promise under {scene.Recommendation.Reference} due", before[0].Title);
        Assert.Contains("Do what was promised for March 2019", before[0].Description, StringComparison.Ordinal);
        Assert.EndsWith($"/recommendations/{scene.Recommendation.Reference}", before[0].Link, StringComparison.Ordinal);

        await scene.ChangeAsync((recommendation, by) => recommendation.ReportProgress(
            recommendation.Commitments.OrderBy(commitment => commitment.Id).First(), null,
            new ProgressReport(ProgressClaim.Delivered, "Done", null, FirstOfMarch, FirstOfMarch, by, false, []), FirstOfMarch));

        var after = await ReadAsync(scene.Tracker, address);
        Assert.Equal(["CANCELLED", "CONFIRMED"], after.Select(entry => entry.Status));
        Assert.Equal(before.Select(entry => entry.Uid), after.Select(entry => entry.Uid));
        Assert.All(before.Zip(after), pair => Assert.True(pair.Second.Sequence > pair.First.Sequence));
    }

    [RequiresNodeFact]
    public async Task OfACommittee_ShowsAllThatIsDueToItAndItsMeetings_ButNoExemptWord()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        var committee = await scene.Tracker.ReadAsync(context => context.Committees.SingleAsync());
        await scene.Tracker.Given.MeetingAsync(committee, new(2019, 4, 10));
        await scene.Tracker.ChangeAsync(async context =>
            (await context.Reviews.Include(review => review.Committee).SingleAsync()).MarkExempt(Exempt));
        var member = await scene.Tracker.Given.CouncillorAsync(committee);
        var address = await MakeAsync(await scene.Tracker.SignInAsync(member), $"{committee.Id}");

        var entries = await ReadAsync(scene.Tracker, address);

        Assert.Equal([$"Promise under {scene.Recommendation.Reference} due", $"Meeting of {committee.Name}"], entries.Select(entry => entry.Title));
        Assert.Contains("Exempt information: sign in to read it", entries[0].Description, StringComparison.Ordinal);
        Assert.DoesNotContain("Do what was promised", entries[0].Description, StringComparison.Ordinal);
        Assert.DoesNotContain("promised on", entries[0].Description, StringComparison.Ordinal);
        Assert.Contains("Begins at 09:30", entries[1].Description, StringComparison.Ordinal);
    }

    [RequiresNodeFact]
    public async Task OfACommittee_WhoMayNotReadSomething_LearnsNothingOfIt()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        var committee = await scene.Tracker.ReadAsync(context => context.Committees.SingleAsync());
        await scene.Tracker.ChangeAsync(async context =>
            (await context.Reviews.Include(review => review.Committee).SingleAsync()).MarkExempt(Exempt));
        var (elsewhere, _) = await scene.Tracker.Given.CommitteeAsync("ASC");
        var member = await scene.Tracker.Given.CouncillorAsync(elsewhere);
        var address = await MakeAsync(await scene.Tracker.SignInAsync(member), $"{committee.Id}");
        Assert.Empty(await ReadAsync(scene.Tracker, address));
    }

    [Fact]
    public async Task Address_Revoked_IsNotFound_AndAnotherGoesOn()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019");
        var browser = await scene.Tracker.SignInAsync(scene.Director);
        var (first, second) = (await MakeAsync(browser), await MakeAsync(browser));
        Assert.NotEqual(first, second);

        (await (await browser.GetAsync(Page)).Form(Revoke).SubmitAsync()).ShouldSay("The address no longer works");

        Assert.Equal(HttpStatusCode.NotFound, (await FetchAsync(scene.Tracker, first)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await FetchAsync(scene.Tracker, second)).StatusCode);
    }

    [Fact]
    public async Task Address_OfSomebodyWhoLeft_IsNotFound()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch);
        var member = await scene.Tracker.Given.PersonAsync("Councillor", Role.Councillor);
        var address = await MakeAsync(await scene.Tracker.SignInAsync(member));
        Assert.Equal(HttpStatusCode.OK, (await FetchAsync(scene.Tracker, address)).StatusCode);
        await scene.Tracker.ChangeAsync(async context =>
            (await context.People.SingleAsync(person => person.Id == member.Id)).Deactivate(hasOpenWork: false, isLastAdministrator: false));
        Assert.Equal(HttpStatusCode.NotFound, (await FetchAsync(scene.Tracker, address)).StatusCode);
    }

    [Fact]
    public async Task Address_IsKeptNowhere_AndShownOnce()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch);
        var browser = await scene.Tracker.SignInAsync(scene.Director);
        var secret = (await MakeAsync(browser)).Split('/')[2];
        Assert.Equal(43, secret.Length);
        var kept = await scene.Tracker.ReadAsync(context => context.Set<CalendarSubscription>().SingleAsync());
        Assert.DoesNotContain(secret, kept.SecretHash, StringComparison.OrdinalIgnoreCase);
        (await browser.GetAsync(Page)).ShouldSay("What is due from my posts").ShouldNotSay(secret);
    }

    [Fact]
    public async Task Revoke_SomebodyElses_IsNotFoundAndChangesNothing()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch);
        var address = await MakeAsync(await scene.Tracker.SignInAsync(scene.Director));
        var stranger = await scene.Tracker.SignInAsync(scene.Officer);
        await MakeAsync(stranger);
        var theirs = await scene.Tracker.ReadAsync(context => context.Set<CalendarSubscription>().Where(one => one.PersonId == scene.Director.Id).SingleAsync());
        (await (await stranger.GetAsync(Page)).Form(Revoke).Forge("id", $"{theirs.Id}").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.OK, (await FetchAsync(scene.Tracker, address)).StatusCode);
    }

    [Theory]
    [InlineData("", "Choose what it should show")]
    [InlineData("4711", "Choose")]
    public async Task Make_NothingThatIsOffered_IsRefusedBesideTheField(string of, string words)
    {
        using var scene = await Scene.OnAsync(FirstOfMarch);
        var browser = await scene.Tracker.SignInAsync(scene.Director);
        (await (await browser.GetAsync(Page)).Form("Make it").Forge("Input.Of", of).SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay(words);
    }
}
