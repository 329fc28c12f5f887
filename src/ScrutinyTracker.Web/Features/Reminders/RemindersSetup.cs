using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Features.Reminders.Owed;
using ScrutinyTracker.Web.Features.Reminders.Pauses;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

internal static class RemindersSetup
{
    public static void AddReminders(this IServiceCollection services)
    {
        services.AddScoped<CouncilLadders>();
        services.AddScoped<CouncilPauses>();
        services.AddScoped(provider => provider.GetRequiredService<CouncilPauses>().Pauses);
        services.AddScoped(provider => provider.GetRequiredService<CouncilLadders>().Ladders);
        services.AddScoped<DigestFacts>();
        services.AddScoped<DigestWriter>();
        services.AddScoped<OpenObligations>();
        services.AddScoped<DutyOfficers>();
        services.AddScoped<OutClearances>();
        services.AddScoped<UndecidedDates>();
        services.AddScoped<IOwedKind, ClearancesOwed>();
        services.AddScoped<IOwedKind, DateChangesOwed>();
        services.AddScoped<IOwedKind, UpdatesOwed>();
        services.AddScoped<IOwedKind, PapersOwed>();
        services.AddScoped<IOwedKind, ClosuresOwed>();
        services.AddScoped<IOwedKind, LookBacksOwed>();
        services.AddScoped<IOwedKind, LettersOwed>();
        services.AddScoped<IOwedKind, LateClearances>();
        services.AddScoped<IOwedKind, LateDecisions>();
        services.AddScoped<IOwedKind, UndatedOwed>();
        services.AddScoped<Recipients>();
        services.AddScoped<ComingReminders>();
        services.AddScoped<RecurringPromises>();
        services.AddScoped<ComingEscalations>();
        services.AddScoped<EscalationOutlook>();
        services.AddScoped<WaitingLetters>();
        services.AddScoped<SentLetters>();
        services.AddScoped<WriteLetter>();
        services.AddScoped<ReminderSweep>();
        services.AddScoped<SendDueReminders>();
        services.AddScoped<EarlierEmails>();
        services.AddScoped<DueEntries>();
        services.AddScoped<CalendarLedger>();
        services.AddScoped<CalendarAttachments>();
        services.AddScoped<CalendarSweep>();
        services.AddScoped<ComposeDigest>();
        services.AddScoped<PreviewDigest>();
        services.AddScoped<SampleEmail>();
        services.AddScoped<DecisionsByHand>();
        services.AddScoped<HeldReminders>();
        services.AddScoped<PastHolds>();
        services.AddScoped<OneReminder>();
        services.AddScoped<SendByHand>();
        services.AddScoped<RefusedEmails>();
        services.AddScoped<SentEmails>();
        services.AddScoped<ReminderHealth>();
        foreach (var purpose in ChasingEmails.Purposes)
            services.AddSingleton(new WorkingDayMail(purpose));
        services.AddKeyedScoped<ComposeEmail>(ReminderSweep.Purpose, (provider, _) => provider.GetRequiredService<ComposeDigest>().ComposeAsync);
        services.AddKeyedScoped<ComposeEmail>(SendByHand.Purpose, (provider, _) => provider.GetRequiredService<ComposeDigest>().ComposeAsync);
        services.AddKeyedScoped<ComposeEmail>(WriteLetter.Purpose, (provider, _) => provider.GetRequiredService<WriteLetter>().ComposeAsync);
    }
}
