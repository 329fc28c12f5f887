using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

internal sealed class RecommendationInput : IVersioned
{
    private const string PartTooLong = "Each part must be 20,000 characters or fewer";

    [Display(Name = "Recommendation")]
    [Required(ErrorMessage = "Enter the recommendation")]
    [StringLength(TextLimits.Text, ErrorMessage = "The recommendation must be 20,000 characters or fewer")]
    public string? Text { get; set; }

    /// <summary>Empty ones are left out.</summary>
    public List<string?> Parts { get; set; } = [];

    [Display(Name = "Lead post")]
    public int? LeadPostId { get; set; }

    [Display(Name = "Or an outside body")]
    public int? ExternalBodyId { get; set; }

    [Display(Name = "Or an outside body that is not in the list")]
    [StringLength(TextLimits.Name, ErrorMessage = "The name of the outside body must be 200 characters or fewer")]
    public string? NewExternalBody { get; set; }

    [Display(Name = "Joint posts")]
    public List<int> JointPostIds { get; set; } = [];

    [Display(Name = "Also addressed to")]
    [StringLength(TextLimits.Line, ErrorMessage = "Also addressed to must be 500 characters or fewer")]
    public string? AlsoAddressedTo { get; set; }

    /// <summary>Asked in an external review only, as the page number is.</summary>
    [Display(Name = "Number in their report")]
    [StringLength(TextLimits.Code, ErrorMessage = "The number in their report must be 20 characters or fewer")]
    public string? SourceNumber { get; set; }

    [Display(Name = "Page of their report")]
    [StringLength(TextLimits.Code, ErrorMessage = "The page of their report must be 20 characters or fewer")]
    public string? SourcePage { get; set; }

    [Display(Name = "Findings that it rests on")]
    public List<int> FindingIds { get; set; } = [];

    /// <summary>Asked once it was sent or published.</summary>
    [Display(Name = "Why is it changed?")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    public int? Version { get; set; }

    public static RecommendationInput Of(Recommendation recommendation)
    {
        var details = recommendation.Details;
        return new()
        {
            Text = details.Text,
            Parts = [.. details.Parts],
            LeadPostId = details.LeadPost?.Id,
            ExternalBodyId = details.ExternalBody?.Id,
            JointPostIds = [.. details.JointPosts.Select(post => post.Id)],
            AlsoAddressedTo = details.AlsoAddressedTo,
            SourceNumber = recommendation.ExternalNumber,
            SourcePage = recommendation.ExternalPage,
            FindingIds = [.. details.Findings.Select(finding => finding.Id)],
        };
    }

    /// <summary>Those who were asked may be answering already: nothing may vanish under them.</summary>
    public static void CheckSent(Recommendation sent, RecommendationDetails details, ModelStateDictionary state)
    {
        if (details is { LeadPost: null, ExternalBody: null })
            state.AddModelError("Input.LeadPostId", "This was sent for response, so somebody must be asked: choose a lead post or an outside body");
        if (details.Parts.Count < sent.Parts.Count)
            state.AddModelError("Input.Parts[0]", "This was sent for response, so a part can change its words but cannot be taken out");
    }

    /// <summary>What was typed, with its mistakes noted in the state.</summary>
    public RecommendationDetails ToDetails(Review review, Addressees addressees, ModelStateDictionary state)
    {
        for (var i = 0; i < Parts.Count; i++)
        {
            if (Parts[i]?.Length > TextLimits.Text)
                state.AddModelError($"Input.Parts[{i}]", PartTooLong);
        }
        if (new[] { LeadPostId is not null, ExternalBodyId is not null, NewExternalBody.Tidy() is not null }.Count(given => given) > 1)
            state.AddModelError("Input.LeadPostId", "Choose a lead post or one outside body, not more than one of them");
        if (LeadPostId is { } lead && JointPostIds.Contains(lead))
            state.AddModelError("Input.JointPostIds", "The lead post cannot be a joint post as well");
        return new RecommendationDetails(
            Text.Tidy() ?? "",
            state.OneAmong("Input.LeadPostId", LeadPostId, addressees.Posts, post => post.Id),
            NewExternalBody.Tidy() is { } name ? addressees.BodyNamed(name) : state.OneAmong("Input.ExternalBodyId", ExternalBodyId, addressees.Bodies, body => body.Id),
            AlsoAddressedTo.Tidy(),
            state.Among("Input.JointPostIds", JointPostIds, addressees.Posts, post => post.Id),
            state.Among("Input.FindingIds", FindingIds, review.Findings, finding => finding.Id),
            [.. Parts.Select(part => part.Tidy()).OfType<string>()]);
    }
}

/// <summary>Who can be asked: posts that exist now, and outside bodies.</summary>
internal sealed record Addressees(IReadOnlyList<Post> Posts, IReadOnlyList<ExternalBody> Bodies)
{
    /// <summary>The body of that name, or a new one.</summary>
    public ExternalBody BodyNamed(string name) =>
        Bodies.FirstOrDefault(body => string.Equals(body.Name, name, StringComparison.OrdinalIgnoreCase)) ?? new ExternalBody(name, null, null);
}
