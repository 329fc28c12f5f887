using ScrutinyTracker.Web.Features.Administration;
using ScrutinyTracker.Web.Features.Calendars;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Features.Home;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Papers;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Register;
using ScrutinyTracker.Web.Features.Register.Api;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Features.SampleData;

namespace ScrutinyTracker.Web.Features;

/// <summary>What each feature registers. A feature with services has an Add… method beside them and one line here.</summary>
internal static class FeaturesSetup
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddMainNavigation();
        services.AddAdministration();
        services.AddHome();
        services.AddSampleData();
        services.AddReminders();
        services.AddChangeHistory();
        services.AddRecommendations();
        services.AddCommitments();
        services.AddCommittees();
        services.AddReviews();
        services.AddCalendars();
        services.AddImport();
        services.AddPapers();
        services.AddRegister();
    }

    /// <summary>What features answer that is no page.</summary>
    public static void MapFeatures(this IEndpointRouteBuilder app) => app.MapRegisterApi();
}
