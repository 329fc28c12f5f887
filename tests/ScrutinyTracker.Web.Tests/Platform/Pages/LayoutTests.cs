using ScrutinyTracker.Web.Platform.Pages;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

public class LayoutTests
{
    private static readonly Navigation SignedIn = new()
    {
        Items = [new("Home", "/"), new("Reviews", "/reviews", Current: true)],
        Account = new Account("Head of Service", [], "/sign-out"),
        SearchHref = "/search",
        Footer = [new("Accessibility statement", "/accessibility")],
        Notice = "Sample: today is 4 July 2018",
    };

    [Fact]
    public async Task Page_Council_HasItsOwnNameAndNothingOfGovUk()
    {
        await using var host = await PagesHost.StartAsync(null, ("Name", "Borough of Example"), ("HelpEmail", "scrutiny@example.org"));

        var page = await host.GetAsync("/page");

        Assert.Equal("Reviews – ScrutinyTracker – Borough of Example", page.Title);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Borough of Example", page.QuerySelector(".govuk-generic-header__homepage-link")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("footer a[href='mailto:scrutiny@example.org']"));
        Assert.DoesNotContain("crown", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("GOV.UK", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Logo_IsNamedByTheCouncil()
    {
        await using var host = await PagesHost.StartAsync(null, ("Name", "Borough of Example"), ("LogoUrl", "/logo.svg"));

        var logo = (await host.GetAsync("/page")).QuerySelector(".govuk-generic-header__homepage-link img");

        Assert.Equal(("/logo.svg", "Borough of Example"), (logo!.GetAttribute("src"), logo.GetAttribute("alt")));
    }

    [Fact]
    public async Task Page_SignedIn_OffersSectionsSearchAndSigningOutByPost()
    {
        await using var host = await PagesHost.StartAsync(SignedIn);

        var page = await host.GetAsync("/page");

        Assert.Equal(["Home", "Reviews"], page.QuerySelectorAll(".govuk-service-navigation__link[href]").Skip(1).Select(x => x.TextContent.Trim()));
        Assert.Equal("Reviews", page.QuerySelector("[aria-current]")!.TextContent);
        Assert.Equal("/search", page.QuerySelector("form[role=search]")!.GetAttribute("action"));
        Assert.NotNull(page.QuerySelector("form[method=post][action='/sign-out'] input[name=__RequestVerificationToken]"));
        Assert.Equal("Sample: today is 4 July 2018", page.QuerySelector(".app-notice")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("footer a[href='/accessibility']"));
    }

    [Fact]
    public async Task Page_NobodySignedIn_OffersNoAccount()
    {
        await using var host = await PagesHost.StartAsync();

        var page = await host.GetAsync("/page");

        Assert.Null(page.QuerySelector("form"));
        Assert.Null(page.QuerySelector(".govuk-service-navigation__list"));
    }

    [Fact]
    public async Task Page_ContentSecurityPolicy_NeedsNothingInline()
    {
        await using var host = await PagesHost.StartAsync(SignedIn);

        var page = await host.GetAsync("/page?error=Wrong&notification=Done");

        Assert.All(page.QuerySelectorAll("script"), script => Assert.StartsWith("/assets/", script.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("style, [style], [onclick], [onload]"));
        Assert.All(page.QuerySelectorAll("link[href], img[src]"),
            x => Assert.StartsWith("/", x.GetAttribute("href") ?? x.GetAttribute("src"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_Error_SaysSoInTheTitleAndInTheSummary()
    {
        await using var host = await PagesHost.StartAsync();

        var page = await host.GetAsync("/page?error=Choose+a+committee");

        Assert.StartsWith("Error: Reviews", page.Title, StringComparison.Ordinal);
        Assert.Equal("Choose a committee", page.QuerySelector("main .govuk-error-summary li")!.TextContent);
        Assert.Equal("alert", page.QuerySelector(".govuk-error-summary > div")!.GetAttribute("role"));
    }

    [Fact]
    public async Task Page_Notification_IsShownOnceAndReadOut()
    {
        await using var host = await PagesHost.StartAsync();
        using var client = host.Client();
        using var notified = await client.GetAsync("/notify");
        client.DefaultRequestHeaders.Add("Cookie", notified.Headers.GetValues("Set-Cookie").Select(x => x.Split(';')[0]));

        using var first = await client.GetAsync("/page");

        Assert.Contains("govuk-notification-banner--success\" role=\"alert\"", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(first.Headers.GetValues("Set-Cookie"), x => x.Contains("TempDataProvider=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pagination_MiddlePage_LinksToNeighboursAndKeepsTheFilters()
    {
        await using var host = await PagesHost.StartAsync();

        var part = await host.GetAsync("/list?total=93&status=late&page=5");

        Assert.Contains("Showing 41 to 50 of 93", part.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "⋯", "4", "5", "6", "⋯", "10"], part.QuerySelectorAll("li").Select(x => x.TextContent.Trim()));
        Assert.Equal("/list?total=93&status=late&page=6", part.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("/list?total=93&status=late", part.QuerySelector("a[aria-label='Page 1']")!.GetAttribute("href"));
        Assert.Equal("5", part.QuerySelector("[aria-current=page]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public async Task Pagination_OnePage_HasNoLinks(int total)
    {
        await using var host = await PagesHost.StartAsync();

        var part = await host.GetAsync($"/list?page=1&total={total}");

        Assert.Null(part.QuerySelector("nav"));
    }

    [Fact]
    public async Task Chips_Filters_EachLinkRemovesItsOwn()
    {
        await using var host = await PagesHost.StartAsync();

        var part = await host.GetAsync("/chips?timeliness=late&committee=c&page=2");

        var links = part.QuerySelectorAll("a").Select(x => (x.TextContent, x.GetAttribute("href")));
        Assert.Equal(
            [("Remove filter: Late", "/chips?committee=c"), ("Remove filter: Children & families", "/chips?timeliness=late"), ("Clear all filters", "/chips")],
            links);
    }

    [Fact]
    public async Task Conflict_Fields_ShowBothVersionsAsText()
    {
        await using var host = await PagesHost.StartAsync();

        var part = await host.GetAsync("/conflict");

        Assert.Equal(["mine\n<b>", "(empty)"], part.QuerySelectorAll(".app-side-by-side__version p").Select(x => x.TextContent));
        Assert.Equal("alert", part.QuerySelector(".govuk-notification-banner")!.GetAttribute("role"));
        Assert.Contains("The scrutiny officer saved this on 3 May 2019 at 10:12", part.Body!.TextContent, StringComparison.Ordinal);
    }
}
