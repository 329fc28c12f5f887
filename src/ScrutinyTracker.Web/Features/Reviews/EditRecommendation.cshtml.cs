using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

[OpensReview(ToDraft = true)]
internal sealed class EditRecommendationModel(ReviewInHand inHand, ReviewPartList parts, TrackerContext context, References references) : PageModel
{
    /// <summary>Null to add one.</summary>
    [FromRoute]
    public int? Id { get; set; }

    /// <summary>For a new one: the finding that it is made from.</summary>
    [FromQuery(Name = "finding")]
    public int? FromFinding { get; set; }

    [BindProperty]
    public RecommendationInput Input { get; set; } = new();

    internal Addressees Addressees { get; private set; } = new([], []);

    internal EditPartView View => new(
        inHand, ReviewPart.Recommendation, Recommendation?.Id, Recommendation is null ? null : PartNames.Of(Recommendation), Recommendation is null ? [] : parts.Of(Recommendation));

    internal IEnumerable<SelectListItem> Posts => Addressees.Posts.Select(post => PartChoices.Choice(post.Id, post.Title));
    internal IEnumerable<SelectListItem> Bodies => Addressees.Bodies.Select(body => PartChoices.Choice(body.Id, body.Name));
    internal IEnumerable<SelectListItem> Findings => PartChoices.Of(inHand.Review.Findings);

    internal bool IsFromOutside => inHand.Review.Kind == ReviewKind.ExternalReview;

    /// <summary>Who has its words already, and what a change means then; null for a draft.</summary>
    internal string? LeftTheDraft => Recommendation switch
    {
        { SentForResponseOn: { } on } sent =>
            $"This was sent for a response on {on.InFull()} to {sent.LeadPost?.Title ?? sent.ExternalBody?.Name}, who may be answering it already. "
                + "What you change is shown to them beside the old words, with your reason.",
        { PublishedOn: { } on } => $"This was published on {on.InFull()}. What you change stays readable beside the old words, with your reason.",
        _ => null,
    };

    private Recommendation? Recommendation => inHand.Recommendations.FirstOrDefault(recommendation => recommendation.Id == Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (Id is not null && Recommendation is null)
            return NotFound();
        await LoadAddresseesAsync();
        Input = Recommendation is null ? new RecommendationInput() : RecommendationInput.Of(Recommendation);
        Input.Version = Recommendation?.Version;
        if (FromFinding is { } finding)
            Input.FindingIds.Add(finding);
        Input.Parts.Add(null);
        return Page();
    }

    /// <summary>One more box for a lettered part; nothing is saved and nothing that was typed is lost.</summary>
    public async Task<IActionResult> OnPostMoreAsync()
    {
        await LoadAddresseesAsync();
        ModelState.ClearValidationState("");
        foreach (var entry in ModelState.Values)
            entry.Errors.Clear();
        Input.Parts.Add(null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAddresseesAsync();
        if (Id is not null && Recommendation is null)
            return await this.GoneAsync(inHand);
        var details = Input.ToDetails(inHand.Review, Addressees, ModelState);
        if (Recommendation is { SentForResponseOn: not null } sent)
            RecommendationInput.CheckSent(sent, details, ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Recommendation is { } present)
        {
            if (this.Refuse(present.Edit(details, Input.Reason)))
                return this.PageWithErrors();
            Cite(present);
            var saved = await this.SaveAsync(inHand, ReviewPart.Recommendation, present, Input, Input.Version ?? 0,
                () => Recommendation?.Details.DifferencesTo(details));
            if (inHand.Conflict is not null)
                await LoadAddresseesAsync();
            return saved;
        }
        return await AddAsync(details);
    }

    /// <summary>Reference and number are taken while nobody else can take one.</summary>
    private async Task<IActionResult> AddAsync(RecommendationDetails details)
    {
        await using var transaction = await references.BeginAsync();
        var reference = await references.ForRecommendationAsync(inHand.Review.Committee, inHand.Today);
        var number = await context.Recommendations.CountAsync(other => other.ReviewId == inHand.Review.Id && other.ClosedOn == null) + 1;
        var added = new Recommendation(reference, inHand.Review, number, details);
        if (inHand.Review.Exemption is { } exemption)
            added.MarkExempt(exemption);
        Cite(added);
        context.Add(added);
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
        this.Notify($"Recommendation saved. Its reference is {reference}");
        return Redirect(ReviewLinks.Parts(inHand.Review.Reference, ReviewPart.Recommendation));
    }

    /// <summary>Elsewhere the number is the council's own, and is not asked for here.</summary>
    private void Cite(Recommendation recommendation)
    {
        if (IsFromOutside)
            recommendation.CiteExternally(Input.SourceNumber.Tidy(), Input.SourcePage.Tidy());
    }

    private async Task LoadAddresseesAsync() => Addressees = new(
        await context.Posts.Where(post => post.EndedOn == null || post.EndedOn > inHand.Today).OrderBy(post => post.Title).ToListAsync(),
        await context.ExternalBodies.OrderBy(body => body.Name).ToListAsync());
}
