using Microsoft.EntityFrameworkCore;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>What the data are, their licence, and where each file is.</summary>
internal sealed class RegisterDataModel(RegisterQueries register) : RegisterPage
{
    internal int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Total = await register.Published.CountAsync(cancellation);
}
