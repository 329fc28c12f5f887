using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>The committees, the viewer's own first.</summary>
internal sealed class CommitteeListModel(CommitteeQueries committees, CurrentViewer current) : PageModel
{
    internal IReadOnlyList<CommitteeLine> Own { get; private set; } = [];
    internal IReadOnlyList<CommitteeLine> Others { get; private set; } = [];

    internal DateOnly Today => current.Today;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = await committees.AllAsync(await current.GetAsync(), current.Today, cancellationToken);
        (Own, Others) = ([.. all.Where(committee => committee.IsOwn)], [.. all.Where(committee => !committee.IsOwn)]);
    }
}
