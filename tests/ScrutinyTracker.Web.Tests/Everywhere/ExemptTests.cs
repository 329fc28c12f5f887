using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>
/// An exempt recommendation, an exempt review, one with an exempt answer and a draft are added to the sample. For whoever may not read them, every page stays what
/// it was, to the letter: lists, counts, searches, files and all.
/// </summary>
[Collection(nameof(SharedTracker))]
public sealed class ExemptTests(SharedTracker shared)
{
    private const string ExemptRecommendation = "quillwort";
    private const string ExemptReview = "bogbean";
    private const string ExemptAnswer = "butterwort";
    private const string Draft = "sundew";

    /// <summary>Words that nobody reads who may not.</summary>
    internal static readonly string[] Words = [ExemptRecommendation, ExemptReview, ExemptAnswer, Draft];

    private static readonly Exemption Exempt = new(3, "Financial affairs of one provider");

    /// <summary>Who may read which, by product.md's table: exempt matter is for officers, members of the committee and the posts asked.</summary>
    private static readonly Dictionary<string, string[]> Readers = new()
    {
        [ExemptRecommendation] = ["officer", "other officer", "councillor", "review group", "director"],
        [ExemptReview] = ["officer", "other officer", "councillor", "review group", "director"],
        [ExemptAnswer] = ["officer", "other officer", "councillor", "review group", "director"],
        [Draft] = ["officer", "review group"],
    };

    [Fact]
    public async Task Pages_ForWhomItIsNotMeant_StayAsTheyWere()
    {
        await shared.Tracker.ChangeAsync(AddAsync);
        var visits = await shared.VisitAllAsync();
        shared.PutBack();
        var before = shared.Visits.ToDictionary(visit => visit.Where, visit => visit);
        var outsiders = shared.Visitors.Where(visitor => Readers.Values.All(readers => !readers.Contains(visitor.Name))).ToList();
        var changed = visits.Where(visit => outsiders.Contains(visit.Visitor) && !MayDiffer(visit) && Read(visit) != Read(before[visit.Where])).Select(visit => $"{visit.Where}: {Read(visit)}\nbefore: {Read(before[visit.Where])}");
        var seen = visits.SelectMany(visit => Readers.Where(reader => !reader.Value.Contains(visit.Visitor.Name)
            && visit.Page.Html.Contains(reader.Key, StringComparison.OrdinalIgnoreCase)).Select(reader => $"{visit.Where} shows {reader.Key}"));
        var faults = changed.Concat(seen).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        foreach (var (word, readers) in Readers)
            Assert.Contains(visits, visit => visit.Visitor.Name == readers[^1] && visit.Page.Html.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/recommendations?q=")]
    [InlineData("/recommendations/export.csv?q=")]
    [InlineData("/recommendations/export.xlsx?q=")]
    public async Task Search_ForWhomItIsNotMeant_FindsNothing(string address)
    {
        await shared.Tracker.ChangeAsync(AddAsync);
        var faults = new List<string>();
        foreach (var (word, readers) in Readers)
            foreach (var visitor in shared.Visitors.Where(visitor => visitor.Name != "anonymous" && !readers.Contains(visitor.Name)))
            {
                // What an earlier test told this visitor stands on the next page that they open, once.
                await visitor.Browser.GetAsync(address);
                var page = await visitor.Browser.GetAsync(address + word);
                var nonsense = await visitor.Browser.GetAsync($"{address}nonsense");
                if (page.Text.Replace(word, "", StringComparison.Ordinal) != nonsense.Text.Replace("nonsense", "", StringComparison.Ordinal))
                    faults.Add($"{address}{word} as {visitor.Name}: {page.Text}");
            }
        shared.PutBack();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Emails_ToThoseForWhomItIsNotMeant_DoNotSpeakOfIt()
    {
        await shared.Tracker.ChangeAsync(AddAsync);
        shared.Tracker.Clock.MoveTo(new DateOnly(2019, 3, 20));
        await using (var scope = shared.Tracker.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<SendDueReminders>().RunAsync(CancellationToken.None);
        var emails = await shared.Tracker.ReadAsync(context => context.Set<OutboxEmail>().AsNoTracking().ToListAsync());
        shared.Tracker.Clock.MoveTo(new DateOnly(2019, 3, 1));
        shared.PutBack();
        var told = emails.Where(email => email.Text.Contains("CYP-2018-19-R8", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(told);
        string[] mayKnow = ["corporate.director.cyps@example.org", "scrutiny.officer.cyp@example.org", "chair.cyp@example.org", "chief.executive@example.org"];
        Assert.Empty(told.Select(email => email.ToAddress).Except(mayKnow));
    }

    /// <summary>
    /// An error's reference is new each time; and an administrator sees that a reminder goes out and of which reference, so as to see that
    /// mail works, never what it says.
    /// </summary>
    private static bool MayDiffer(Visit visit) => visit.Place.Handler.Text is "/error" or "/reminders";

    internal static async Task AddAsync(TrackerContext context)
    {
        var published = await context.Reviews.Include(review => review.Committee).Include(review => review.Findings).Include(review => review.Recommendations)
            .SingleAsync(review => review.PublishedOn != null);
        var exempt = await Samples.RecommendationAsync(context, published, "CYP-2018-19-R80", "corporate.director.cyps", ExemptRecommendation);
        exempt.MarkExempt(Exempt);
        var review = await Samples.ReviewAsync(context, "CYP-2018-19-81", ExemptReview);
        review.MarkExempt(Exempt);
        var within = await Samples.RecommendationAsync(context, review, "CYP-2018-19-R81", "corporate.director.cyps", ExemptReview);
        await Samples.SendAsync(context, review, exempt, within);
        review.Publish(new DateOnly(2019, 2, 1));
        exempt.Publish(new DateOnly(2019, 2, 1));
        within.Publish(new DateOnly(2019, 2, 1));
        await AddExemptAnswerAsync(context, published);
        var draft = await Samples.ReviewAsync(context, "CYP-2018-19-82", Draft);
        await Samples.RecommendationAsync(context, draft, "CYP-2018-19-R82", "corporate.director.cyps", Draft);
    }

    /// <summary>A published recommendation like any other, whose answer is marked.</summary>
    private static async Task AddExemptAnswerAsync(TrackerContext context, Review published)
    {
        var answered = await Samples.RecommendationAsync(context, published, "CYP-2018-19-R83", "corporate.director.cyps", ExemptAnswer);
        await Samples.SendAsync(context, published, answered);
        answered.Publish(new DateOnly(2019, 2, 1));
        var answer = answered.DraftResponse(answered.LeadPost);
        answer.Promise(answer.AddItem(ExemptAnswer), new CommitmentDetails($"Buy {ExemptAnswer}", "March 2019", DueDate.Month(2019, 3), null, null, null));
        answer.TakePosition(Position.Accepted, ExemptAnswer, new DateOnly(2019, 2, 4));
        var director = await context.People.SingleAsync(person => person.Email == "corporate.director.cyps@example.org");
        answered.Submit(answer, new Submission(director, false, new(2019, 2, 4, 9, 0, 0, DateTimeKind.Utc), new(2019, 2, 4)));
        answered.MarkExempt(answer, Exempt);
    }

    /// <summary>
    /// The page as it is read, less the notice of what the visitor did last, which the next page shows once, and the free disk space, which
    /// the tests themselves use up; a file as it is.
    /// </summary>
    private static string Read(Visit visit)
    {
        if (!visit.IsPage)
            return visit.Page.Html;
        var body = (IElement)visit.Page.Document.Body!.Clone();
        foreach (var notice in body.QuerySelectorAll(".govuk-notification-banner"))
            notice.Remove();
        return Regex.Replace(PageShown.Fold(body.TextContent), @"\S+ [KMGT]B free", "");
    }
}
