using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Platform.Pages.Council;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("https://scrutiny.council.example/", "http://127.0.0.1:5100", null, "https://scrutiny.council.example")]
    [InlineData("", "http://127.0.0.1:5100", "http://localhost:5999", "http://127.0.0.1:5100")]
    [InlineData("", "http://[::]:5100", null, "http://localhost:5100")]
    [InlineData("", null, "http://*:5200;https://*:5201", "http://localhost:5200")]
    [InlineData("", null, null, "http://localhost:5080")]
    public void Of_WithAndWithoutASetting_BeginsWhereTheTrackerIs(string setting, string? listening, string? urls, string expected) =>
        Assert.Equal($"{expected}/recommendations", Site(setting, listening, urls, Environments.Development).Of("/recommendations"));

    [Theory]
    [InlineData("", "Production", true)]
    [InlineData("https://scrutiny.council.example", "Production", false)]
    [InlineData("", "Development", false)]
    public void IsMissing_OnlyInProductionWithoutASetting(string setting, string environment, bool missing) =>
        Assert.Equal(missing, Site(setting, "http://127.0.0.1:5100", null, environment).IsMissing);

    [Theory]
    [InlineData("", true)]
    [InlineData("https://scrutiny.council.example", true)]
    [InlineData("scrutiny.council.example", false)]
    [InlineData("ftp://scrutiny.council.example", false)]
    public void HasFitBaseUrl_OnlyWhatALinkCanBeginWith(string setting, bool isFit) => Assert.Equal(isFit, new CouncilOptions { BaseUrl = setting }.HasFitBaseUrl);

    private static SiteAddress Site(string setting, string? listening, string? urls, string environment) => new(
        Options.Create(new CouncilOptions { BaseUrl = setting }), new ListeningServer(listening),
        new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls)]).Build(), new NamedEnvironment(environment), NullLogger<SiteAddress>.Instance);

    private sealed class ListeningServer : IServer
    {
        public ListeningServer(string? address)
        {
            var addresses = new ServerAddressesFeature();
            if (address is not null)
                addresses.Addresses.Add(address);
            Features.Set<IServerAddressesFeature>(addresses);
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }

    private sealed class NamedEnvironment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "ScrutinyTracker";
        public string ContentRootPath { get; set; } = "/";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
