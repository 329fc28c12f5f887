using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Commitments;

internal static class CommitmentsSetup
{
    public static void AddCommitments(this IServiceCollection services)
    {
        services.AddScoped<UploadedEvidence>();
        services.AddScoped<IKeptFiles, KeptEvidence>();
    }
}
