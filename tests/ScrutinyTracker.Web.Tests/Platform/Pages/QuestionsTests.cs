using AngleSharp.Html.Dom;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

/// <summary>From what a browser posts to what it is shown again: binding, errors, and what was typed.</summary>
public sealed class QuestionsTests : IAsyncLifetime
{
    private PagesHost host = null!;

    public async Task InitializeAsync() => host = await PagesHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Get_ModelWithValues_FillsEachControl()
    {
        var page = await host.GetAsync("/questions");

        Assert.Equal("A <title>", Value(page, "Input_Title"));
        Assert.Equal(["27", "3", "2019"], Boxes(page, "Input_StartsOn"));
        Assert.Equal("Friday", Assert.Single(Checked(page, "Input.Position")));
        Assert.Equal("b", Assert.Single(Checked(page, "Input.Committees")));
        Assert.Equal("true", Assert.Single(Checked(page, "Input.Agreed")));
        Assert.Equal("Title (optional)", page.QuerySelector("label[for=Input_Title]")!.TextContent);
        Assert.Null(page.QuerySelector(".govuk-error-summary"));
    }

    [Fact]
    public async Task Post_EmptyForm_ListsErrorsInThePagesOrderWithLinksThatResolve()
    {
        var page = await PostAsync();

        Assert.Equal(
            ["Enter a title", "Enter the start date", "Choose a position", "Choose two committees", "Something about the whole"],
            page.QuerySelectorAll(".govuk-error-summary li").Select(x => x.TextContent.Trim()));
        Assert.Equal(["#Input_Title", "#Input_StartsOn_Day", "#Input_Position", "#Input_Committees"], SummaryLinks(page));
        Assert.All(SummaryLinks(page), link => Assert.NotNull(page.GetElementById(link[1..])));
    }

    [Fact]
    public async Task Post_Errors_EveryDescriptionExistsAndNoIdIsGivenTwice()
    {
        var page = await PostAsync(("Input.StartsOn.Day", "3"));

        var described = page.QuerySelectorAll("[aria-describedby]").SelectMany(x => x.GetAttribute("aria-describedby")!.Split(' ')).ToList();
        Assert.Contains("Input_StartsOn-error", described);
        Assert.All(described, id => Assert.NotNull(page.GetElementById(id)));
        Assert.All(page.QuerySelectorAll("[id]").GroupBy(x => x.Id), same => Assert.Single(same));
    }

    [Fact]
    public async Task Post_DateWithoutMonth_LinksToTheMonthAndKeepsWhatWasTyped()
    {
        var page = await PostAsync(("Input.StartsOn.Day", "3"), ("Input.StartsOn.Month", ""), ("Input.StartsOn.Year", "2019"));

        Assert.Equal("Error: Start date must include a month", Error(page, "Input_StartsOn"));
        Assert.Contains("#Input_StartsOn_Month", SummaryLinks(page));
        Assert.Equal(["3", "", "2019"], Boxes(page, "Input_StartsOn"));
        Assert.Equal("Input_StartsOn_Month", Assert.Single(page.QuerySelectorAll("#Input_StartsOn .govuk-input--error")).Id);
    }

    [Fact]
    public async Task Post_TwoDigitYear_IsRefusedInOneSentence()
    {
        var page = await PostAsync(("Input.StartsOn.Day", "3"), ("Input.StartsOn.Month", "May"), ("Input.StartsOn.Year", "19"));

        Assert.Equal("Error: Start date must have a year of 4 digits, such as 2019", Error(page, "Input_StartsOn"));
        Assert.Single(page.QuerySelectorAll(".govuk-error-summary li"), x => x.TextContent.Contains("Start date") || x.TextContent.Contains("start date"));
    }

    [Fact]
    public async Task Post_RealDateRefusedByARule_MarksTheWholeDate()
    {
        var page = await host.PostAsync("/questions?refusal=Start+date+must+be+in+the+future",
            ("Input.StartsOn.Day", "3"), ("Input.StartsOn.Month", "may"), ("Input.StartsOn.Year", "2019"));

        Assert.Contains("#Input_StartsOn_Day", SummaryLinks(page));
        Assert.Equal(3, page.QuerySelectorAll("#Input_StartsOn .govuk-input--error").Length);
        Assert.Equal(["3", "may", "2019"], Boxes(page, "Input_StartsOn"));
    }

    [Fact]
    public async Task Post_EmptyDateThatCannotBeNull_SaysToEnterIt()
    {
        var page = await PostAsync(("Input.EndsOn.Day", ""), ("Input.EndsOn.Month", ""), ("Input.EndsOn.Year", ""));

        Assert.Equal("Error: Enter end date", Error(page, "Input_EndsOn"));
    }

    [Fact]
    public async Task Post_WrongAnswers_AreShownAgainAsTyped()
    {
        var page = await PostAsync(("Input.Title", "Much too \"long\" <b>"), ("Input.Committees", "a"), ("Input.Position", "Friday"));

        Assert.Equal("Much too \"long\" <b>", Value(page, "Input_Title"));
        Assert.Equal("Error: Title must be 10 characters or fewer", Error(page, "Input_Title"));
        Assert.Equal("a", Assert.Single(Checked(page, "Input.Committees")));
        Assert.Equal("Friday", Assert.Single(Checked(page, "Input.Position")));
        Assert.Empty(Checked(page, "Input.Agreed"));
    }

    private Task<IHtmlDocument> PostAsync(params (string Name, string Value)[] fields) => host.PostAsync("/questions", fields);

    private static string? Value(IHtmlDocument page, string id) => page.GetElementById(id)!.GetAttribute("value");

    private static IEnumerable<string?> Boxes(IHtmlDocument page, string id) =>
        new[] { "Day", "Month", "Year" }.Select(part => Value(page, $"{id}_{part}"));

    private static IEnumerable<string?> Checked(IHtmlDocument page, string name) =>
        page.QuerySelectorAll($"input[name='{name}'][checked]").Select(x => x.GetAttribute("value"));

    private static IEnumerable<string> SummaryLinks(IHtmlDocument page) =>
        page.QuerySelectorAll(".govuk-error-summary a").Select(x => x.GetAttribute("href")!);

    private static string Error(IHtmlDocument page, string id) => page.GetElementById(id + "-error")!.TextContent.Trim();
}
