using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What the evidence showed: conclusions, and by theme strengths, areas for development, good practice and case examples.</summary>
internal static class Findings
{
    public static void Recognise(Recognition recognition)
    {
        foreach (var section in recognition.Sections)
        {
            if (KindOf(section.Kind) is not { } kind)
                continue;
            var pieces = section.Body.Where(block => block.IsText && recognition.IsFree(block) && block.Text.Length > 12 && !block.Text.EndsWith(':')).ToList();
            foreach (var piece in pieces)
            {
                recognition.Record.Findings.Add(new RecognisedFinding(kind, kind == FindingKind.Conclusion ? null : Titled(section.Theme), piece.Text, piece.Place));
                recognition.Place(piece);
            }
        }
    }

    private static FindingKind? KindOf(SectionKind kind) => kind switch
    {
        SectionKind.Conclusions => FindingKind.Conclusion,
        SectionKind.Strengths => FindingKind.Strength,
        SectionKind.AreasForDevelopment => FindingKind.AreaForDevelopment,
        SectionKind.GoodPractice => FindingKind.GoodPractice,
        SectionKind.CaseExamples => FindingKind.CaseExample,
        _ => null,
    };

    /// <summary>"LEADERSHIP" is shouted only because it is a heading.</summary>
    private static string? Titled(string? theme) =>
        theme is { Length: > 3 } && theme.Count(char.IsUpper) > 3 * theme.Count(char.IsLower) ? theme[..1] + theme[1..].ToLowerInvariant() : theme;
}
