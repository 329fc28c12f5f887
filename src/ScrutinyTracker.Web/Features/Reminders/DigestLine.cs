using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>One thing in the email.</summary>
/// <param name="Text">The promise or the recommendation in its own words; null when they are exempt (P36).</param>
/// <param name="Basis">Why it is due then; null when that is exempt too.</param>
/// <param name="Link">Absolute, to the page where it is done: it shows a form and does nothing by itself (P34).</param>
/// <param name="NextOn">When the next reminder goes out if nothing changes; null when there is none.</param>
public sealed record DigestLine(
    string Reference, string Committee, string Post, ObligationKind Kind, ReminderStage Stage, DueDate Due, Timeliness Timeliness,
    string? Text, string? Basis, Uri Link, DateOnly? NextOn)
{
    /// <summary>Who else is asked for it, and written to.</summary>
    public IReadOnlyList<string> Together { get; init; } = [];

    /// <summary>The outside body that owes it and that the reader chases; null for what the reader owes.</summary>
    public string? Chased { get; init; }

    /// <summary>Whom to write to there.</summary>
    public string? Contact { get; init; }

    /// <summary>What the email brings for the reader's calendar about it; null when nothing.</summary>
    public string? Calendar { get; init; }

    /// <summary>As what the reader is written to, where no post owes it: "a scrutiny officer".</summary>
    public string? Duty { get; init; }

    /// <summary>What else there is to say of it, by its label.</summary>
    public IReadOnlyList<(string Label, string Words)> Facts { get; init; } = [];

    /// <summary>What it is, within a sentence.</summary>
    public string Name => Kind.InASentence(Reference);

    /// <summary>The post that did not do it, where the reader is told because they are more senior; null for what the reader owes.</summary>
    public string? EscalatedFrom { get; init; }

    /// <summary>Who is told next if it is not done, and who was told already.</summary>
    public EscalationNews News { get; init; } = EscalationNews.None;

    /// <summary>Said once a month, and due on no day.</summary>
    public bool IsMonthly => Kind == ObligationKind.Undated;

    /// <summary>A scrutiny officer sends it before its day.</summary>
    public bool IsByHand { get; init; }

    public string Whose => Chased ?? EscalatedFrom ?? "you";

    public string Lateness => Timeliness.InWords;

    public string Heading => $"{(Chased is null ? "" : $"Chase {Chased}: ")}{(EscalatedFrom is null ? "" : $"{EscalatedFrom}: ")}"
        + $"{Kind.ForPeople(Reference)}{(IsMonthly ? "" : $": {Lateness}")}";

    /// <summary>"March 2019, by 31 March 2019 at the latest (promised on 7 November 2018 as “March 2019”)".</summary>
    public string DueInWords => $"{Due}{LastDay}{(Basis is null ? "" : $" ({Basis})")}";

    public string Action => EscalatedFrom is not null ? "See how it stands"
        : Chased is not null ? "See what to write to them, and record what they answer"
        : DigestWords.ActionOf(Kind, Due);

    /// <summary>All that is said of it, by its label and in order.</summary>
    public IEnumerable<(string Label, string Words)> Said
    {
        get
        {
            yield return (DigestWords.LabelOf(Kind), Text ?? OpenObligation.WithheldText);
            if (!IsMonthly)
                yield return ("Due", DueInWords);
            yield return ("Committee", Committee);
            foreach (var fact in Facts)
                yield return fact;
            if (Chased is not null)
                yield return ("Contact", Contact ?? "none is recorded");
            if (Together.Count > 0)
                yield return (Chased is null && Duty is null ? "Asked together with" : "Also reminded", string.Join("; ", Together));
            if (Calendar is not null)
                yield return ("Calendar", Calendar);
            if (News.Told.Count > 0)
                yield return ("Also told", string.Join("; ", News.Told));
            if (News.Next is { } next)
                yield return ("Who is told next", next);
        }
    }

    public string Step => EscalatedFrom is { } owing ? News.Told.Any(told => told.StartsWith(owing, StringComparison.Ordinal))
            ? $"{owing} has been reminded, and it is still overdue." : $"It is still overdue. No email about it is known to have reached {owing}."
        : IsMonthly ? "Reminder: once a month, as long as there is any." : $"Reminder: {Which}. {Next}";

    /// <summary>Where the day of sending is another than the step's own it is named by its day, so that no second lateness stands beside the first.</summary>
    private string Which => ((Timeliness.Kind == TimelinessKind.Overdue ? Timeliness.Days : -Timeliness.Days) - Stage.DaysFromDue) switch
    {
        < 0 => $"the step “{Stage.InWords}” of {OwnDay}, {(IsByHand ? "sent now by a scrutiny officer" : "brought forward to a working day")}",
        > 0 => $"the step “{Stage.InWords}” of {OwnDay}, sent late",
        _ => Stage.InWords,
    };

    private string OwnDay => Due.On.AddDays(Stage.DaysFromDue).WithWeekday();

    private string LastDay => Due.Precision == DatePrecision.Day ? "" : $", by {Due.On.InFull()} at the latest";

    private string Next => NextOn is { } on
        ? $"If nothing changes, the next is on {on.WithWeekday()}."
        : "There is no other after it.";
}
