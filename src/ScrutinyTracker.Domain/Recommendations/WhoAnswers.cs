using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>In whose name an officer enters what others said.</summary>
public sealed partial class Recommendation
{
    /// <param name="post">Which post answered or promised, where it is said; else the one that is asked, else the outside body.</param>
    public string WhoAnswers(Post? post) => post?.Title ?? LeadPost?.Title ?? ExternalBody?.Name ?? "whoever was asked";
}
