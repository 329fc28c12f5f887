using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Where reminders are looked at, and where what they ask for is done.</summary>
internal sealed class RemindersLinks(IOptions<CouncilOptions> council)
{
    /// <summary>For an email: absolute.</summary>
    public Uri ToAnswer(OpenObligation open)
    {
        var recommendation = $"{council.Value.BaseUrl.TrimEnd('/')}/recommendations/{Uri.EscapeDataString(open.Owed.Reference)}";
        return new Uri(open.CommitmentId is { } commitment ? $"{recommendation}/commitments/{commitment}/progress" : $"{recommendation}/response");
    }
}
