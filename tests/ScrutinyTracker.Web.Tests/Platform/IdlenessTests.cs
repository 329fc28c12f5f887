using System.Globalization;
using ScrutinyTracker.Web.Platform;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform;

/// <summary>When memory is handed back: what was allocated up to each look, in MB, and whether the looks after the first find a pause that is worth it.</summary>
public sealed class IdlenessTests
{
    [Theory]
    [InlineData("busy all the time", "50 100 150 200", "no no no no")]
    [InlineData("a pause after work", "50 100 100", "no no yes")]
    [InlineData("health checks in the pause", "50 100 100.5", "no no yes")]
    [InlineData("once for a pause", "50 100 100 100.5 101", "no no yes no no")]
    [InlineData("work again, and another pause", "50 50 90 90", "no yes no yes")]
    [InlineData("a page or two between pauses is not worth it", "50 50 58 58", "no yes no no")]
    [InlineData("what was not worth it alone is worth it together", "50 50 62 62 74 74", "no yes no no no yes")]
    public void Memory_is_handed_back_once_in_each_pause_after_work(string what, string allocated, string handedBack)
    {
        var idleness = new Idleness();
        var found = allocated.Split(' ')
            .Select(megabytes => (long)(double.Parse(megabytes, CultureInfo.InvariantCulture) * 1_000_000))
            .Select(idleness.BeganAt)
            .Select(began => began ? "yes" : "no");
        Assert.True(handedBack == string.Join(' ', found), what);
    }
}
