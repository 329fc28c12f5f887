using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>What was sent to chase one recommendation, the latest first: part of its page, which has checked that it may be read. Two queries.</summary>
public sealed class RemindersSentViewComponent(TrackerContext context, CurrentViewer current) : ViewComponent
{
    private const int MostShown = 20;

    public async Task<IViewComponentResult> InvokeAsync(int recommendationId)
    {
        var sent = await context.Set<Reminder>().AsNoTracking()
            .Where(reminder => reminder.RecommendationId == recommendationId && reminder.VoidReason == null && reminder.Email!.State == OutboxState.Sent)
            .OrderByDescending(reminder => reminder.Email!.SentAtUtc).ThenByDescending(reminder => reminder.Id).Take(MostShown)
            .Select(reminder => new { reminder.Email!.SentAtUtc, Title = reminder.Post!.Title ?? reminder.Email.ToName ?? "the scrutiny officer", reminder.Email.ToName, reminder.Stage, reminder.Kind, reminder.DueOn })
            .ToListAsync();
        var byHand = await HttpContext.RequestServices.GetRequiredService<DecisionsByHand>().AboutAsync(recommendationId, await current.GetAsync(), MostShown, HttpContext.RequestAborted);
        return View("/Features/Reminders/_RemindersSent.cshtml", new RemindersSentView([.. sent.Select(line => new SentReminderLine(
            DateOnly.FromDateTime(UkCalendar.UtcToLondon(line.SentAtUtc!.Value)), line.ToName is { } name && name != line.Title ? $"{line.Title} ({name})" : line.Title,
            ReminderStage.TryParse(line.Stage, out var stage) ? stage.InWords : line.Stage,
            line.Kind.OfARecommendation(), line.DueOn))], byHand));
    }
}

/// <param name="ByHand">What scrutiny officers held back or sent by hand.</param>
internal sealed record RemindersSentView(IReadOnlyList<SentReminderLine> Sent, IReadOnlyList<string> ByHand);

/// <param name="Stage">"14 days before".</param>
internal sealed record SentReminderLine(DateOnly SentOn, string Post, string Stage, string About, DateOnly DueOn);
