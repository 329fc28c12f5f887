using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Features.Reminders.Pauses;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Gathers what an email says of things still owed, as of the day it is sent.</summary>
internal sealed class DigestFacts(
    IOptions<CouncilOptions> council, SiteAddress site, ReminderLadders ladders, CouncilPauses pauses, HeldReminders held, WorkingDays days)
{
    public static IEnumerable<(OpenObligation Open, ReminderStage Stage)> MostUrgentFirst(IEnumerable<(OpenObligation Open, ReminderStage Stage)> reminders) =>
        reminders.OrderBy(reminder => reminder.Open.Owed.Due.On).ThenBy(reminder => reminder.Open.Owed.Key, StringComparer.Ordinal);

    /// <param name="news">What the email brings for the reader's calendar.</param>
    /// <param name="escalations">Who else is told of each.</param>
    public async Task<ReminderDigest> ForAsync(
        string recipientName, DateOnly day, IEnumerable<(OpenObligation Open, ReminderStage Stage)> reminders, IReadOnlyList<CalendarNews> news,
        Func<OpenObligation, EscalationNews> escalations, CancellationToken cancellationToken) => Of(
        recipientName, day, [.. MostUrgentFirst(reminders)], news, escalations,
        new(ladders, await pauses.LoadAsync(cancellationToken), await held.LoadAsync(cancellationToken), days));

    private ReminderDigest Of(
        string recipientName, DateOnly day, IReadOnlyList<(OpenObligation Open, ReminderStage Stage)> reminders, IReadOnlyList<CalendarNews> news,
        Func<OpenObligation, EscalationNews> escalations, NextReminder next) => new(
        day,
        recipientName,
        council.Value.Name,
        council.Value.ServiceName,
        council.Value.HelpEmail,
        [
            .. reminders.Select(reminder => Line(reminder.Open, reminder.Stage, day, next) with
            {
                Calendar = reminder.Open.EscalatedFrom is null && news.FirstOrDefault(one => one.Thing == reminder.Open.Thing) is { } entry ? EntryInWords(entry) : null,
                News = escalations(reminder.Open),
            }),
        ])
        {
            CalendarChanges = [.. news.Where(one => reminders.All(reminder => reminder.Open.Thing != one.Thing)).Select(ChangeInWords)],
        };

    private static string EntryInWords(CalendarNews news) => news.MovedFrom is { } from
        ? $"an entry is attached that moves the earlier one from {from.InFull()} to {news.DueOn.InFull()}"
        : $"an entry for {news.DueOn.InFull()} is attached";

    private static string ChangeInWords(CalendarNews news) => news.IsCancelled
        ? $"{news.Title}, {news.DueOn.InFull()}: no longer due from you."
        : $"{news.Title}: due on {news.DueOn.InFull()} now, and no longer on {news.MovedFrom!.Value.InFull()}.";

    private DigestLine Line(OpenObligation open, ReminderStage stage, DateOnly day, NextReminder next) => new(
        open.Owed.Reference,
        open.Committee,
        open.Post,
        open.Owed.Kind,
        stage,
        open.Owed.Due,
        open.TimelinessOn(day),
        open.IsExempt ? null : open.Owed.Text,
        open.IsExempt ? null : open.Owed.Basis,
        new Uri(site.Of(open.EscalatedFrom is null ? open.DoneAt : RecommendationLinks.Recommendation(open.Owed.Reference))),
        open.EscalatedFrom is null ? next.After(open.Owed, day) : null)
    {
        EscalatedFrom = open.EscalatedFrom,
        Together = open.Together,
        // Who is asked is kept from emails with the rest of what is exempt.
        Chased = open.IsChased ? (open.IsExempt ? "an outside body" : open.Post) : null,
        Contact = open.IsExempt ? null : open.Contact,
        Duty = open.Duty,
        Facts = open.IsExempt ? [] : open.Facts,
    };
}
