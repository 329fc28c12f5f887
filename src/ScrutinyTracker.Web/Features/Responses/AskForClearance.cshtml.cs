using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The draft goes to somebody to clear.</summary>
public sealed class AskForClearanceModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : AnsweringPage(context, current, actor)
{
    [BindProperty]
    public ClearanceRequestInput Input { get; set; } = new();

    internal static IReadOnlyList<SelectListItem> Areas { get; } =
        [.. Enum.GetValues<ClearanceArea>().Select(area => new SelectListItem(Words.Titled(area), area.ToString()))];

    internal IReadOnlyList<SelectListItem> Posts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Draft is null)
            return NotFound();
        Input.SentOn = Today;
        await PrepareAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Draft is not { } draft)
            return NotFound();
        await PrepareAsync();
        if (Input is { PostId: not null, Body: not null })
            ModelState.AddModelError("Input.Body", "Choose a post or enter who clears it, not both");
        var post = Posts.Any(choice => choice.Value == $"{Input.PostId}") ? await Records.Posts.SingleAsync(post => post.Id == Input.PostId) : null;
        if (post is null && Input.PostId is not null)
            ModelState.AddModelError("Input.PostId", "Choose a post from the list");
        if (!ModelState.IsValid || this.Refuse(draft.SendForClearance(
            new ClearanceRequest(Input.Area!.Value, post, Input.Body.Tidy(), Input.SentOn!.Value, Input.DueOn), Today)))
            return this.PageWithErrors();
        if (!await Records.TrySaveAsync(draft, null))
        {
            var answer = await ConflictAsync(() => []);
            await PrepareAsync();
            return answer;
        }
        this.Notify($"Sent for clearance to {post?.Title ?? Input.Body.Tidy()}");
        return Redirect(AnswerLinks.Check(Reference));
    }

    private async Task PrepareAsync() => Posts = await Records.Posts.AsNoTracking().Where(post => post.EndedOn == null || post.EndedOn > Today)
        .OrderBy(post => post.Title).Select(post => new SelectListItem(post.Title, $"{post.Id}")).ToListAsync();
}

public sealed class ClearanceRequestInput
{
    [Display(Name = "What is it cleared for?"), Required(ErrorMessage = "Choose what it is cleared for"), EnumDataType(typeof(ClearanceArea), ErrorMessage = "Choose what it is cleared for")]
    public ClearanceArea? Area { get; set; }

    [Display(Name = "Who clears it")]
    public int? PostId { get; set; }

    [Display(Name = "Or somebody without a post here")]
    [StringLength(TextLimits.Name, ErrorMessage = "Somebody without a post here must be 200 characters or fewer")]
    public string? Body { get; set; }

    [Display(Name = "Date sent"), Required(ErrorMessage = "Enter the date sent")]
    public DateOnly? SentOn { get; set; }

    [Display(Name = "Answer wanted by")]
    public DateOnly? DueOn { get; set; }
}
