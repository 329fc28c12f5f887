using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Benchmarks;

/// <summary>The same application inside this process, where the commands that it sends to the database can be counted.</summary>
internal sealed class TrackerInside : IAsyncDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly WebApplication _application;
    private readonly List<IDisposable> _listening = [];
    private int _commands;

    private TrackerInside(WebApplication application)
    {
        _application = application;
        _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<TrackerInside> ServeAsync(string dataFolder, TimeProvider clock, CancellationToken cancellation)
    {
        var application = Build(dataFolder, clock);
        await application.StartAsync(cancellation);
        return new TrackerInside(application);
    }

    /// <summary>A short name of the schema that this version has: a council kept under another name is of no use.</summary>
    public static async Task<string> SchemaAsync(string dataFolder, TimeProvider clock)
    {
        await using var application = Build(dataFolder, clock);
        await using var scope = application.Services.CreateAsyncScope();
        var script = scope.ServiceProvider.GetRequiredService<TrackerContext>().Database.GenerateCreateScript();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)))[..8];
    }

    /// <summary>
    /// How many commands the page sends to the database: the least of three, because once a minute a request also asks whether the
    /// account still stands.
    /// </summary>
    public async Task<int> CommandsAsync(Visitor visitor, string address, CancellationToken cancellation)
    {
        var least = int.MaxValue;
        for (var time = 0; time < 3; time++)
        {
            Interlocked.Exchange(ref _commands, 0);
            await visitor.VisitAsync(address, cancellation);
            least = Math.Min(least, _commands);
        }
        return least;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var subscription in _listening)
            subscription.Dispose();
        await _application.DisposeAsync();
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _listening.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value) => Interlocked.Increment(ref _commands);

    void IObserver<DiagnosticListener>.OnCompleted() { }
    void IObserver<DiagnosticListener>.OnError(Exception error) { }
    void IObserver<KeyValuePair<string, object?>>.OnCompleted() { }
    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error) { }

    /// <param name="further">Settings that win over the others.</param>
    public static WebApplication Build(string dataFolder, TimeProvider clock, params (string Key, string Value)[] further) => new Application([], clock).BuildForVerb(
    [
        .. TrackerProcess.Settings(dataFolder).Select(setting => $"--{setting.Key}={setting.Value}"),
        .. further.Select(setting => $"--{setting.Key}={setting.Value}"),
        "--urls=http://127.0.0.1:0", $"--contentRoot={Paths.Web}", $"--applicationName={typeof(Application).Assembly.GetName().Name}",
    ]);
}
