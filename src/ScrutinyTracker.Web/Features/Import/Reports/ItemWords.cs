using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>What items are called on the pages.</summary>
internal static class ItemWords
{
    /// <summary>"Line of enquiry", "Answer (a) to recommendation 2".</summary>
    public static string Of(DraftRecord record, DraftItem item) => item.Kind switch
    {
        ItemKind.Finding when item.Finding is { } kind => Words.Titled(kind),
        ItemKind.Recommendation => Recommendation(item),
        ItemKind.ResponseItem => $"Answer{Lettered(item)} to {Uncapitalised(record.RecommendationOf(item))}",
        ItemKind.Promise when item.Promise is { IsFact: true } => $"Fact in the answer to {Uncapitalised(record.RecommendationOf(item))}",
        ItemKind.Promise => $"Promise, {Uncapitalised(record.RecommendationOf(item))}",
        ItemKind.Clearance when item.Clearance is { } clearance => Words.Titled(clearance.Kind),
        ItemKind.Unplaced when item.IsMinor => "Heading or page number",
        ItemKind.Unplaced => "Not placed",
        _ => KindOf(item.Kind),
    };

    public static string KindOf(ItemKind kind) => kind switch
    {
        ItemKind.ResponseItem => "Answer",
        ItemKind.Unplaced => "Nothing that is stored",
        _ => Words.Titled(kind),
    };

    public static string Recommendation(DraftItem item) =>
        $"{(item.Asked is { IsExternal: true } ? "External recommendation" : "Recommendation")} {(item.Label is { Length: > 0 } number ? number : $"without a number")}";

    /// <summary>"7 recommendations".</summary>
    public static string Count(int count, string one, string? many = null) => $"{count:N0} {(count == 1 ? one : many ?? one + "s")}";

    private static string Lettered(DraftItem item) => item.Label is { Length: > 0 } letter ? $" ({letter})" : "";

    private static string Uncapitalised(DraftItem? recommendation)
    {
        if (recommendation is null)
            return "no recommendation";
        var words = Recommendation(recommendation);
        return char.ToLowerInvariant(words[0]) + words[1..];
    }
}
