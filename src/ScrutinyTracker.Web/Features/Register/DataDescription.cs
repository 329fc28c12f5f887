using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>What the data are, in the words that machines know: schema.org and DCAT for the set, CSV on the Web for the file.</summary>
internal static class DataDescription
{
    private const string What = "Recommendations of the overview and scrutiny committees, what was answered and promised, and what became of each.";
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] OfSet(SiteAddress site, string council) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["@context"] = new JsonObject
            {
                ["@vocab"] = "https://schema.org/",
                ["dcat"] = "http://www.w3.org/ns/dcat#",
                ["dct"] = "http://purl.org/dc/terms/",
            },
            ["@type"] = new JsonArray("Dataset", "dcat:Dataset"),
            ["@id"] = site.Of(RegisterLinks.DataSet),
            ["name"] = $"Scrutiny recommendations of {council}",
            ["dct:title"] = $"Scrutiny recommendations of {council}",
            ["description"] = What,
            ["dct:description"] = What,
            ["url"] = site.Of(RegisterLinks.Data),
            ["dcat:landingPage"] = new JsonObject { ["@id"] = site.Of(RegisterLinks.Data) },
            ["inLanguage"] = "en-GB",
            ["isAccessibleForFree"] = true,
            ["license"] = RegisterLinks.Licence,
            ["dct:license"] = new JsonObject { ["@id"] = RegisterLinks.Licence },
            ["creator"] = Body(council),
            ["publisher"] = Body(council),
            ["keywords"] = new JsonArray("overview and scrutiny", "recommendations", "local government"),
            ["distribution"] = new JsonArray(
                Distribution(site.Of(RegisterLinks.Csv), "text/csv", "All recommendations"),
                Distribution(site.Of(RegisterLinks.Feed()), "application/atom+xml", "What changed last"),
                Distribution(site.Of(RegisterLinks.Api()), "application/json", "Recommendations by page")),
        }, Json);

    public static byte[] OfFile(RegisterTable table, SiteAddress site, string council) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
            ["url"] = site.Of(RegisterLinks.Csv),
            ["dc:title"] = $"Scrutiny recommendations of {council}",
            ["dc:description"] = What,
            ["dc:publisher"] = council,
            ["dc:license"] = new JsonObject { ["@id"] = RegisterLinks.Licence },
            ["tableSchema"] = new JsonObject
            {
                ["primaryKey"] = "Reference",
                ["columns"] = new JsonArray([.. table.Columns.Select(Column)]),
            },
        }, Json);

    private static JsonObject Column(RegisterColumn column) => new()
    {
        ["name"] = column.Title.Replace(' ', '_'),
        ["titles"] = column.Title,
        ["datatype"] = column.Type,
        ["dc:description"] = column.Description,
    };

    private static JsonObject Body(string council) => new() { ["@type"] = "GovernmentOrganization", ["name"] = council };

    private static JsonObject Distribution(string address, string type, string name) => new()
    {
        ["@type"] = new JsonArray("DataDownload", "dcat:Distribution"),
        ["name"] = name,
        ["contentUrl"] = address,
        ["dcat:accessURL"] = new JsonObject { ["@id"] = address },
        ["encodingFormat"] = type,
        ["dcat:mediaType"] = type,
        ["license"] = RegisterLinks.Licence,
    };
}
