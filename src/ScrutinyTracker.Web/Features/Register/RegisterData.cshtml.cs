using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>What the data are, their licence, and where each file is.</summary>
internal sealed class RegisterDataModel(RegisterQueries register, CouncilSettings settings) : RegisterPage(settings)
{
    internal int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Total = await register.Published.CountAsync(cancellation);
}
