using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Features.Import.Reports.Posts;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>Whom each name in a tracker means: a post that is here, a new one, an outside body, or nobody who can be asked.</summary>
[Authorize(Policies.Officers)]
[OpensTracker]
internal sealed class MatchNamesModel(TrackerInHand inHand, RowNames names) : PageModel
{
    /// <summary>So many questions on one page; the rest come when these are saved.</summary>
    private const int MostAtOnce = 40;

    [BindProperty]
    public PostsInput Input { get; set; } = new();

    internal TrackerInHand InHand => inHand;
    internal bool IsConflict { get; private set; }
    internal IReadOnlyList<(string Name, int Rows)> InUse { get; private set; } = [];
    internal int More { get; private set; }
    internal IEnumerable<SelectListItem> AllPosts => names.Posts.Select(post => new SelectListItem(post.Title, NameInput.InDigits(post.Id)));

    internal IReadOnlyList<KnownPost> Near(string name) => PostMatches.Near(name, names.Posts);

    internal string Where(string name) => InUse.FirstOrDefault(one => one.Name == name).Rows is 1 ? "In 1 row" : $"In {InUse.FirstOrDefault(one => one.Name == name).Rows} rows";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Input = new() { Version = inHand.Draft.Version, Names = [.. InUse.Take(MostAtOnce).Select(one => NameInput.Of(one.Name, names.Meant(one.Name), Near(one.Name)))] };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        if (Input.Names.Count == 0 && InUse.Count > 0)
            ModelState.AddModelError("", "Choose whom each name means");
        var named = Input.Names.Select((name, row) => name.Read(row, names.Posts, ModelState)).OfType<NamedPost>().ToList();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (!await inHand.TrySaveAsync(Input.Version, choices => Set(choices, named), cancellation))
        {
            IsConflict = true;
            return this.PageWithConflict(Input, inHand.Draft.Version);
        }
        this.Notify("Saved");
        return Redirect(More > 0 ? TrackerLinks.Posts(inHand.Draft.Id) : TrackerLinks.Tracker(inHand.Draft.Id));
    }

    private static void Set(TrackerDraft choices, List<NamedPost> named) => choices.Names =
        [.. choices.Names.Where(before => named.TrueForAll(one => !one.Name.Equals(before.Name, StringComparison.OrdinalIgnoreCase))), .. named];

    /// <summary>What nobody has decided stands first.</summary>
    private async Task LoadAsync(CancellationToken cancellation)
    {
        await names.LoadAsync(inHand.Choices);
        InUse = [.. RowNames.InUse(inHand.Reading.Rows).OrderBy(one => names.Meant(one.Name) is not null).ThenByDescending(one => one.Rows)];
        More = Math.Max(0, InUse.Count(one => names.Meant(one.Name) is null) - MostAtOnce);
    }
}
