using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Architecture;

/// <summary>What may know what. The rules are docs/architecture.md's.</summary>
public sealed class ReferenceTests
{
    /// <summary>Features that another may reach beyond its …Links, each for a reason.</summary>
    private static readonly Dictionary<string, string> Shared = new()
    {
        ["SampleData"] = "loaded by whoever starts the application",
        ["ChangeHistory"] = "the timeline is shown wherever there is a record",
        ["Reminders"] = "home and the recommendation page ask what was and will be sent",
    };

    /// <summary>Features that may reach the queries of others, each for a reason.</summary>
    private static readonly Dictionary<string, string> Readers = new()
    {
        ["Papers"] = "prints what other features' pages show, asked of the same queries: a number is the same on the page and on paper",
    };

    /// <summary>Single types that go with a …Links.</summary>
    private static readonly string[] PartsOfLinks = ["ReviewPart"];

    public static TheoryData<string, string[]> Allowed => new()
    {
        { "ScrutinyTracker.Domain", [] },
        { "ScrutinyTracker.Documents", ["ScrutinyTracker.Domain"] },
        { "ScrutinyTracker.Web.Abstractions", [] },
        { "ScrutinyTracker.Hangfire", ["ScrutinyTracker.Web.Abstractions"] },
        { "ScrutinyTracker.MailKit", ["ScrutinyTracker.Web.Abstractions"] },
    };

    [Theory, MemberData(nameof(Allowed))]
    public void Project_References_OnlyWhatItMay(string project, string[] allowed)
    {
        var file = XDocument.Load(Repository.At("src", project, $"{project}.csproj"));

        var references = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Equal(allowed.Order(), references.Order());
    }

    [Fact]
    public void Domain_Packages_None()
    {
        Assert.Empty(XDocument.Load(Repository.At("src", "ScrutinyTracker.Domain", "ScrutinyTracker.Domain.csproj")).Descendants("PackageReference"));
        Assert.All(typeof(Domain.Outcome).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_KnowsNoDatabaseAndNoWeb()
    {
        var sources = Sources("src/ScrutinyTracker.Documents/").Select(file => File.ReadAllText(Repository.At(file)));

        Assert.All(sources, source => Assert.DoesNotMatch("EntityFrameworkCore|AspNetCore|ScrutinyTracker.Web", source));
    }

    [Fact]
    public void Domain_NamesNoClock()
    {
        var naming = Sources("src/ScrutinyTracker.Domain/").Where(file => File.ReadAllText(Repository.At(file)).Contains("TimeProvider", StringComparison.Ordinal));

        Assert.Equal(["src/ScrutinyTracker.Domain/Calendar/UkCalendar.cs"], naming);
    }

    [Fact]
    public void Platform_NamesNoFeature()
    {
        string[] maySay =
        [
            "src/ScrutinyTracker.Web/Platform/CommandLine/FeatureVerbs.cs",
            "src/ScrutinyTracker.Web/Platform/CommandLine/VerbRun.cs",
            "src/ScrutinyTracker.Web/Platform/Jobs/JobTable.cs",
        ];

        var naming = Sources("src/ScrutinyTracker.Web/Platform/")
            .Where(file => File.ReadAllText(Repository.At(file)).Contains("ScrutinyTracker.Web.Features", StringComparison.Ordinal));

        Assert.Empty(naming.Except(maySay));
    }

    [Fact]
    public void Feature_ReachesAnother_ThroughItsLinksOnly()
    {
        var strangers = Sources("src/ScrutinyTracker.Web/Features/").SelectMany(Reached).ToList();

        Assert.True(strangers.Count == 0, string.Join('\n', strangers));
    }

    /// <summary>Types of another feature that a source file names, other than its …Links and what is shared.</summary>
    private static IEnumerable<string> Reached(string file)
    {
        var own = file.Split('/')[3];
        var source = File.ReadAllText(Repository.At(file));
        foreach (Match use in Regex.Matches(source, @"using ScrutinyTracker\.Web\.Features\.(\w+);"))
        {
            var other = use.Groups[1].Value;
            if (other == own || Readers.ContainsKey(own) || Shared.ContainsKey(other) || own.EndsWith(".cs", StringComparison.Ordinal))
                continue;
            foreach (var type in TypesOf(other).Where(type => !type.EndsWith("Links", StringComparison.Ordinal) && !PartsOfLinks.Contains(type) && Regex.IsMatch(source, $@"\b{type}\b")))
                yield return $"{file} uses {other}'s {type}";
        }
    }

    private static IEnumerable<string> TypesOf(string feature) => Sources($"src/ScrutinyTracker.Web/Features/{feature}/")
        .SelectMany(file => Regex.Matches(File.ReadAllText(Repository.At(file)), @"^(?:public|internal) .*?(?:class|record|enum|struct|interface) (\w+)", RegexOptions.Multiline))
        .Select(match => match.Groups[1].Value).Distinct();

    private static IEnumerable<string> Sources(string under) =>
        Repository.Files.Where(file => file.StartsWith(under, StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal));
}
