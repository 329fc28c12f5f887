using ScrutinyTracker.Web.Platform.Pages.TagHelpers;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

/// <summary>How elements in a view become a component's options. The component's own HTML is held by its fixtures.</summary>
public class TagHelperTests
{
    [Fact]
    public async Task Table_Cards_NameEachCellByItsColumn()
    {
        var page = await new Drawn("govuk-table", new TableTagHelper { Caption = "Late", Cards = true },
            new Drawn("govuk-table-head", new TableRowTagHelper(), Cell("Post &amp; place"), Cell("Days", numeric: true)),
            new Drawn("govuk-table-row", new TableRowTagHelper(), Cell("<b>Head</b>"), Cell("3", numeric: true))).Async();

        Assert.Equal("Late", page.QuerySelector("table.app-table-cards caption")!.TextContent);
        Assert.Equal(["Post & place", "Days"], page.QuerySelectorAll("th[scope=col]").Select(x => x.TextContent));
        Assert.Equal(["Post & place", "Days"], page.QuerySelectorAll("td").Select(x => x.GetAttribute("data-label")));
        Assert.Equal("Head", page.QuerySelector("td b")!.TextContent);
        Assert.Single(page.QuerySelectorAll("td.govuk-table__cell--numeric"));
    }

    [Fact]
    public async Task SummaryList_Actions_GoToTheirRowOrToTheCard()
    {
        var page = await new Drawn("govuk-summary-list", new SummaryListTagHelper { CardTitle = "Review" },
            new Drawn("govuk-summary-action", new SummaryActionTagHelper { Href = "/delete" }) { Text = "Delete" },
            new Drawn("govuk-summary-row", new SummaryRowTagHelper { Key = "Title", ChangeHref = "/title" }) { Text = "The value" },
            new Drawn("govuk-summary-row", new SummaryRowTagHelper { Key = "Stage" },
                new Drawn("govuk-summary-action", new SummaryActionTagHelper { Href = "/stage", HiddenText = "to the next stage" }) { Text = "Move" }),
            new Drawn("govuk-summary-row", new SummaryRowTagHelper { Key = "Reference" }) { Text = "R1" }).Async();

        Assert.Equal("Delete (Review)", page.QuerySelector(".govuk-summary-card__actions a[href='/delete']")!.TextContent);
        Assert.Equal(["Title", "Stage", "Reference"], page.QuerySelectorAll("dt").Select(x => x.TextContent));
        Assert.Equal("The value", page.QuerySelector("dd")!.TextContent);
        Assert.Equal(["Change title (Review)", "Move to the next stage (Review)"], page.QuerySelectorAll("dd a").Select(x => x.TextContent));
        Assert.Single(page.QuerySelectorAll(".govuk-summary-list__row--no-actions"));
    }

    [Fact]
    public async Task TaskList_Tasks_ShowTheirStateInWords()
    {
        var page = await new Drawn("govuk-task-list", new TaskListTagHelper { IdPrefix = "stages" },
            new Drawn("govuk-task", new TaskTagHelper { Href = "/scope", Status = "Incomplete", StatusColour = "blue" }) { Text = "Scope" },
            new Drawn("govuk-task", new TaskTagHelper { Status = "Cannot start yet" }) { Text = "Report" }).Async();

        Assert.Equal("stages-1-status", page.QuerySelector("a[href='/scope']")!.GetAttribute("aria-describedby"));
        Assert.Equal("Incomplete", page.QuerySelector("#stages-1-status .govuk-tag--blue")!.TextContent);
        Assert.Equal("Cannot start yet", page.QuerySelector("#stages-2-status.govuk-task-list__status--cannot-start-yet")!.TextContent.Trim());
        Assert.Single(page.QuerySelectorAll("a"));
    }

    [Fact]
    public async Task Tabs_EachLink_LeadsToItsSection()
    {
        var page = await new Drawn("govuk-tabs", new TabsTagHelper { Id = "mail" },
            new Drawn("govuk-tab", new TabTagHelper { Label = "Planned" }) { Text = "<p>Next</p>" },
            new Drawn("govuk-tab", new TabTagHelper { Label = "Sent", Id = "sent" }) { Text = "<p>Gone</p>" }).Async();

        Assert.Equal([("Planned", "Next"), ("Sent", "Gone")], page.QuerySelectorAll("a.govuk-tabs__tab")
            .Select(x => (x.TextContent, page.QuerySelector(x.GetAttribute("href")!)!.TextContent.Trim())));
    }

    [Fact]
    public async Task Breadcrumbs_LastStep_IsThisPage()
    {
        var page = await new Drawn("govuk-breadcrumbs", new BreadcrumbsTagHelper(),
            new Drawn("govuk-breadcrumb", new BreadcrumbTagHelper { Href = "/" }) { Text = "Home" },
            new Drawn("govuk-breadcrumb", new BreadcrumbTagHelper()) { Text = "Reviews" }).Async();

        Assert.Equal("Home", page.QuerySelector("a[href='/']")!.TextContent);
        Assert.Equal("Reviews", page.QuerySelector("[aria-current=page]")!.TextContent);
    }

    [Theory]
    [InlineData(null, "button")]
    [InlineData("/reviews", "a")]
    public async Task Button_Href_MakesItALink(string? href, string element)
    {
        var page = await new Drawn("govuk-button", new ButtonTagHelper { Href = href, Warning = true })
        {
            Text = "Save &amp; go",
            Attributes = [("data-x", "a \"b\""), ("hidden", "")],
        }.Async();

        var button = page.QuerySelector($"{element}.govuk-button--warning")!;
        Assert.Equal("Save & go", button.TextContent);
        Assert.Equal("a \"b\"", button.GetAttribute("data-x"));
    }

    private static Drawn Cell(string html, bool numeric = false) =>
        new("govuk-table-cell", new TableCellTagHelper { Numeric = numeric }) { Text = html };
}
