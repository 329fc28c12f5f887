using System.Globalization;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>The addresses of papers, as Word documents and as PDF.</summary>
internal static class PaperLinks
{
    public const string Word = "docx";
    public const string Pdf = "pdf";

    /// <summary>Asks for what may go into a public agenda.</summary>
    public const string ForThePublic = "public";

    public static IReadOnlyList<PaperLink> OfMeeting(string code, DateOnly heldOn)
    {
        var address = $"/committees/{Uri.EscapeDataString(code)}/meetings/{heldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/monitoring-report";
        return
        [
            new("Monitoring report", address, null),
            new("Monitoring report for the public agenda, with published recommendations only and nothing exempt", address, ForThePublic),
        ];
    }
}

/// <param name="For">Whom it is for, where not for the one who asks.</param>
internal sealed record PaperLink(string Title, string Address, string? For)
{
    public string As(string format) => $"{Address}/{format}{(For is null ? "" : $"?for={For}")}";
}
