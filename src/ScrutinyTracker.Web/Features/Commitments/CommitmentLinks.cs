using System.Globalization;

namespace ScrutinyTracker.Web.Features.Commitments;

internal static class CommitmentLinks
{
    /// <summary>Where progress on a promise is reported; a reminder leads here.</summary>
    /// <param name="reference">The recommendation's.</param>
    public static string Progress(string reference, int commitmentId) =>
        $"/recommendations/{Uri.EscapeDataString(reference)}/commitments/{commitmentId.ToString(CultureInfo.InvariantCulture)}/progress";
}
