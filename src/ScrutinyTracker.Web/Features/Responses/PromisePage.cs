using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Dates;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>What adding and changing a promise share: its questions, and how its "by when" is read.</summary>
public abstract class PromisePage(TrackerContext context, CurrentViewer current, CurrentActor actor) : ItemPage(context, current, actor)
{
    [BindProperty]
    public CommitmentInput Input { get; set; } = new();

    internal PromiseQuestions Questions { get; private set; } = null!;

    /// <summary>The earlier promise that goes on here; null for what is promised for the first time.</summary>
    protected virtual Commitment? Kept => null;

    /// <summary>The committee to which what goes on is reported; that stays so.</summary>
    internal string? ReportedAlready => Kept?.ReportTo?.Name;

    internal bool AsksForReason => Kept is { Occurrences.Count: > 0 };

    private DateOnly WrittenOn => Draft?.RespondedOn ?? Today;

    /// <summary>What the form offers, after Input is filled.</summary>
    protected async Task PrepareAsync()
    {
        var posts = await Records.Posts.AsNoTracking()
            .Where(post => post.EndedOn == null || post.EndedOn > Today || post.Id == Input.ResponsiblePostId)
            .OrderBy(post => post.Title).Select(post => new SelectListItem(post.Title, $"{post.Id}")).ToListAsync();
        var reading = await ReadAsync(Input.DueInWords);
        Questions = new(posts, DueQuestion.Meanings(reading), reading is DueReading.NeedsStart, Recommendation.Committee.Name, WrittenOn.InFull(),
            Input.IsReport && Kept is null ? await ReportMeetings.ChoicesAsync(Records, Recommendation, DateOf(reading), Today) : []);
    }

    protected async Task<DueReading> ReadAsync(string? words) =>
        DuePhrase.Read(words, WrittenOn, await Records.AnnualMeetings.ToDictionaryAsync(meeting => meeting.StartYear, meeting => meeting.HeldOn), Recommendation.PublishedOn);

    /// <summary>Null when something is wrong, which then stands in the model state.</summary>
    protected async Task<CommitmentDetails?> UnderstandAsync()
    {
        if (!ModelState.IsValid)
            return null;
        var (first, recurrence) = DatesStay ? (null, null) : Input.Understand(ModelState, await ReadAsync(Input.DueInWords));
        if (ModelState.IsValid && !DatesStay && first is null && AsksForReason)
            ModelState.AddModelError("Input.DueInWords", "This promise has a date. Enter another one, or leave the promise out");
        var post = await Records.Posts.FirstOrDefaultAsync(post => post.Id == Input.ResponsiblePostId);
        if (post is null)
            ModelState.AddModelError("Input.ResponsiblePostId", "Choose who is responsible");
        var meeting = ModelState.IsValid && Kept is null ? await ReportMeetings.ChosenAsync(Records, Recommendation, Input, first, Today, ModelState) : null;
        return ModelState.IsValid
            ? new(Input.Text.Tidy()!, Input.DueInWords, first, recurrence, post, Input.IsReport ? Recommendation.Committee : null)
            {
                DateReason = Input.DateReason.Tidy(),
                ReportAt = meeting,
            }
            : null;
    }

    /// <summary>The words are those of the promise that goes on: they are not read again, perhaps as counting from another day.</summary>
    private bool DatesStay => Kept is { } kept && Input.DueOn is null && (Input.DueInWords.Tidy() is not { } words || words == kept.WhenInWords);

    private DueDate? DateOf(DueReading reading) => Input.DueOn is { } on ? DueDate.Day(on) : reading switch
    {
        DueReading.Dated dated => dated.Due,
        DueReading.Repeating repeating => repeating.First,
        _ => null,
    };

    /// <summary>Says back in a sentence how the words were read.</summary>
    protected static string SaidBack(Commitment commitment) => commitment switch
    {
        { Keeps: not null } => $"Saved. {KeptPromise.AskedFor(commitment) ?? $"The date stays: {commitment.Itself.WhenInWords ?? "none given"}"}",
        { DueInWords: { } words } => $"Saved. We read “{words}” as: {PromiseView.ReadingOf(commitment).InWords}{ReportMeetings.Missing(commitment)}",
        _ => $"Saved. {PromiseView.ReadingOf(commitment).InWords}{ReportMeetings.Missing(commitment)}",
    };
}

/// <param name="Meanings">Radios for words that can mean either of two dates; else none.</param>
/// <param name="AsksForStart">The words count from something that the tracker cannot know.</param>
/// <param name="WrittenOn">The day from which "in six months" counts.</param>
/// <param name="Meetings">To which a promised report can come in time.</param>
internal sealed record PromiseQuestions(
    IReadOnlyList<SelectListItem> Posts, IReadOnlyList<SelectListItem> Meanings, bool AsksForStart, string Committee, string WrittenOn,
    IReadOnlyList<SelectListItem> Meetings);
