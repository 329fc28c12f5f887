namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>The addresses of what members read; committees and meetings are changed under /administration.</summary>
internal static class CommitteeLinks
{
    public const string All = "/committees";

    /// <summary>The briefing before a meeting.</summary>
    public static string Committee(string code) => $"{All}/{Uri.EscapeDataString(code)}";
}
