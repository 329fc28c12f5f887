using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

/// <summary>Who reads and who drafts: 404 for what may not be read, 403 for what may be read and not drafted.</summary>
public sealed class ReviewAccessTests
{
    private static readonly string[] ForDrafters =
    [
        "scope", "details", "send", "publish", "lines-of-enquiry/add", "evidence/add", "findings/add", "recommendations/add",
        "lines-of-enquiry/1", "evidence/1", "findings/1", "findings/1/remove",
    ];

    private static readonly string[] ForReaders = ["", "history", "lines-of-enquiry", "evidence", "findings", "recommendations"];

    [Theory]
    [InlineData(Role.Councillor)]
    [InlineData(Role.Director)]
    [InlineData(Role.Officer)]
    [InlineData(Role.Administrator)]
    public async Task Draft_ForSomebodyElse_DoesNotExist(Role role)
    {
        using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        var person = role == Role.Officer ? (await tracker.Given.CommitteeAsync("ASH")).Officer : await tracker.Given.PersonAsync("Somebody", role);

        await ShouldAnswerAsync(tracker, person, draft, HttpStatusCode.NotFound, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Draft_ForItsReviewGroup_IsReadAndNotDrafted()
    {
        using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var councillor = await tracker.Given.CouncillorAsync(committee);
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.ChangeAsync(async context =>
        {
            var review = await context.FindAsync<Review>(draft.Review.Id);
            review!.SetGroup([(await context.FindAsync<Person>(councillor.Id))!]);
        });

        await ShouldAnswerAsync(tracker, councillor, draft, HttpStatusCode.OK, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Draft_SentInParts_IsNotReadByWhoeverWasNotSentTheirPart()
    {
        using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (sentTo, _) = await tracker.Given.PostAsync("Director");
        var (stillDraft, waiting) = await tracker.Given.PostAsync("Director of Public Health");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, sentTo, sentOn: new(2018, 11, 7));
        await tracker.Given.RecommendationAsync(draft.Review, stillDraft);

        await ShouldAnswerAsync(tracker, waiting, draft, HttpStatusCode.NotFound, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Draft_SentForResponse_IsReadByTheDirectorWhoIsAsked()
    {
        using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, director) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, post, sentOn: new(2018, 11, 7));

        await ShouldAnswerAsync(tracker, director, draft, HttpStatusCode.OK, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Review_Published_IsReadByAllAndDraftedByItsOfficerAlone()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (_, otherOfficer) = await tracker.Given.CommitteeAsync("ASH");
        var draft = await Draft.InAsync(tracker, committee);
        await draft.ChangeAsync(review => review.Publish(new(2018, 11, 7)));

        await ShouldAnswerAsync(tracker, otherOfficer, draft, HttpStatusCode.OK, HttpStatusCode.Forbidden);
        await ShouldAnswerAsync(tracker, officer, draft, HttpStatusCode.OK, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_OfAReader_IsForbiddenAndChangesNothing()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        await draft.ChangeAsync(review => review.Publish(new(2018, 11, 7)));
        using var drafter = await tracker.SignInAsync(officer);
        using var reader = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));
        var token = (await reader.GetAsync("/")).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var version = (await draft.NowAsync()).Version;

        foreach (var (address, fields) in Posts(draft, version))
        {
            var page = await reader.PostAsync(address, [.. fields, new("__RequestVerificationToken", token)]);
            page.ShouldHaveStatus(HttpStatusCode.Forbidden);
        }

        Assert.Equal(version, (await draft.NowAsync()).Version);
    }

    private static IEnumerable<(string Address, List<KeyValuePair<string, string>> Fields)> Posts(Draft draft, int version)
    {
        KeyValuePair<string, string> seen = new("Input.Version", $"{version}");
        yield return (draft.AddressOf(ReviewPart.LineOfEnquiry), [seen, new("Input.Question", "Mine")]);
        yield return (ReviewLinks.Parts(draft.Reference, ReviewPart.Finding), [seen, new("Input.Id", $"{draft.Finding.Id}"), new("Input.Up", "false")]);
        yield return (ReviewLinks.Scope(draft.Reference), [seen, new("Input.Purpose", "Mine")]);
        yield return (draft.AddressOf(ReviewPart.Finding) + "/remove", [seen]);
    }

    private static async Task ShouldAnswerAsync(Tracker tracker, Person person, Draft draft, HttpStatusCode toRead, HttpStatusCode toDraft)
    {
        using var browser = await tracker.SignInAsync(person);
        foreach (var page in ForReaders)
            (await browser.GetAsync($"{ReviewLinks.Review(draft.Reference)}/{page}".TrimEnd('/'))).ShouldHaveStatus(toRead);
        foreach (var page in ForDrafters)
            (await browser.GetAsync($"{ReviewLinks.Review(draft.Reference)}/{page}")).ShouldHaveStatus(toDraft);
    }
}
