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

    internal bool IsKept => Kept is not null;
    internal string? SinceWhen => Promise is { } promise ? KeptPromise.SinceWhen(promise) : null;

    protected override Commitment? Kept => Promise?.Keeps;

    private Commitment? Promise => Writable.SelectMany(item => item.Commitments).FirstOrDefault(commitment => commitment.Id == Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (Promise is not { } promise)
            return NotFound();
        Input = CommitmentInput.From(promise, await ReadAsync(promise.DueInWords));
        if (IsKept)
            Input.ResponsiblePostId ??= Draft!.AnsweringPost?.Id ?? Recommendation.LeadPost?.Id;
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
        if (this.Refuse(promise.Edit(details)) || (promise.WhyNotToAsk(Today) is { } past && this.Refuse(past)))
        {
            await PrepareAsync();
            return this.PageWithErrors();
        }
        return await SaveAsync(promise, SaidBack(promise));
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (Promise is not { } promise)
            return NotFound();
        if (Input.Version != promise.Version)
            return await ShowConflictAsync();
        var isKept = IsKept;
        Draft!.Withdraw(promise);
        Records.Remove(promise);
        return await SaveAsync(promise, isKept ? "Left out. You will be asked why before the answer is submitted" : "Removed the promise");
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
