using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>What kind of evidence a passage speaks of, by its first telling word. It is proposed, and can be corrected.</summary>
internal static class EvidenceWords
{
    private static readonly (string Word, EvidenceKind Kind)[] Known =
    [
        ("desk", EvidenceKind.DeskResearch), ("literature", EvidenceKind.DeskResearch), ("survey", EvidenceKind.Survey), ("questionnaire", EvidenceKind.Survey),
        ("visit", EvidenceKind.Visit), ("meeting", EvidenceKind.Session), ("met ", EvidenceKind.Session), ("interview", EvidenceKind.Session),
        ("heard", EvidenceKind.Session), ("focus group", EvidenceKind.Session), ("presentation", EvidenceKind.Session), ("workshop", EvidenceKind.Session),
    ];

    public static EvidenceKind KindOf(string text)
    {
        var first = Known.Select(known => (known.Kind, At: text.IndexOf(known.Word, StringComparison.OrdinalIgnoreCase))).Where(found => found.At >= 0).OrderBy(found => found.At).ToList();
        return first.Count == 0 ? EvidenceKind.Document : first[0].Kind;
    }
}
