using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Home;

/// <summary>What do I have to do?</summary>
internal sealed class HomeModel(HomeQueries queries, HomeFromOthers others, HomeCasework casework, HomeCommittees committees, HomeRounds rounds, HomeUpkeep upkeep, CurrentViewer viewer) : PageModel
{
    internal HomeView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        View = await HomeView.LoadAsync(queries, others, casework, committees, rounds, upkeep, await viewer.GetAsync(), viewer.Today, cancellation);
}
