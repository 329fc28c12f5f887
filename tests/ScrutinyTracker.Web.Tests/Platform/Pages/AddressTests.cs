using Microsoft.AspNetCore.Http;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

public class AddressTests
{
    [Theory]
    [InlineData("?status=late&status=due&page=3", "page", "4", "/reviews?status=late&status=due&page=4")]
    [InlineData("?Page=3&q=a%20%26%20b", "page", null, "/reviews?q=a%20%26%20b")]
    [InlineData("?q=&sort=due", "sort", "reference", "/reviews?sort=reference")]
    [InlineData("", "page", null, "/reviews")]
    public void AddressWith_Key_ChangesNothingElse(string query, string key, string? value, string expected) =>
        Assert.Equal(expected, Request(query).AddressWith(key, value));

    [Theory]
    [InlineData("?status=late&status=due&page=3", "/reviews?status=due")]
    [InlineData("?Status=late&q=x", "/reviews?q=x")]
    [InlineData("?status=due", "/reviews?status=due")]
    public void AddressWithout_OneValue_KeepsTheOthersAndGoesToTheFirstPage(string query, string expected) =>
        Assert.Equal(expected, Request(query).AddressWithout("status", "late"));

    [Theory]
    [InlineData(1, 0, 0, 0, 1)]
    [InlineData(1, 20, 1, 20, 1)]
    [InlineData(2, 21, 21, 21, 2)]
    [InlineData(2, 93, 21, 40, 5)]
    public void ListPage_Counts_SayWhichRowsAreShown(int current, int total, int first, int last, int pages)
    {
        var page = new ListPage(current, 20, total);

        Assert.Equal((first, last, pages), (page.First, page.Last, page.Pages));
    }

    private static HttpRequest Request(string query)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/reviews";
        context.Request.QueryString = new QueryString(query);
        return context.Request;
    }
}
