namespace ScrutinyTracker.Domain.Commitments;

/// <summary>A file kept as evidence: what it is, and enough to show later that it is still the same.</summary>
/// <param name="StoredAs">A generated name; the person's own is only ever shown.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of its content, in hexadecimal digits.</param>
public sealed record EvidenceFile(string StoredAs, string Name, EvidenceFileKind Kind, long Size, string Sha256)
{
    public const int StoredAsLength = 32;
    public const int Sha256Length = 64;
}

/// <summary>Told from the content and never from the name.</summary>
public enum EvidenceFileKind
{
    Pdf,
    WordDocument,
    Spreadsheet,
    Png,
    Jpeg,
    PlainText,
    Csv,
}
