using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>What the four forms of a part show around their questions. Shown by the partials _EditPartHead and _Neighbours.</summary>
/// <param name="Id">With the name null for a new one, and for one that somebody removed meanwhile.</param>
internal sealed record EditPartView(ReviewInHand InHand, ReviewPart Part, int? Id, string? Name, IReadOnlyList<Neighbours> Neighbours)
{
    public string Heading => Name is null ? $"Add a {Part.Singular()}" : $"Edit {char.ToLowerInvariant(Name[0])}{Name[1..]}";
    /// <summary>What a change means once the review is published; null for a draft, and for recommendations, which say it themselves.</summary>
    public string? Published => Name is not null && Part != ReviewPart.Recommendation ? PublishedWords(InHand.Review) : null;

    public static string? PublishedWords(Review review) => review.PublishedOn is { } on
        ? $"This was published on {on.InFull()}. What you change stays readable beside the old words, with your reason."
        : null;

    public string Back => ReviewLinks.Parts(InHand.Review.Reference, Part);

    /// <summary>Where the form goes.</summary>
    public string Action => Id is { } id ? ReviewLinks.Edit(InHand.Review.Reference, Part, id) : ReviewLinks.Add(InHand.Review.Reference, Part);
}

/// <summary>The end of a POST that edits or adds a part, the same for all four.</summary>
internal static class EditPart
{
    /// <param name="record">Whose version the form carries.</param>
    /// <param name="version">Null for an addition, which overwrites nothing.</param>
    /// <param name="differences">From what is stored now to what was typed.</param>
    public static async Task<IActionResult> SaveAsync(
        this PageModel page, ReviewInHand inHand, ReviewPart part, TrackedRecord record, IVersioned input, int? version, Func<FieldChanges?> differences)
    {
        if (!await inHand.SaveAsync(record, version, () => differences() ?? new FieldChanges()))
            return page.PageWithConflict(input, inHand.VersionOf(record));
        var name = part.Singular();
        page.Notify($"{char.ToUpperInvariant(name[0])}{name[1..]} saved");
        return new RedirectResult(ReviewLinks.Parts(inHand.Review.Reference, part));
    }

    /// <summary>409: the part was removed while the person edited it. What was typed stays, and saving adds it anew.</summary>
    public static async Task<IActionResult> GoneAsync(this PageModel page, ReviewInHand inHand)
    {
        await inHand.TellGoneAsync();
        return page.PageWithConflict();
    }
}
