namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>What a review is made of and an officer lists, adds, edits, orders and removes in the same way.</summary>
public enum ReviewPart
{
    LineOfEnquiry,
    Evidence,
    Finding,
    Recommendation,
}

internal static class ReviewParts
{
    private static readonly (ReviewPart Part, string Slug, string Plural, string Singular)[] Table =
    [
        (ReviewPart.LineOfEnquiry, "lines-of-enquiry", "Lines of enquiry", "line of enquiry"),
        (ReviewPart.Evidence, "evidence", "Evidence", "piece of evidence"),
        (ReviewPart.Finding, "findings", "Findings", "finding"),
        (ReviewPart.Recommendation, "recommendations", "Recommendations", "recommendation"),
    ];

    /// <summary>As in an address.</summary>
    public static string Slug(this ReviewPart part) => Table[(int)part].Slug;

    public static string Plural(this ReviewPart part) => Table[(int)part].Plural;

    /// <summary>In the middle of a sentence.</summary>
    public static string Singular(this ReviewPart part) => Table[(int)part].Singular;

    public static ReviewPart? FromSlug(string? slug) =>
        Table.Where(row => row.Slug == slug).Select(row => (ReviewPart?)row.Part).FirstOrDefault();
}
