using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.SampleData;

public sealed class SampleVerbsTests
{
    [Fact]
    public async Task SampleLoad_Twice_SaysThatItIsThere()
    {
        using var tracker = new CommandLine(new(2019, 3, 1));

        var first = await tracker.RunAsync("sample", "load");
        var second = await tracker.RunAsync("sample", "load");

        Assert.Equal((0, "", true), (first.ExitCode, first.Error, first.Output.StartsWith("Loaded", StringComparison.Ordinal)));
        Assert.Equal((1, "", "The sample is already loaded."), (second.ExitCode, second.Output, second.Error.Trim()));
    }

    [Theory]
    [InlineData("sample", "load")]
    [InlineData("generate", "--recommendations", "5")]
    public async Task Sample_InProduction_IsRefusedInOneLine(params string[] verb)
    {
        using var tracker = new CommandLine(today: null, "Production");

        var said = await tracker.RunAsync(verb);

        Assert.Equal((1, ""), (said.ExitCode, said.Output));
        Assert.Contains("sign in without a password", Assert.Single(said.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--recommendations", "0")]
    [InlineData("--recommendations", "many")]
    [InlineData("--seed", "3")]
    public async Task Generate_CalledWrongly_SaysHow(params string[] options)
    {
        using var tracker = new CommandLine(new(2019, 3, 1));

        var said = await tracker.RunAsync(["generate", .. options]);

        Assert.Equal(2, said.ExitCode);
        Assert.Contains("--recommendations", said.Error, StringComparison.Ordinal);
    }
}
