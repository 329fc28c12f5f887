using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>The council's own template, and whether papers can be had as PDF.</summary>
[Authorize(Policies.Administrators)]
internal sealed class TemplateModel(CouncilTemplate template, PdfPrinter printer) : PageModel
{
    [BindProperty, Display(Name = "The template")]
    public IFormFile? Upload { get; set; }

    internal DateOnly? Since => template.SinceUtc is { } at ? DateOnly.FromDateTime(UkCalendar.UtcToLondon(at)) : null;
    internal bool MakesPdf => printer.IsThere;

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Upload is null)
            return Refused("Choose the Word document to use as the template");
        if (Upload.Length > CouncilTemplate.LargestMegabytes * 1024 * 1024)
            return Refused(CouncilTemplate.InWords(Documents.Word.WordProblem.TooLarge));
        using var content = new MemoryStream();
        await Upload.CopyToAsync(content, cancellation);
        if (await template.PutAsync(content.ToArray(), cancellation) is { } wrong)
            return Refused(wrong);
        this.Notify("Papers are written into this template from now on");
        return Redirect(PaperLinks.Template);
    }

    public IActionResult OnPostRemove()
    {
        template.Remove();
        this.Notify("Papers have the tracker’s own look again");
        return Redirect(PaperLinks.Template);
    }

    private PageResult Refused(string why)
    {
        ModelState.AddModelError(nameof(Upload), why);
        return this.PageWithErrors();
    }
}
