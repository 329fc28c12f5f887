using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>
/// What a post owes, as somebody more senior is told of it. Each of them has a key of their own beside the post's, so that the ledger
/// knows whom it told: "occurrence:41>chair", "occurrence:41>chair:officer:12".
/// </summary>
internal static class Escalated
{
    private const char Mark = '>';

    public static bool IsToAnOfficer(string key) => key.Contains(":officer:", StringComparison.Ordinal) && key.Contains(Mark);

    /// <summary>The key of what is owed, of whoever owes it.</summary>
    public static string OwedBehind(string key) => key.Split(Mark)[0];

    /// <summary>
    /// Nobody is told of what they may not read (<see cref="Domain.Access.ReadingRules"/>): drafts are no matter of those above, and what is exempt is
    /// read by the committee's members, its chair among them.
    /// </summary>
    public static bool MayBeTold(EscalateTo to, OpenObligation open) => !open.IsDraft && (!open.IsExempt || to == EscalateTo.Chair);

    /// <summary>The steps at which somebody is told of it, the earliest first.</summary>
    public static IReadOnlyList<EscalationStep> Steps(ReminderLadder ladder, OpenObligation open) =>
        [.. ladder.Escalations.Where(step => MayBeTold(step.To, open)).OrderBy(step => step.DaysOverdue)];

    /// <summary>What is owed, and the same as each of those more senior is told of it.</summary>
    public static IEnumerable<OpenObligation> With(OpenObligation open, PostHolders holders) => open.Owed.PostId is null ? [open]
        : Enum.GetValues<EscalateTo>().Where(to => MayBeTold(to, open)).SelectMany(to => To(to, open, holders)).Prepend(open);

    public static IEnumerable<OpenObligation> To(EscalateTo to, OpenObligation open, PostHolders holders) => to == EscalateTo.Chair
        ? [ToChair(open), .. open.Officers.Select(officer => ToOfficer(open, officer))]
        : holders.Above(open.Owed.PostId!.Value, to) is { } above ? [ToPost(open, to, above)] : [];

    /// <summary>The same as whoever gets a letter about it: the post above, or the chair alone; null when there is none, or when they may not read it.</summary>
    public static OpenObligation? InALetter(EscalateTo to, OpenObligation open, PostHolders holders) =>
        MayBeTold(to, open) ? To(to, open, holders).FirstOrDefault() : null;

    private static OpenObligation ToPost(OpenObligation open, EscalateTo to, HeldPost above) => open with
    {
        Owed = open.Owed with { Key = KeyOf(open.Owed.Key, to), PostId = above.Id },
        Post = above.Title,
        EscalatedFrom = open.Post,
        Together = [],
    };

    private static OpenObligation ToChair(OpenObligation open) => open with
    {
        Owed = open.Owed with { Key = KeyOf(open.Owed.Key, EscalateTo.Chair), PostId = null, ChairOf = open.Owed.CommitteeId },
        Post = $"Chair of {open.Committee}",
        EscalatedFrom = open.Post,
        Together = [],
    };

    private static OpenObligation ToOfficer(OpenObligation open, int officer) => open with
    {
        Owed = open.Owed with { Key = $"{KeyOf(open.Owed.Key, EscalateTo.Chair)}:officer:{officer}", PostId = null, PersonId = officer },
        Post = $"Scrutiny officer of {open.Committee}",
        EscalatedFrom = open.Post,
        Together = [],
    };

    private static string KeyOf(string owedKey, EscalateTo to) => $"{owedKey}{Mark}{to switch
    {
        EscalateTo.LineManager => "line-manager",
        EscalateTo.ChiefOfficer => "chief-officer",
        _ => "chair",
    }}";
}
