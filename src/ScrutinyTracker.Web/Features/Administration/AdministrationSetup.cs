using ScrutinyTracker.Web.Features.Administration.Committees;
using ScrutinyTracker.Web.Features.Administration.Health;
using ScrutinyTracker.Web.Features.Administration.People;
using ScrutinyTracker.Web.Features.Administration.Posts;
using ScrutinyTracker.Web.Features.Administration.PublicRegister;

namespace ScrutinyTracker.Web.Features.Administration;

internal static class AdministrationSetup
{
    public static void AddAdministration(this IServiceCollection services)
    {
        services.AddScoped<PersonAccounts>();
        services.AddScoped<CommitteeNames>();
        services.AddScoped<PostFields>();
        services.AddScoped<PostWork>();
        services.AddScoped<CommitteeWork>();
        services.AddScoped<LeaversWork>();
        services.AddScoped<TrackerHealth>();
        services.AddScoped<SettingDecisions>();
    }
}
