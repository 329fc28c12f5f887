using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

/// <summary>The layout and the components without the application around them: no database, no sign-in.</summary>
internal sealed class PagesHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private PagesHost(WebApplication app) => this.app = app;

    /// <param name="settings">Of the section Council.</param>
    public static async Task<PagesHost> StartAsync(Navigation? navigation = null, params (string Key, string? Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(settings.Select(x => KeyValuePair.Create($"Council:{x.Key}", x.Value)));
        if (navigation is not null)
            builder.Services.AddScoped(_ => navigation);
        builder.Services.AddScoped<CurrentActor>();
        builder.Services.AddSingleton(new DataFolder(Path.Combine(Path.GetTempPath(), "pages-without-data")));
        builder.Services.AddSingleton<TimeProvider>(TestClock.On(new DateOnly(2019, 3, 1)));
        builder.Services.AddPages();
        builder.Services.AddControllersWithViews()
            .AddApplicationPart(typeof(PagesHost).Assembly)
            .AddApplicationPart(typeof(PagesSetup).Assembly);
        builder.Services.Configure<RazorViewEngineOptions>(options => options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml"));
        var app = builder.Build();
        app.UseRequestLocalization(new RequestLocalizationOptions { DefaultRequestCulture = new RequestCulture(new CultureInfo("en-GB")) });
        app.MapControllers();
        app.MapPages();
        await app.StartAsync();
        return new PagesHost(app);
    }

    public HttpClient Client() => app.GetTestClient();

    public async Task<IHtmlDocument> GetAsync(string address) => await ReadAsync(await Client().GetAsync(address));

    public async Task<IHtmlDocument> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(x => KeyValuePair.Create(x.Name, x.Value)));
        return await ReadAsync(await Client().PostAsync(address, form));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Xunit.Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        }
    }
}
