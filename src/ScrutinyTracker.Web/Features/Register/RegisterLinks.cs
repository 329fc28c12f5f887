using System.Globalization;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>The public register's addresses. They are printed, linked to and kept by others: none may change.</summary>
internal static class RegisterLinks
{
    public const string Index = "/register";

    /// <summary>What the data are, their licence, and where each file is.</summary>
    public const string Data = "/register/data";

    public const string Csv = "/register/recommendations.csv";

    /// <summary>What the file's columns are and under which licence it may be used (W3C's CSV on the Web).</summary>
    public const string CsvMetadata = "/register/recommendations.csv-metadata.json";

    public const string DataSet = "/register/data.jsonld";
    public const string Sitemap = "/register/sitemap.xml";
    public const string Licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    /// <summary>What the header offers.</summary>
    public static IReadOnlyList<(string Text, string Href)> Sections { get; } = [("Recommendations", Index), ("Data", Data)];

    public static string Recommendation(string reference) => $"{Index}/recommendations/{Uri.EscapeDataString(reference)}";

    /// <summary>The list with these filters chosen.</summary>
    public static string List(RegisterFilter filter) => Index + filter.ToQueryString();

    public static string OfReview(string reference) => List(new RegisterFilter { Review = reference });

    /// <summary>What a meeting judged or closed.</summary>
    public static string OfMeeting(int meeting) => List(new RegisterFilter { Meeting = meeting });

    /// <summary>The same as data, by page.</summary>
    public static string Api() => $"{Index}/api/recommendations";

    public static string Api(string reference) => $"{Api()}/{Uri.EscapeDataString(reference)}";

    /// <summary>The description of the API for programmers and their tools.</summary>
    public const string OpenApi = "/register/api/openapi.json";

    /// <param name="page">From 1.</param>
    public static string Feed(int page = 1) => $"{Index}/feed.atom{(page > 1 ? $"?page={page.ToString(CultureInfo.InvariantCulture)}" : "")}";
}
