using ScrutinyTracker.Web.Features.Committees.Meetings;
using ScrutinyTracker.Web.Features.Committees.Rounds;

namespace ScrutinyTracker.Web.Features.Committees;

internal static class CommitteesSetup
{
    public static void AddCommittees(this IServiceCollection services) =>
        services.AddScoped<CommitteeQueries>().AddScoped<BriefingQueries>()
            .AddScoped<MeetingQueries>().AddScoped<DecisionQueries>().AddScoped<DecisionRecorder>()
            .AddScoped<RoundQueries>().AddScoped<ReturnQueries>().AddScoped<ChangedQueries>();
}
