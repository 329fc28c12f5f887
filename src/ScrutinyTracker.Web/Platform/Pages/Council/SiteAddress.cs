using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ScrutinyTracker.Web.Platform.Pages.Council;

/// <summary>
/// Where people reach the tracker, for links in emails and files: the setting, for only the council knows its own address. Without it,
/// where this process listens, which is right on one's own machine and nowhere else.
/// </summary>
internal sealed partial class SiteAddress(
    IOptions<CouncilOptions> council, IServer server, IConfiguration configuration, IHostEnvironment environment, ILogger<SiteAddress> log)
{
    /// <summary>Where the tracker listens when it is run from source.</summary>
    private const string FromSource = "http://localhost:5080";

    /// <summary>Production with no address set: links in emails lead nowhere.</summary>
    public bool IsMissing => environment.IsProduction() && Setting is null;

    /// <summary>Without a slash at the end.</summary>
    public string Root => (Setting ?? Listening ?? FromSource).TrimEnd('/');

    private string? Setting => string.IsNullOrWhiteSpace(council.Value.BaseUrl) ? null : council.Value.BaseUrl.Trim();

    /// <summary>A verb of the command line does not listen: there, where the same settings would have it listen.</summary>
    private string? Listening => (server.Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } addresses
        ? addresses.First()
        : configuration[WebHostDefaults.ServerUrlsKey]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault())
        is { } address ? Named(address) : null;

    /// <param name="path">From a …Links, beginning with a slash.</param>
    public string Of(string path) => Root + path;

    /// <summary>Said once, at the start, to whoever can set it.</summary>
    public void WarnWhenMissing()
    {
        if (IsMissing)
            LogMissing(log);
    }

    /// <summary>An address that means every interface names none that a reader could open.</summary>
    private static string Named(string address) =>
        address.Replace("://[::]", "://localhost", StringComparison.Ordinal).Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal).Replace("://*", "://localhost", StringComparison.Ordinal);

    [LoggerMessage(LogLevel.Warning, "Council:BaseUrl is not set: links in emails lead nowhere. Set it to the address at which people reach the tracker.")]
    private static partial void LogMissing(ILogger log);
}
