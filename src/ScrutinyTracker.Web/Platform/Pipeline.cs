using Microsoft.AspNetCore.Localization;
using ScrutinyTracker.Web.Platform.Health;
using ScrutinyTracker.Web.Platform.Jobs;
using ScrutinyTracker.Web.Platform.Logging;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Public;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Platform;

/// <summary>What a request passes through, in order.</summary>
internal static class Pipeline
{
    public static void UseTracker(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HttpsNeeded>();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseRequestLocalization(new RequestLocalizationOptions { DefaultRequestCulture = new RequestCulture("en-GB") });
        app.UseRouting();
        app.UsePublicAnswers();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapPages();
        app.MapSchedulerPages(Policies.Administrators);
        app.MapHealth();
    }
}
