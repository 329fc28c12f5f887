using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>What several papers say in the same words.</summary>
internal static class PaperWords
{
    /// <summary>"1 promise", "3 promises".</summary>
    public static string Counted(int count, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several ?? one + "s")}");

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Listed(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>With a full stop, unless it ends with a mark of its own.</summary>
    public static string Sentence(string words) => words.Length > 0 && ".!?:;".Contains(words[^1], StringComparison.Ordinal) ? words : words + ".";

    public static string Minute(string? minute) => minute is null ? "" : $", minute {minute}";

    public static bool IsExempt(this Recommendation recommendation) => recommendation.IsMarkedExempt || recommendation.Review.Exemption is not null;

    public static string AskedOf(this Recommendation recommendation) => Listed(
    [
        .. new[] { recommendation.LeadPost?.Title, recommendation.ExternalBody?.Name }.OfType<string>(),
        .. recommendation.JointPosts.Select(post => post.Title).Order(StringComparer.CurrentCulture),
        .. new[] { recommendation.AlsoAddressedTo }.OfType<string>(),
    ]);

    /// <summary>What the review was to look at, and what not.</summary>
    public static IReadOnlyList<string> Bounds(Scope scope) =>
    [
        .. scope.InScope is { } within ? [$"The review looked at: {Sentence(within)}"] : Array.Empty<string>(),
        .. scope.OutOfScope is { } beyond ? [$"It did not look at: {Sentence(beyond)}"] : Array.Empty<string>(),
    ];

    /// <summary>To whom they were sent: the bodies that decide on the answer, else the kind of addressee.</summary>
    public static IReadOnlyList<string> SentTo(IEnumerable<Recommendation> recommendations) =>
    [
        .. recommendations.Select(one => one.DecidingBody?.Name ?? (one.SentTo is { } addressee ? $"the {Words.Of(addressee)}" : null)).OfType<string>().Distinct(),
    ];

    public static string When(DateOnly heldOn, TimeOnly? at, string? place) =>
        $"{heldOn.ToString("dddd", CultureInfo.InvariantCulture)} {heldOn.InFull()}{(at is { } time ? $", {time:HH:mm}" : "")}{(place is null ? "" : $", {place}")}";
}
