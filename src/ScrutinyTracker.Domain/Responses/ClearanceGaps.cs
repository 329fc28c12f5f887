namespace ScrutinyTracker.Domain.Responses;

/// <summary>What its clearances leave open: said to whoever is about to sign a response off.</summary>
public static class ClearanceGaps
{
    public static IReadOnlyList<string> Of(Response response) =>
        [.. response.Clearances.OrderBy(clearance => clearance.Id).SelectMany(clearance => About(clearance, response.Clearances))];

    /// <summary>Signing off then means to go over somebody's head, and wants to be said.</summary>
    public static bool AreGrave(Response response) => response.Clearances.Any(clearance => clearance.IsOut || IsRefused(clearance, response.Clearances));

    private static IEnumerable<string> About(ResponseClearance clearance, IReadOnlyCollection<ResponseClearance> all)
    {
        if (clearance.IsOut)
            yield return $"{clearance.Label} has not returned it, sent on {Calendar.DateWords.InFull(clearance.SentOn)}.";
        else if (IsRefused(clearance, all))
            yield return $"{clearance.Label} did not clear it: “{clearance.Comment}”";
        else if (clearance is { Outcome: not ClearanceOutcome.NotCleared, WasEditedSince: true } && !all.Any(later => later.Id > clearance.Id && later.Label == clearance.Label))
            yield return $"It was edited after {clearance.Label} cleared it.";
    }

    /// <summary>Refused, and not asked again since.</summary>
    private static bool IsRefused(ResponseClearance clearance, IReadOnlyCollection<ResponseClearance> all) =>
        clearance.Outcome == ClearanceOutcome.NotCleared && !all.Any(later => later.Id > clearance.Id && later.Label == clearance.Label);
}
