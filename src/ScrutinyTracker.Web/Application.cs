using System.Globalization;
using ScrutinyTracker.Web.Features;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Platform;
using ScrutinyTracker.Web.Platform.Clock;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Files;
using ScrutinyTracker.Web.Platform.Health;
using ScrutinyTracker.Web.Platform.Jobs;
using ScrutinyTracker.Web.Platform.Logging;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web;

/// <summary>The application put together, the same for serving and for a verb of the command line.</summary>
internal sealed class Application(string[] args, TimeProvider systemClock)
{
    private static readonly CultureInfo BritishEnglish = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Serves until told to stop. Takes the framework's own options, such as <c>--urls</c>.</summary>
    public async Task ServeAsync()
    {
        var app = Build(args, quiet: false);
        app.Services.GetRequiredService<SiteAddress>().WarnWhenMissing();
        app.Services.GetRequiredService<MailNotice>().WarnWhenNobodyIsWrittenTo();
        await app.Services.GetRequiredService<DatabaseStart>().RunAsync(CancellationToken.None);
        await app.Services.LoadSampleDataIfEmptyAsync(CancellationToken.None);
        await app.RunAsync();
    }

    /// <summary>Everything but the listening: for a verb. Standard output is the verb's own.</summary>
    public WebApplication BuildForVerb(IEnumerable<string> settings) => Build([.. settings], quiet: true);

    private WebApplication Build(string[] settings, bool quiet)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = BritishEnglish;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = PublishedRoot() });
        builder.WebHost.UseStaticWebAssets();
        builder.AddTopLevelSettings();
        builder.AddLogging(quiet);
        builder.Services.AddTrackerClock(systemClock);
        builder.Services.AddCouncilCalendar();
        builder.Services.AddData(builder.Configuration);
        builder.Services.AddFiles(builder.Configuration);
        builder.Services.AddSecurity(builder.Configuration, builder.Environment);
        builder.Services.AddMail(builder.Configuration);
        builder.Services.AddJobs(DataFolder.Of(builder.Configuration).Path);
        builder.Services.AddHealth(DataFolder.Of(builder.Configuration).Path);
        builder.Services.AddPages();
        builder.Services.AddFeatures();
        builder.Services.AddHostedService<IdleMemory>();
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateScopes, options.ValidateOnBuild) = (true, true));
        var app = builder.Build();
        app.UseTracker();
        app.MapFeatures();
        return app;
    }

    /// <summary>A published copy carries its wwwroot beside it; from source the project's folder is the root.</summary>
    private static string? PublishedRoot() =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}
