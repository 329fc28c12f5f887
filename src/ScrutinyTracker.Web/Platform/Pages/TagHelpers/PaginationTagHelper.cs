using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>
/// Links to the other pages of a list. They are this very address with another <c>page</c>, so that filters and order
/// survive. Nothing when there is one page.
/// </summary>
[HtmlTargetElement("govuk-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : TagHelper
{
    [HtmlAttributeName("current")]
    public int Current { get; set; } = 1;

    [HtmlAttributeName("pages")]
    public int Pages { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.BecomeMarkup(new Pagination
        {
            Previous = Current > 1 ? new PaginationLink { Href = Href(Current - 1) } : null,
            Items = [.. Items()],
            Next = Current < Pages ? new PaginationLink { Href = Href(Current + 1) } : null,
            Attributes = output.OwnAttributes(),
        }.Render());
    }

    // The first, the last, and this one with its neighbours.
    private IEnumerable<PaginationItem> Items()
    {
        var last = 0;
        foreach (var page in Enumerable.Range(1, Pages).Where(x => x == 1 || x == Pages || Math.Abs(x - Current) <= 1))
        {
            if (page > last + 1)
                yield return new PaginationItem { Ellipsis = true };
            yield return new PaginationItem { Number = $"{page}", Href = Href(page), Current = page == Current };
            last = page;
        }
    }

    private string Href(int page) => ViewContext.HttpContext.Request.AddressWith("page", page == 1 ? null : $"{page}");
}
