using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/administration", HttpStatusCode.Forbidden)]
    public async Task Get_APageThatIsNot_IsNotStoredAndWarnsOfNothing(string address, HttpStatusCode status)
    {
        var warnings = new Warnings();
        await using var tracker = Tracker.Start(services: services => services.AddSingleton<ILoggerProvider>(warnings));
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Scrutiny Officer", Role.Officer));
        warnings.Said.Clear();

        var page = (await browser.GetAsync(address)).ShouldHaveStatus(status);

        Assert.True(page.Response.Headers.CacheControl is { NoStore: true, NoCache: true });
        Assert.Empty(warnings.Said);
    }

    private sealed class Warnings : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Said { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Said.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
