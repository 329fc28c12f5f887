using System.Globalization;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>Where a claim can be checked.</summary>
/// <param name="Href">A file of the tracker's, or an address of the web: nothing else becomes a link.</param>
/// <param name="File">What kind of file it is and how large; null for a link.</param>
internal sealed record EvidenceView(string Label, string? Href, string? File, DateOnly? TakenOn)
{
    private const double Kilobyte = 1024;

    public static EvidenceView Of(ProgressEvidence evidence, string reference) => evidence.File is { } file
        ? new(evidence.Label, CommitmentLinks.Evidence(reference, evidence.Id), $"{FileKinds.Of(file.Kind).InWords}, {Size(file.Size)}", evidence.TakenOn)
        : new(evidence.Label, WebAddress(evidence.Address), null, evidence.TakenOn);

    private static string Size(long bytes) => bytes < Kilobyte * Kilobyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(bytes / Kilobyte))} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilobyte / Kilobyte:0.0} MB");

    private static string? WebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? address : null;
}
