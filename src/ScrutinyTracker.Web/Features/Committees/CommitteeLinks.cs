using System.Globalization;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>The addresses of what members read; committees and meetings are changed under /administration.</summary>
internal static class CommitteeLinks
{
    public const string All = "/committees";

    /// <summary>The briefing before a meeting.</summary>
    public static string Committee(string code) => $"{All}/{Uri.EscapeDataString(code)}";

    /// <summary>Where it is settled who decides when a promised date is to move.</summary>
    public static string DatesDecidedBy(string code) => $"{Committee(code)}/dates-decided-by";

    public static string Meeting(string code, DateOnly heldOn) =>
        $"{Committee(code)}/meetings/{heldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>
    /// Short enough for an agenda, and it stays when the meeting is moved: whoever is signed in comes to the meeting, everybody else to what the
    /// public register has of it.
    /// </summary>
    public static string Short(int meeting) => $"/m/{meeting.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Where an officer records what a meeting decided.</summary>
    /// <param name="show">Which recommendations: a value of <c>DecisionFilter</c>; null for those that the meeting has before it.</param>
    public static string Decisions(string code, DateOnly heldOn, string? show = null) =>
        $"{Meeting(code, heldOn)}/decisions{(show is null ? "" : $"?show={show}")}";

    /// <summary>All that changed between the meeting before and this one.</summary>
    public static string Changes(string code, DateOnly heldOn) => $"{Meeting(code, heldOn)}/changes";

    /// <summary>Where an officer freezes what is open and asks for updates.</summary>
    public static string OpenRound(string code, DateOnly heldOn) => $"{Meeting(code, heldOn)}/rounds/open";

    /// <summary>What a monitoring round asked for and what came in; its report once it is closed.</summary>
    /// <param name="number">The how-manieth of the meeting.</param>
    public static string Round(string code, DateOnly heldOn, int number) => $"{Meeting(code, heldOn)}/rounds/{number.ToString(CultureInfo.InvariantCulture)}";

    public static string CloseRound(string code, DateOnly heldOn, int number) => $"{Round(code, heldOn, number)}/close";
    /// <summary>Where an open round whose meeting is cancelled goes on for the next one.</summary>
    public static string MoveRound(string code, DateOnly heldOn, int number) => $"{Round(code, heldOn, number)}/move";

    public static string RoundFile(string code, DateOnly heldOn, int number) => $"{Round(code, heldOn, number)}/export.csv";

    /// <summary>Where a service says that nothing has changed.</summary>
    /// <param name="askedId">What the round asked for.</param>
    public static string NoChange(string code, DateOnly heldOn, int number, int askedId) =>
        $"{Round(code, heldOn, number)}/no-change/{askedId.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>One part of the briefing, all of it.</summary>
    public static string Part(string code, BriefingPart part) => $"{Committee(code)}/{CodeOf(part)}";

    /// <summary>The part of the briefing that lists what the committee can close.</summary>
    public static string Closing(string code) => Part(code, BriefingPart.Ready);

    public static string CodeOf(BriefingPart part) => part.ToString().ToLowerInvariant();

    /// <returns>Null for what is no part.</returns>
    public static BriefingPart? PartIn(string code) =>
        Enum.GetValues<BriefingPart>().Select(part => (BriefingPart?)part).FirstOrDefault(part => CodeOf(part!.Value) == code);
}
