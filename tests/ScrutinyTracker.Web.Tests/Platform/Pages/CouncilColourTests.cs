using ScrutinyTracker.Web.Platform.Pages.Council;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

public class CouncilColourTests
{
    [Theory]
    [InlineData("#000000", 21.0)]
    [InlineData("#fff", 1.0)]
    [InlineData("#767676", 4.54)]
    [InlineData("#777777", 4.48)]
    [InlineData("#1d70b8", 5.17)]
    public void ContrastWithWhite_KnownColours_AgreesWithWcag(string colour, double expected) =>
        Assert.Equal(expected, CouncilColour.ContrastWithWhite(colour), 0.01);

    [Theory]
    [InlineData("#00703c", ":root{--govuk-brand-colour:#00703c}")]
    [InlineData("#063", ":root{--govuk-brand-colour:#063}")]
    [InlineData(null, "")]
    [InlineData("#fff000", "")]
    [InlineData("green", "")]
    [InlineData("#00703c}body{display:none", "")]
    [InlineData("#00703c\n", "")]
    public async Task StyleSheet_Colour_IsUsedOnlyWhenItIsOneAndDarkEnough(string? colour, string expected)
    {
        await using var host = await PagesHost.StartAsync(null, ("Colour", colour));

        using var response = await host.Client().GetAsync(CouncilStyleSheet.Path);

        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }
}
