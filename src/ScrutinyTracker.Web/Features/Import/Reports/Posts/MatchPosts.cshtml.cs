using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports.Posts;

/// <summary>Whom each name in the document means: a post that is here, a new one, an outside body, or nobody who can be asked.</summary>
[Authorize(Policies.Officers)]
[OpensReport]
internal sealed class MatchPostsModel(ReportInHand inHand, PostChoices choices) : PageModel
{
    [BindProperty]
    public PostsInput Input { get; set; } = new();

    internal ReportInHand InHand => inHand;
    internal bool IsConflict { get; private set; }
    internal IReadOnlyList<string> Names { get; private set; } = [];
    internal IEnumerable<SelectListItem> AllPosts => choices.Posts.Select(post => new SelectListItem(post.Title, NameInput.InDigits(post.Id)));

    internal IReadOnlyList<KnownPost> Near(string name) => PostMatches.Near(name, choices.Posts);

    /// <summary>Where the name stands: "recommendations 1 and 2".</summary>
    internal string Where(string name) => string.Join(", ", inHand.Record.Live(ItemKind.Recommendation)
        .Where(item => item.Asked!.Addressees.Concat(item.Asked.Owners).Contains(name, StringComparer.OrdinalIgnoreCase)).Select(ItemWords.Recommendation));

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = new() { Version = inHand.Record.Revision, Names = [.. Names.Select(name => NameInput.Of(name, choices.Of(inHand.Record.Names, name), Near(name)))] };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Input.Names.Count == 0 && Names.Count > 0)
            ModelState.AddModelError("", "Choose whom each name means");
        var named = Input.Names.Select((name, row) => name.Read(row, choices.Posts, ModelState)).OfType<NamedPost>().ToList();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var saved = await inHand.TryChangeAsync(record =>
        {
            if (record.Revision != Input.Version)
                return false;
            foreach (var one in named)
                Set(record, one);
            record.Revision++;
            return true;
        });
        if (!saved)
        {
            IsConflict = true;
            return this.PageWithConflict(Input, inHand.Record.Revision);
        }
        this.Notify("Saved");
        return Redirect(ImportLinks.Report(inHand.Draft.Id));
    }

    private static void Set(DraftRecord record, NamedPost named)
    {
        if (record.Names.FirstOrDefault(one => string.Equals(one.Name, named.Name, StringComparison.OrdinalIgnoreCase)) is { } before)
            record.Names.Remove(before);
        record.Names.Add(named);
    }

    private async Task LoadAsync()
    {
        await choices.LoadAsync();
        Names = [.. inHand.Record.NamesInUse];
    }
}

internal sealed class PostsInput : IVersioned
{
    public int? Version { get; set; }
    public IList<NameInput> Names { get; set; } = [];
}
