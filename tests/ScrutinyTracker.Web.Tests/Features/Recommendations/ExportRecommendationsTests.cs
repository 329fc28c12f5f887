using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations;

public sealed class ExportRecommendationsTests
{
    private static readonly DateOnly Published = new(2018, 11, 7);

    [Fact]
    public async Task Get_List_GivesAllItsPagesAsAFile()
    {
        await using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Corporate Director");
        var review = await tracker.Given.ReviewAsync(committee);
        for (var i = 0; i < 27; i++)
            await tracker.Given.RecommendationAsync(review, post, $"=Item {i}", Published, Published);
        var browser = await tracker.SignInAsync(officer);

        var file = await (await browser.GetAsync("/recommendations?sort=reference&page=2")).ClickAsync("Download this list (CSV)");

        Assert.Equal("/recommendations/export.csv?sort=reference", file.Address);
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("recommendations-2019-03-01.csv", file.Response.Content.Headers.ContentDisposition!.FileName);
        var lines = file.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(28, lines.Length);
        Assert.Contains("'=Item 0,Corporate Director,Awaited,6 January 2019,2019-01-06,overdue by 54 days,0,0,Not started,Not yet looked at,,no", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Filtered_GivesOnlyWhatTheListShows()
    {
        await using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var review = await tracker.Given.ReviewAsync(committee);
        await tracker.Given.RecommendationAsync(review, null, "About the academy");
        await tracker.Given.RecommendationAsync(review, null, "About something else");
        var mine = await tracker.SignInAsync(officer);
        var others = await tracker.SignInAsync(await tracker.Given.PersonAsync("Councillor", Role.Councillor));

        var found = (await mine.GetAsync("/recommendations/export.csv?q=academy")).Html;

        Assert.Contains("About the academy", found, StringComparison.Ordinal);
        Assert.DoesNotContain("something else", found, StringComparison.Ordinal);
        Assert.DoesNotContain("About", (await others.GetAsync("/recommendations/export.csv")).Html, StringComparison.Ordinal);
    }
}
