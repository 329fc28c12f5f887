using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

public sealed class EditCommitmentModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : PromisePage(context, current, actor)
{
    [FromRoute]
    public int Id { get; set; }

    internal string Letter => Promise?.ResponseItem?.Letter ?? "";

    /// <summary>How what is stored was read.</summary>
    internal string Reading => Promise is { } promise ? PromiseView.ReadingOf(promise).InWords : "";

    private Commitment? Promise => Writable.SelectMany(item => item.Commitments).FirstOrDefault(commitment => commitment.Id == Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (Promise is not { } promise)
            return NotFound();
        Input = CommitmentInput.From(promise, await ReadAsync(promise.DueInWords));
        await PrepareAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // Whoever saw the form and finds the promise gone keeps the words, below; anybody else has no business here.
        if (Promise is null && Input.Version is null)
            return NotFound();
        if (await UnderstandAsync() is not { } details)
        {
            await PrepareAsync();
            return this.PageWithErrors();
        }
        if (Promise is not { } promise || Input.Version != promise.Version)
            return await ShowConflictAsync();
        promise.Edit(details);
        return await SaveAsync(promise, SaidBack(promise));
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (Promise is not { } promise)
            return NotFound();
        if (Input.Version != promise.Version)
            return await ShowConflictAsync();
        Draft!.Withdraw(promise);
        Records.Remove(promise);
        return await SaveAsync(promise, "Removed the promise");
    }

    private async Task<IActionResult> SaveAsync(Commitment promise, string done)
    {
        if (!await Records.TrySaveAsync(promise, Input.Version))
            return await ShowConflictAsync();
        this.Notify(done);
        return Redirect(ItemsHref);
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        ModelState.Clear();
        var answer = await ConflictAsync(() => Promise is { } theirs && Input.Text is not null ? Input.DifferencesTo(theirs) : []);
        if (Promise is { } stored && Input.Text is null)
            Input = CommitmentInput.From(stored, await ReadAsync(stored.DueInWords));
        Input.Version = Promise?.Version;
        await PrepareAsync();
        return answer;
    }
}
