using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>What a contributor has in hand of one answer, and nothing else of it.</summary>
public sealed class ContributionModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : ItemPage(context, current, actor)
{
    internal IReadOnlyList<ItemView> Items => [.. Writable.Where(item => Viewer.HasInHand(item)).Select(ItemView.Of)];

    public IActionResult OnGet() => Items.Count > 0 ? Page() : NotFound();
}
