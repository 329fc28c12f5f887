using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>Names one reminder in an address: the day on which it goes out, what is owed, and the step.</summary>
public sealed class ReminderName
{
    /// <summary>yyyy-MM-dd, as our own links write it.</summary>
    [FromQuery(Name = "on")]
    public string? On { get; set; }

    [FromQuery(Name = "thing")]
    public string? Thing { get; set; }

    [FromQuery(Name = "step")]
    public string? Step { get; set; }
}

/// <summary>A reminder that has not gone out, for the scrutiny officers of its committee; for everybody else it does not exist.</summary>
internal sealed class OneReminder(
    TrackerContext context, ComingReminders coming, OpenObligations obligations, Recipients recipients, HeldReminders held, SentEmails emails, CurrentViewer current)
{
    /// <returns>Null when it has gone out, is no longer due, or is not the viewer's.</returns>
    public async Task<ComingReminder?> FindAsync(ReminderName name, CancellationToken cancellationToken)
    {
        if (!DateOnly.TryParseExact(name.On, "yyyy-MM-dd", out var on) || name.Thing is not { } key || !ReminderStage.TryParse(name.Step, out var stage)
            || on > current.Today.AddYears(1))
            return null;
        var found = await PlannedAsync(on, key, stage, cancellationToken) ?? await WaitingAsync(key, stage, cancellationToken);
        if (found is null)
            return null;
        var viewer = await current.GetAsync();
        var mayRead = found.Open.RecommendationId is not { } id || (await emails.ReadableAsync(viewer, [id], cancellationToken)).Contains(id);
        return mayRead && viewer.MayChaseFor(found.Open.Owed.CommitteeId) ? found : null;
    }

    /// <returns>Null for what never was a reminder, or is not the viewer's.</returns>
    public async Task<GoneReminder?> WhatBecameOfAsync(ReminderName name, CancellationToken cancellationToken)
    {
        if (name.Thing is not { } key || !ReminderStage.TryParse(name.Step, out var stage))
            return null;
        var (viewer, step) = (await current.GetAsync(), stage.Name);
        var decided = await held.Standing.Where(one => one.ObligationKey == key && one.Stage == step).OrderByDescending(one => one.Id)
            .Select(one => new { one.Id, one.CommitteeId, one.RecommendationId, By = one.By.Name, one.AtUtc, one.Why }).FirstOrDefaultAsync(cancellationToken);
        var line = await context.Set<Reminder>().AsNoTracking().Where(line => line.ObligationKey == key && line.Stage == step).OrderByDescending(line => line.Id)
            .Select(line => new { line.RecommendationId, CommitteeId = line.CommitteeId ?? line.Recommendation!.CommitteeId, line.VoidReason, SentAtUtc = line.Email!.SentAtUtc }).FirstOrDefaultAsync(cancellationToken);
        if ((decided?.CommitteeId ?? line?.CommitteeId) is not { } committee || !viewer.MayChaseFor(committee)
            || ((decided?.RecommendationId ?? line?.RecommendationId) is { } id && !(await emails.ReadableAsync(viewer, [id], cancellationToken)).Contains(id)))
            return null;
        return decided is not null ? new($"{decided.By} held it back on {UkCalendar.UtcToLondon(decided.AtUtc):d MMMM yyyy}: {decided.Why}", decided.Id)
            : line is { VoidReason: null, SentAtUtc: { } sent } ? new($"It went out on {UkCalendar.UtcToLondon(sent):d MMMM yyyy}.", null)
            : line is { VoidReason: { } why } ? new($"It was left out of an email. {why}", null)
            : new("It is on its way to the mail server.", null);
    }

    private async Task<ComingReminder?> PlannedAsync(DateOnly on, string key, ReminderStage stage, CancellationToken cancellationToken) => on < current.Today
        ? null
        : (await coming.BetweenAsync(current.Today, on, cancellationToken)).Reminders
            .FirstOrDefault(reminder => reminder.Open.Owed.Key == key && reminder.Stage == stage && reminder.SendOn == on);

    /// <summary>Written already, in an email that the mail server has not been handed: it is left out when the email leaves.</summary>
    private async Task<ComingReminder?> WaitingAsync(string key, ReminderStage stage, CancellationToken cancellationToken)
    {
        var line = await context.Set<Reminder>().AsNoTracking().Where(line => line.ObligationKey == key && line.Stage == stage.Name
                && line.VoidReason == null && line.Email!.State == OutboxState.Pending && line.Email.Attempts == 0)
            .OrderByDescending(line => line.Id).FirstOrDefaultAsync(cancellationToken);
        if (line is null)
            return null;
        var holders = await recipients.LoadAsync(cancellationToken);
        List<int> recommendations = [.. line.RecommendationId is { } id ? [id] : Array.Empty<int>()];
        List<int> committees = [.. line.CommitteeId is { } committee ? [committee] : Array.Empty<int>()];
        var open = (await obligations.StillOwedAsync([line.Kind], recommendations, committees, cancellationToken))
            .SelectMany(open => Escalations.Escalated.With(open, holders)).FirstOrDefault(open => open.Owed.Key == key && open.Owed.Due.On == line.DueOn);
        return open is null ? null : new ComingReminder(open, stage, line.SendOn, holders.On(current.Today, open.Owed));
    }
}

/// <summary>A reminder that is not to come any more.</summary>
/// <param name="HeldBackAs">The decision that can be undone; null when none is the reason.</param>
internal sealed record GoneReminder(string InWords, int? HeldBackAs);
