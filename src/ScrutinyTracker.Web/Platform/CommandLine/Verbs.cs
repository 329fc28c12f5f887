using System.CommandLine;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.CommandLine;

/// <summary>
/// The command line in the same executable. A verb is named first; without one the tracker serves and takes the framework's own options.
/// Exit codes: 0 done, 1 could not be done (said on standard error), 2 called wrongly.
/// </summary>
internal static class Verbs
{
    public const int Done = 0;
    public const int NotDone = 1;
    public const int CalledWrongly = 2;

    public static async Task<int> RunAsync(string[] args, Application application)
    {
        var root = Root(application);
        var named = args.Length > 0 && (root.Subcommands.Any(verb => verb.Name == args[0]) || IsHelp(args[0]) || args[0] == "--version");
        if (!named || args[0] == "serve")
        {
            if (args is [var word, ..] && word != "serve" && !word.StartsWith('-') && !word.StartsWith('/') && !word.Contains('='))
                return root.Parse(args).Invoke(OnStandardError) == Done ? Done : CalledWrongly;
            return args.Any(IsHelp) ? await root.Parse(["serve", "--help"]).InvokeAsync() : await ServeAsync(application);
        }
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        await parsed.InvokeAsync(OnStandardError);
        return CalledWrongly;
    }

    /// <summary>What was called wrongly, and the help that follows: a program that reads standard output as JSON must find nothing there.</summary>
    private static InvocationConfiguration OnStandardError => new() { Output = Console.Error };

    private static bool IsHelp(string argument) => argument is "--help" or "-h" or "-?";

    private static async Task<int> ServeAsync(Application application)
    {
        try
        {
            await application.ServeAsync();
            return Done;
        }
        catch (Exception failure) when (Failures.InOneLine(failure) is { } words)
        {
            await Console.Error.WriteLineAsync(words);
            return NotDone;
        }
    }

    private static RootCommand Root(Application application)
    {
        var root = new RootCommand("ScrutinyTracker: what was recommended, answered, promised and done.");
        root.Subcommands.Add(new Command("serve", "Serve the pages (the default). Takes the framework's own options, such as --urls.")
        {
            TreatUnmatchedTokensAsErrors = false,
        });
        root.Subcommands.Add(Migrate(application));
        root.Subcommands.Add(Version());
        foreach (var verb in FeatureVerbs.All(application))
            root.Subcommands.Add(verb);
        return root;
    }

    private static Command Version()
    {
        var verb = new Command("version", "Print the version of the tracker and of its database engine.");
        verb.SetAction(_ =>
        {
            Console.Out.WriteLine($"ScrutinyTracker {typeof(Verbs).Assembly.GetName().Version!.ToString(3)}, SQLite {SqliteEngine.EngineVersion}");
            return Done;
        });
        return verb;
    }

    private static Command Migrate(Application application)
    {
        var verb = new Command("migrate", "Bring the database to this version's schema, with a copy of what was there before.");
        verb.SetAction((_, cancellationToken) => application.RunVerbAsync(async services =>
        {
            var applied = await services.GetRequiredService<DatabaseStart>().RunAsync(cancellationToken);
            var place = services.GetRequiredService<TrackerContext>().DatabaseFile();
            Console.Out.WriteLine(applied.Count == 0 ? $"Nothing to do: {place} is up to date." : $"Applied {string.Join(", ", applied)} to {place}.");
            return Done;
        }, migrate: false));
        return verb;
    }
}
