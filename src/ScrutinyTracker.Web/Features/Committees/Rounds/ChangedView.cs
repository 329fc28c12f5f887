using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Rounds;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>What changed before a meeting, from what the viewer may read.</summary>
/// <param name="Since">The meeting before; null when there was none.</param>
/// <param name="Lines">The kinds in their order, and of each the oldest first.</param>
internal sealed record ChangedView(DateOnly? Since, IReadOnlyList<ChangedLine> Lines)
{
    /// <summary>A page that is about something else shows no more than so many, and says where the others are.</summary>
    public const int MostShownBeside = 25;

    /// <summary>Where all of them stand, for a page that shows only some.</summary>
    public string? AllHref { get; init; }

    public IEnumerable<IGrouping<ChangedKind, ChangedLine>> Shown => (AllHref is null ? Lines : Lines.Take(MostShownBeside)).GroupBy(line => line.Changed.Kind);

    public int More => AllHref is null ? 0 : Math.Max(0, Lines.Count - MostShownBeside);

    public string Heading => Since is { } on ? $"What has changed since the meeting of {on.InFull()}" : "What has changed so far";

    public static string HeadingOf(ChangedKind kind) => kind switch
    {
        ChangedKind.NewlyLate => "Newly late",
        ChangedKind.Answer => "Answers",
        ChangedKind.DateChange => "Dates",
        ChangedKind.Delivery => "Deliveries",
        ChangedKind.Update => "Updates",
        ChangedKind.Assessment => "The committee’s judgements",
        _ => "Closed or opened again",
    };

    public static ChangedView Of(DateOnly? since, IEnumerable<ChangedLine> lines) => new(
        since, [.. lines.OrderBy(line => line.Changed.Kind).ThenBy(line => line.Changed.On).ThenBy(line => line.Reference, StringComparer.Ordinal)]);
}

internal sealed record ChangedLine(int RecommendationId, string Reference, bool IsExempt, Changed Changed);
