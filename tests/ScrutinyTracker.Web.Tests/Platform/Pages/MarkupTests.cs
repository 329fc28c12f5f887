using Microsoft.AspNetCore.Html;
using ScrutinyTracker.Web.Platform.Pages.Components;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

public class MarkupTests
{
    private const string Hostile = "\"><script>alert('x')</script>";

    [Fact]
    public void Interpolation_Text_IsEncoded()
    {
        Markup markup = $"<p title=\"{Hostile}\">{Hostile}</p>";

        Assert.DoesNotContain("<script>", markup.ToString());
        Assert.DoesNotContain("title=\"\">", markup.ToString());
    }

    [Fact]
    public void Interpolation_Markup_IsKept()
    {
        Markup inner = $"<b>{"é & ü"}</b>";
        Markup markup = $"<p>{inner}{new HtmlString("<i>")}{(string?)null}{3}</p>";

        Assert.Equal("<p><b>é &amp; ü</b><i>3</p>", markup.ToString());
    }

    [Fact]
    public void Attrs_Values_AreEncodedAndNullIsBare()
    {
        var attributes = new Dictionary<string, string?> { ["data-x"] = "a\"b", ["hidden"] = null };

        Assert.Equal(" data-x=\"a&quot;b\" hidden", Markup.Attrs(attributes).ToString());
    }
}
