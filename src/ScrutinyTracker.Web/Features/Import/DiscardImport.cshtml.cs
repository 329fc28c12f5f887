using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>An import that nobody wants. The text goes now and the file with the next sweep; the same file can be brought in again.</summary>
[Authorize(Policies.Officers)]
internal sealed class DiscardImportModel(TrackerContext context, CurrentViewer current, TimeProvider clock) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    internal ImportDraft Draft { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await FindAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
            return NotFound();
        Draft.Discard((await current.GetAsync()).PersonId, clock.GetUtcNow().UtcDateTime);
        context.RemoveRange(context.Set<ImportedText>().Where(text => text.DraftId == Id));
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            return Redirect(ImportLinks.Discard(Id));
        }
        this.Notify("The import is discarded");
        return Redirect(ImportLinks.Import);
    }

    private async Task<bool> FindAsync()
    {
        var found = await context.Drafts(await current.GetAsync()).FirstOrDefaultAsync(draft => draft.Id == Id && draft.State == ImportState.Checking);
        if (found is null)
            return false;
        Draft = found;
        return true;
    }
}
