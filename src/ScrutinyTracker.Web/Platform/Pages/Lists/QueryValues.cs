using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Platform.Pages.Lists;

/// <summary>How a filter is read from an address and written back to it. What an address says wrongly is left out.</summary>
internal static class QueryValues
{
    private const int Longest = 200;

    /// <summary>With white space folded, and cut where nobody would type on; null when nothing is said.</summary>
    public static string? Text(this IQueryCollection query, string key) => query[key].FirstOrDefault().Tidied();

    /// <summary>The same of a word that stands by itself.</summary>
    public static string? Tidied(this string? words)
    {
        var text = string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text.Length > Longest ? text[..Longest].TrimEnd() : text;
    }

    /// <summary>From 1.</summary>
    public static int? Number(this IQueryCollection query, string key) =>
        int.TryParse(query.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    public static T? Choice<T>(this IQueryCollection query, string key) where T : struct, Enum =>
        Enum.GetValues<T>().Select(choice => (T?)choice).FirstOrDefault(choice => ValueOf(choice) == query.Text(key));

    /// <summary>"accepted-in-part": how an address writes a choice.</summary>
    public static string? ValueOf<T>(T? choice) where T : struct, Enum =>
        choice is { } chosen ? Words.Of(chosen).Replace(",", "").Replace(' ', '-') : null;

    /// <summary>What is said, in that order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(params IEnumerable<(string Key, string? Value)> pairs) =>
        [.. pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!))];

    public static string ToQueryString(this IEnumerable<KeyValuePair<string, string>> pairs) => new QueryBuilder(pairs).ToString();

    /// <summary>The address says exactly these and no more.</summary>
    public static bool SaysOnly(this IQueryCollection query, IEnumerable<KeyValuePair<string, string>> pairs) =>
        query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).SequenceEqual(pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal));
}
