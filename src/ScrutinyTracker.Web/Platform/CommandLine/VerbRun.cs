using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Platform.Clock;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.CommandLine;

/// <summary>Something that the person at the command line can mend; said in one line, without a stack trace.</summary>
internal sealed class VerbFailure(string message) : Exception(message);

internal static class VerbRun
{
    /// <summary>Runs a verb's work in a scope of the put-together application, on an up-to-date database.</summary>
    /// <param name="sampleWhenEmpty">Loads the sample into an empty database first, as serving does in Development.</param>
    /// <param name="onlyInDevelopment">What is said elsewhere, if it cannot be done there.</param>
    /// <param name="asOf">Lives on that day (Development only), as <c>Clock:Today</c> does.</param>
    public static async Task<int> RunVerbAsync(
        this Application application, Func<IServiceProvider, Task<int>> work, bool migrate = true, bool sampleWhenEmpty = false,
        DateOnly? asOf = null, string? onlyInDevelopment = null)
    {
        try
        {
            string[] settings = asOf is { } day ? [$"--{ClockSetup.Setting}={day:yyyy-MM-dd}"] : [];
            await using var app = application.BuildForVerb(settings);
            if (onlyInDevelopment is not null && !app.Environment.IsDevelopment())
                throw new VerbFailure(onlyInDevelopment);
            if (migrate && !app.Environment.IsDevelopment())
                await RefuseToBeginAsync(app.Services);
            if (migrate)
                await app.Services.GetRequiredService<DatabaseStart>().RunAsync(CancellationToken.None);
            if (sampleWhenEmpty)
                await app.Services.LoadSampleDataIfEmptyAsync(CancellationToken.None);
            await using var scope = app.Services.CreateAsyncScope();
            return await work(scope.ServiceProvider);
        }
        catch (Exception failure) when (Failures.InOneLine(failure) is { } words)
        {
            await Console.Error.WriteLineAsync(words);
            return Verbs.NotDone;
        }
    }

    /// <summary>A verb that is run in the wrong folder would write into a new database, which nobody serves.</summary>
    private static async Task RefuseToBeginAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var place = scope.ServiceProvider.GetRequiredService<TrackerContext>().DatabaseFile();
        if (!File.Exists(place))
            throw new VerbFailure($"There is no database at {place}: set Data:Folder to where it is, or make it with migrate.");
    }
}
