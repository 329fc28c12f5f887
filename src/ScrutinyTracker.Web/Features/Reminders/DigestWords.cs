using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>What an email calls the words that it quotes, and the link to where it is done, for each kind of thing.</summary>
internal static class DigestWords
{
    public static string LabelOf(ObligationKind kind) => kind switch
    {
        ObligationKind.Commitment or ObligationKind.DateChange => "What was promised",
        ObligationKind.Update => "What the committee asks about",
        ObligationKind.Papers => "What is expected",
        ObligationKind.Closure or ObligationKind.Letter or ObligationKind.Undated => "What there is",
        _ => "What was recommended",
    };

    public static string ActionOf(ObligationKind kind, DueDate due) => kind switch
    {
        ObligationKind.Response => "Answer this recommendation",
        ObligationKind.Clearance => "Read the draft, and clear it or say why not",
        ObligationKind.DateChange => "Decide whether the date may move",
        ObligationKind.Update => "Say how it stands",
        ObligationKind.Papers => "See what is in the briefing and what has not come in",
        ObligationKind.Closure => "See what can be closed",
        ObligationKind.LookBack => "Record what difference it made",
        ObligationKind.Letter => "Read the letter and send it, or put it aside",
        ObligationKind.HeldUp => "See what is held up",
        ObligationKind.Undated => "See them, and find a date for each",
        _ => $"Report progress on what was promised for {due}",
    };
}
