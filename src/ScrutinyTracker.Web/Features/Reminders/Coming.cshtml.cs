using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Features.Reminders.Pauses;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Will it chase, whom, saying what? The coming six weeks, by day.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class ComingModel(
    ComingReminders coming, SentEmails emails, DecisionsByHand decisions, ReminderHealth health, CouncilPauses pauses, CurrentViewer current) : PageModel
{
    private const int Days = 42;

    internal ComingView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (viewer, today) = (await current.GetAsync(), current.Today);
        var (reminders, letters) = await coming.BetweenAsync(today, today.AddDays(Days), cancellationToken);
        var readable = await emails.ReadableAsync(
            viewer,
            reminders.Select(reminder => reminder.Open).Concat(letters.Select(letter => letter.Open)).Select(open => open.RecommendationId).OfType<int>(), cancellationToken);
        View = new ComingView(
            await health.LoadAsync(cancellationToken),
            [.. reminders.GroupBy(reminder => reminder.SendOn).Select(day => ComingDay.Of(day, readable))],
            [.. letters.OrderBy(letter => letter.On).Select(letter => ComingLetterLine.Of(letter, readable))],
            await decisions.HeldBackAsync(viewer, today, cancellationToken))
        {
            Pauses = await pauses.InWordsAsync(today, today.AddDays(Days), cancellationToken),
        };
    }
}

/// <param name="Letters">What officers will be asked to send.</param>
/// <param name="HeldBack">What does not go out, because an officer decided so.</param>
internal sealed record ComingView(ReminderHealthLine Health, IReadOnlyList<ComingDay> Days, IReadOnlyList<ComingLetterLine> Letters, IReadOnlyList<HeldBackRow> HeldBack)
{
    /// <summary>When nobody is chased meanwhile.</summary>
    public required IReadOnlyList<string> Pauses { get; init; }
}

internal sealed record ComingLetterLine(DateOnly On, string Owing, string About, string To)
{
    public static ComingLetterLine Of(ComingLetter letter, IReadOnlySet<int> readable) => new(
        letter.On, letter.Open.Post,
        $"{RecommendationNamed.As(readable.Contains(letter.Open.RecommendationId ?? 0) ? letter.Open.Owed.Reference : null, letter.Open.IsExempt)}, due {letter.Open.Owed.Due.WithEnd()}",
        Words.Of(letter.Step.To));
}

internal sealed record ComingDay(DateOnly On, IReadOnlyList<ComingEmail> Emails)
{
    public static ComingDay Of(IGrouping<DateOnly, ComingReminder> day, IReadOnlySet<int> readable) =>
        new(day.Key, [.. day.GroupBy(reminder => reminder.Recipient).Select(toOne => ComingEmail.Of(day.Key, [.. toOne], readable))]);
}

/// <param name="Count">How many things are in it.</param>
/// <param name="MostUrgent">Reference, date and lateness on that day; no words of the promise, which not everybody may read.</param>
internal sealed record ComingEmail(Recipient Recipient, string Posts, int Count, string MostUrgent)
{
    public string Things => Count == 1 ? "1 thing" : $"{Count} things";

    /// <param name="readable">The recommendations that the viewer may read.</param>
    public static ComingEmail Of(DateOnly on, IReadOnlyList<ComingReminder> reminders, IReadOnlySet<int> readable)
    {
        var first = reminders.MinBy(reminder => reminder.Open.Owed.Due.On)!.Open;
        var named = RecommendationNamed.As(first.RecommendationId is not { } id || readable.Contains(id) ? first.Owed.Reference : null, first.IsExempt);
        return new(
            reminders[0].Recipient,
            string.Join("; ", reminders.Select(reminder => reminder.Open.Post).Distinct()),
            reminders.Count,
            first.Owed.Kind == ObligationKind.Undated ? first.What : $"{named}, due {first.Owed.Due.WithEnd()}: {first.TimelinessOn(on).InWords}");
    }
}
