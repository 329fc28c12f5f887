using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

internal enum Recording
{
    /// <summary>Nothing was typed, or exactly what stands recorded already.</summary>
    Nothing,

    Recorded,
    Refused,

    /// <summary>Somebody else changed the recommendation since the officer saw it.</summary>
    Overtaken,

    /// <summary>It is no longer the committee's, or something was chosen that is not on offer.</summary>
    Gone,
}

/// <summary>
/// Saves what a meeting decided about one recommendation, by itself: a mistake in one row of a screen holds up no other, and a screen that
/// is sent twice is recorded once.
/// </summary>
internal sealed class DecisionRecorder(TrackerContext context, DecisionQueries queries, IOptions<CouncilOptions> council)
{
    /// <summary>Each row that says something; what is refused stands in the state of the form, beside its box.</summary>
    public async Task<IReadOnlyList<Recording>> RecordAllAsync(
        Viewer viewer, Meeting meeting, IList<DecisionInput> rows, ModelStateDictionary state, DateOnly today, CancellationToken cancellation)
    {
        var judged = await queries.JudgedAtAsync(meeting.Id, cancellation);
        var attempts = new List<Recording>();
        foreach (var row in rows)
        {
            var prefix = $"Input.Rows[{attempts.Count}].";
            var (how, refusal) = state.FindKeysWithPrefix(prefix).Any(entry => entry.Value?.Errors.Count > 0) ? (Recording.Refused, null)
                : row.IsBare && !judged.Contains(row.Reference) ? (Recording.Nothing, null)
                : await RecordAsync(viewer, meeting, row, today, cancellation);
            if (how == Recording.Gone)
                state.AddModelError($"{prefix}Category", "This is no longer before the committee, or something that you chose is no longer on offer");
            if (refusal is { } why)
                state.AddModelError($"{prefix}{FieldOf(why)}", RefusalText.Of(why).Text);
            attempts.Add(how);
        }
        return attempts;
    }

    /// <summary>For the top of the page, so that nobody takes a screen with one mistake for a screen that was not saved.</summary>
    public static void SayWhatWasSaved(IReadOnlyList<Recording> attempts, ModelStateDictionary state)
    {
        if (attempts.Contains(Recording.Overtaken))
            state.AddModelError("", "Somebody else changed a recommendation while you were writing. It is not saved: both texts stand beside each other below");
        if (attempts.Count(how => how == Recording.Recorded) is > 0 and var saved)
            state.AddModelError("", saved == 1 ? "One other decision is saved, and marked so" : $"{saved} other decisions are saved, and marked so");
    }

    private async Task<(Recording How, Refusal? Why)> RecordAsync(
        Viewer viewer, Meeting held, DecisionInput row, DateOnly today, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        var meeting = (await queries.MeetingAsync(held.Committee.Code, held.HeldOn, cancellation))!;
        var found = await queries.RecommendationsAsync(viewer, meeting.CommitteeId, [row.Reference], cancellation);
        if (found is not [var recommendation]
            || row.ToDecision(
                meeting, recommendation, await queries.CategoriesAsync(meeting, cancellation), await queries.PostsAsync(cancellation),
                council.Value.LookBackMonths) is not { } decision)
            return (Recording.Gone, null);
        if (recommendation.HasRecorded(decision))
            return (Recording.Nothing, null);
        if (recommendation.Version != row.Version)
            return (Recording.Overtaken, null);
        if (recommendation.Decide(decision, today).Refusal is { } refusal)
            return (Recording.Refused, refusal);
        try
        {
            return (await context.TrySaveAsync(recommendation, row.Version, cancellation) ? Recording.Recorded : Recording.Overtaken, null);
        }
        catch (DbUpdateException)
        {
            // The same screen, sent a second time while the first was being saved: the database takes one judgement for each meeting.
            context.ChangeTracker.Clear();
            return (Recording.Overtaken, null);
        }
    }

    private static string FieldOf(Refusal refusal) => RefusalText.Of(refusal).Field switch
    {
        { } field when typeof(DecisionInput).GetProperty(field) is not null => field,
        _ => nameof(DecisionInput.Category),
    };
}
