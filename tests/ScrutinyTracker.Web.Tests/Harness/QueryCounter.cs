using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>Counts the commands that reach the database, so that a page that asks once per row is caught.</summary>
internal sealed class QueryCounter : DbCommandInterceptor
{
    private readonly List<string> _commands = [];

    public IReadOnlyList<string> Commands => _commands;

    /// <summary>For <see cref="Tracker.Start"/>.</summary>
    public void AddTo(IServiceCollection services) => services.ConfigureDbContext<TrackerContext>(options => options.AddInterceptors(this));

    /// <summary>How many commands the page takes.</summary>
    public async Task<int> CountAsync(Browser browser, string address)
    {
        await browser.GetAsync(address);
        _commands.Clear();
        (await browser.GetAsync(address)).ShouldHaveStatus(System.Net.HttpStatusCode.OK);
        return _commands.Count;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _commands.Add(command.CommandText);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        _commands.Add(command.CommandText);
        return result;
    }
}
