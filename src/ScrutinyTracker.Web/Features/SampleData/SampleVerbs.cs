using System.CommandLine;
using System.Globalization;
using ScrutinyTracker.Web.Platform.CommandLine;

namespace ScrutinyTracker.Web.Features.SampleData;

internal static class SampleVerbs
{
    private const string OnlyInDevelopment = "Sample people sign in without a password: they exist in Development only (DOTNET_ENVIRONMENT=Development).";

    private const string MadeUp = "A synthetic council is for Development only (DOTNET_ENVIRONMENT=Development): its people sign in without a password.";

    public static Command Sample(Application application)
    {
        var load = new Command("load", "Load Durham's review of November 2018 with sample people (Development only).");
        load.SetAction((_, cancellation) => application.RunVerbAsync(async services =>
            await services.GetRequiredService<LoadSampleData>().RunAsync(cancellation) switch
            {
                SampleLoad.AlreadyLoaded => throw new VerbFailure("The sample is already loaded."),
                SampleLoad.OnlyInDevelopment => throw new VerbFailure(OnlyInDevelopment),
                _ => Said("Loaded Durham's review of November 2018."),
            }, onlyInDevelopment: OnlyInDevelopment));
        return new Command("sample", "The sample that comes with the tracker.") { load };
    }

    public static Command Generate(Application application)
    {
        var howMany = new Option<int>("--recommendations")
        {
            Description = "How many recommendations to add: 1 to 1,000,000.",
            Required = true,
        };
        howMany.Validators.Add(result =>
        {
            if (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 1_000_000)
                result.AddError("--recommendations must be a number from 1 to 1,000,000.");
        });
        var seed = new Option<int>("--seed")
        {
            Description = "The same number on the same day gives the same council.",
            DefaultValueFactory = _ => 1,
        };
        var verb = new Command("generate", "Add a synthetic council of any size, for benchmarks (Development only).") { howMany, seed };
        verb.SetAction((parsed, cancellation) => application.RunVerbAsync(async services =>
        {
            var count = parsed.GetValue(howMany);
            if (!await services.GetRequiredService<GenerateRecommendations>().RunAsync(count, parsed.GetValue(seed), cancellation))
                throw new VerbFailure(MadeUp);
            return Said($"Added {count:N0} recommendations.");
        }, onlyInDevelopment: MadeUp));
        return verb;
    }

    private static int Said(string what)
    {
        Console.Out.WriteLine(what);
        return Verbs.Done;
    }
}
