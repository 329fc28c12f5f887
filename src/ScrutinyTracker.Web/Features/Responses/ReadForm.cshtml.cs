using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>A form that was filled in Word is read, shown to be checked, and only then stored in the draft.</summary>
internal sealed class ReadFormModel(TrackerContext context, CurrentViewer current, CurrentActor actor, IOptions<CouncilOptions> council, SiteAddress site)
    : PositionPage(context, current, actor)
{
    [BindProperty, Display(Name = "The form")]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public IList<ReadRowInput> Rows { get; set; } = [];

    /// <summary>What fits no question; goes round with the page until somebody has placed it.</summary>
    [BindProperty]
    public string? Unplaced { get; set; }

    /// <summary>Which draft the page stands beside.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    internal bool IsRead { get; private set; }
    internal bool IsStale { get; private set; }
    internal IReadOnlyList<ReadRowView> RowViews { get; private set; } = [];
    internal IReadOnlyList<string> Untouched { get; private set; } = [];
    internal IReadOnlyList<ConflictingField> Differences { get; private set; } = [];
    internal IReadOnlyList<SelectListItem> PartChoices => ItemInput.PartChoices(Recommendation);

    /// <summary>Asks for the file.</summary>
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostReadAsync()
    {
        ModelState.Clear();
        if (Upload is null)
            return Refused("Choose the form that you filled in");
        var uploaded = await UploadedForm.ReadAsync(Upload, await Records.FormAsync(Recommendation, Asked, council.Value.Name, site, Today));
        if (uploaded.Form is not { } form)
            return Refused(uploaded.Wrong!);
        if (form.Reference != Reference)
            return Refused(await WhichItIsForAsync(form.Reference));
        (Input, Rows, Unplaced) = ReadForm.Of(form, Recommendation, Today);
        IsStale = form.DraftVersion != DraftStamp.Short(Draft);
        await ShowAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var rows = await ReadRowsAsync();
        Input.Check(ModelState, Recommendation, Today);
        rows.Check(ModelState);
        IsStale = Seen != DraftStamp.Short(Draft);
        if (!ModelState.IsValid || IsStale)
        {
            await ShowAsync();
            return ModelState.IsValid ? this.PageWithConflict() : this.PageWithErrors();
        }
        var draft = DraftInHand();
        Input.Record(draft);
        rows.Record(draft, draft.AnsweringPost ?? Recommendation.LeadPost);
        if (!await Records.TrySaveAsync(draft, Input.Version))
        {
            var answer = await ConflictAsync(() => []);
            IsStale = true;
            await ShowAsync();
            return answer;
        }
        this.Notify("Saved as a draft. The committee sees nothing until it is submitted");
        return Redirect(AnswerLinks.Items(Reference));
    }

    /// <summary>The present draft beside what was read, whichever of the two is newer.</summary>
    private async Task ShowAsync()
    {
        var rows = await ReadRowsAsync();
        IsRead = true;
        RowViews = rows.Views;
        Untouched = [.. rows.Untouched];
        Differences = IsStale ? [.. Input.DifferencesTo(Stored()).Concat(rows.Differences).Where(field => field.Yours != field.Theirs)] : [];
        ModelState.Remove(nameof(Seen));
        ModelState.Remove("Input.Version");
        (Seen, Input.Version) = (DraftStamp.Short(Draft), Draft?.Version);
    }

    private async Task<ReadRows> ReadRowsAsync()
    {
        var years = await Records.AnnualMeetings.ToDictionaryAsync(meeting => meeting.StartYear, meeting => meeting.HeldOn);
        return new ReadRows(Recommendation, Rows, words => DuePhrase.Read(words, Input.RespondedOn ?? Today, years, Recommendation.PublishedOn), Today);
    }

    /// <summary>Of a recommendation that the viewer may not read, not even the reference is said.</summary>
    private async Task<string> WhichItIsForAsync(string reference) =>
        await Records.Recommendations.Where(ReadingRules.Recommendations(Viewer)).AnyAsync(other => other.Reference == reference)
            ? $"This form is for recommendation {reference}, not for {Reference}"
            : "This form is for another recommendation";

    private PageResult Refused(string why)
    {
        ModelState.AddModelError(nameof(Upload), why);
        return this.PageWithErrors();
    }
}
