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

    private DateOnly WrittenOn => Draft?.RespondedOn ?? Today;

    /// <summary>What the form offers, after Input is filled.</summary>
    protected async Task PrepareAsync()
    {
        var posts = await Records.Posts.AsNoTracking()
            .Where(post => post.EndedOn == null || post.EndedOn > Today || post.Id == Input.ResponsiblePostId)
            .OrderBy(post => post.Title).Select(post => new SelectListItem(post.Title, $"{post.Id}")).ToListAsync();
        var reading = await ReadAsync(Input.DueInWords);
        Questions = new(posts, DueQuestion.Meanings(reading), reading is DueReading.NeedsStart, Recommendation.Committee.Name, WrittenOn.InFull());
    }

    protected async Task<DueReading> ReadAsync(string? words) =>
        DuePhrase.Read(words, WrittenOn, await Records.AnnualMeetings.ToDictionaryAsync(meeting => meeting.StartYear, meeting => meeting.HeldOn));

    /// <summary>Null when something is wrong, which then stands in the model state.</summary>
    protected async Task<CommitmentDetails?> UnderstandAsync()
    {
        if (!ModelState.IsValid)
            return null;
        var (first, recurrence) = Input.Understand(ModelState, await ReadAsync(Input.DueInWords));
        var post = await Records.Posts.FirstOrDefaultAsync(post => post.Id == Input.ResponsiblePostId);
        if (post is null)
            ModelState.AddModelError("Input.ResponsiblePostId", "Choose who is responsible");
        return ModelState.IsValid
            ? new(Input.Text.Tidy()!, Input.DueInWords, first, recurrence, post, Input.IsReport ? Recommendation.Committee : null)
            : null;
    }

    /// <summary>Says back in a sentence how the words were read.</summary>
    protected static string SaidBack(Commitment commitment) => commitment.DueInWords is { } words
        ? $"Saved. We read “{words}” as: {PromiseView.ReadingOf(commitment).InWords}"
        : $"Saved. {PromiseView.ReadingOf(commitment).InWords}";
}

/// <param name="Meanings">Radios for words that can mean either of two dates; else none.</param>
/// <param name="AsksForStart">The words count from something that the tracker cannot know.</param>
/// <param name="WrittenOn">The day from which "in six months" counts.</param>
internal sealed record PromiseQuestions(
    IReadOnlyList<SelectListItem> Posts, IReadOnlyList<SelectListItem> Meanings, bool AsksForStart, string Committee, string WrittenOn);
