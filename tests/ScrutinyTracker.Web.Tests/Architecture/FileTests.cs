using System.Text.RegularExpressions;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Architecture;

/// <summary>Limits that keep a file to one reason to change, and what no file may say.</summary>
public sealed class FileTests
{
    [Fact]
    public void Files_Length_WithinTheHousesLimits()
    {
        var tooLong = Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal)).Select(file => (file, Limit: Limit(file)))
            .Where(one => one.Limit > 0).Select(one => (one.file, one.Limit, Lines: File.ReadLines(Repository.At(one.file)).Count()))
            .Where(one => one.Lines > one.Limit).Select(one => $"{one.file}: {one.Lines} lines, {one.Limit} allowed").ToList();

        Assert.True(tooLong.Count == 0, string.Join('\n', tooLong));
    }

    [Fact]
    public void Files_Words_NoRegistryHostAndNoPathOfAMachine()
    {
        var hosts = new Regex(@"registry\.npmjs|api\.nuget\.org|deb\.debian\.org|/work/(main|wt|shared)|/root/");

        var naming = Repository.Files.Where(file => Path.GetExtension(file) is not (".png" or ".ico" or ".jar") && file != "tests/ScrutinyTracker.Web.Tests/Architecture/FileTests.cs")
            .Where(file => File.Exists(Repository.At(file)) && hosts.IsMatch(File.ReadAllText(Repository.At(file)))).ToList();

        Assert.True(naming.Count == 0, string.Join('\n', naming));
    }

    private static int Limit(string file) => file switch
    {
        _ when file.EndsWith(".cshtml", StringComparison.Ordinal) || file.EndsWith(".cshtml.cs", StringComparison.Ordinal) => 150,
        _ when file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal) => 250,
        _ => 0,
    };
}
