using System.Globalization;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>The addresses of papers, as Word documents and as PDF.</summary>
internal static class PaperLinks
{
    public const string Word = "docx";
    public const string Pdf = "pdf";

    /// <summary>Asks for what may go into a public agenda.</summary>
    public const string ForThePublic = "public";

    public const string Cover = "cover-report";
    public const string Review = "report";
    public const string Notice = "notice";

    public const string Template = "/administration/paper-template";
    public const string Sample = $"{Template}/sample/{Word}";

    /// <param name="wasSent">Its recommendations were sent for a response, by a notice.</param>
    public static IReadOnlyList<PaperLink> OfReview(string reference, bool wasSent)
    {
        var address = $"/reviews/{reference}/papers";
        return
        [
            new("Review report", $"{address}/{Review}", null),
            new("Review report for the public agenda, without what is exempt or not published", $"{address}/{Review}", ForThePublic),
            new("Cover report with the service response", $"{address}/{Cover}", null),
            new("Cover report for the public agenda", $"{address}/{Cover}", ForThePublic),
            .. wasSent ? [new PaperLink("Notice requiring a response", $"{address}/{Notice}", null)] : Array.Empty<PaperLink>(),
        ];
    }

    /// <summary>Of the municipal year and the one before.</summary>
    public static IReadOnlyList<PaperLink> OfYears(DateOnly today)
    {
        var year = MunicipalYear.Containing(today, new Dictionary<int, DateOnly>());
        return [OfYear(year, " so far"), OfYear(new(year.StartYear - 1), "")];
    }

    /// <summary>A letter to somebody more senior.</summary>
    public static IReadOnlyList<PaperLink> OfLetter(int id) => [new("This letter on paper", $"/reminders/letters/{id.ToString(CultureInfo.InvariantCulture)}/paper", null)];

    private static PaperLink OfYear(MunicipalYear year, string soFar) => new($"Annual summary of {year}{soFar}", $"/papers/annual-summary/{year.Code}", null);

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
