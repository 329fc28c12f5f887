using System.Globalization;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>Where files are brought in and checked.</summary>
internal static class ImportLinks
{
    public const string Import = "/import";

    public static string File(int id) => $"{Import}/{InDigits(id)}/file";
    public static string Discard(int id) => $"{Import}/{InDigits(id)}/discard";

    /// <summary>Where a report is checked.</summary>
    public static string Report(int id) => $"{Import}/reports/{InDigits(id)}";

    /// <summary>A part of a long report, or what is chosen of it.</summary>
    public static string ReportPart(int id, string? show, int page, int? item = null) =>
        Report(id) + new QueryString().Add(show, page) + (item is { } number ? $"#{Anchor(number)}" : "");

    public static string Document(int id) => $"{Report(id)}/document";
    public static string Item(int id, int number) => $"{Report(id)}/items/{InDigits(number)}";
    public static string Place(int id, int number) => $"{Item(id, number)}/place";
    /// <summary>Something in that piece of the document that was not recognised.</summary>
    public static string AddItem(int id, int passage) => $"{Report(id)}/passages/{InDigits(passage)}/add";

    public static string AddPromise(int id, int number) => $"{Item(id, number)}/promise";
    public static string Posts(int id) => $"{Report(id)}/posts";
    public static string Confirm(int id) => $"{Report(id)}/confirm";

    public static string Anchor(int number) => $"item-{InDigits(number)}";

    private static QueryString Add(this QueryString query, string? show, int page)
    {
        if (show is { Length: > 0 })
            query = query.Add("show", show);
        return page > 1 ? query.Add("page", InDigits(page)) : query;
    }

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
