using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>A table: a head and rows of cells. A caption is not optional for those who cannot see what stands above.</summary>
[HtmlTargetElement("govuk-table")]
public sealed class TableTagHelper : TagHelper
{
    [HtmlAttributeName("caption")]
    public string? Caption { get; set; }

    /// <summary>govuk-visually-hidden where a heading above says the same.</summary>
    [HtmlAttributeName("caption-class")]
    public string? CaptionClass { get; set; } = "govuk-table__caption--m";

    [HtmlAttributeName("first-cell-is-header")]
    public bool FirstCellIsHeader { get; set; }

    /// <summary>On a phone each row becomes a card, whose cells are named by the head.</summary>
    [HtmlAttributeName("cards")]
    public bool Cards { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (rows, _) = await context.CollectAsync<TableRow>(output);
        var head = rows.FirstOrDefault(row => row.IsHead)?.Cells;
        output.BecomeMarkup(new Table
        {
            Caption = Caption,
            CaptionClasses = CaptionClass,
            FirstCellIsHeader = FirstCellIsHeader,
            Head = head,
            Rows = [.. rows.Where(row => !row.IsHead).Select(row => Cards ? Named(row.Cells, head) : row.Cells)],
            Classes = $"{(Cards ? "app-table-cards" : "")} {Class}".Trim(),
            Attributes = output.OwnAttributes(),
        }.Render());
    }

    private static IReadOnlyList<TableCell> Named(IReadOnlyList<TableCell> cells, IReadOnlyList<TableCell>? head) =>
        [.. cells.Select((cell, i) => head?.ElementAtOrDefault(i) is { Text: { Length: > 0 } name } ? Named(cell, name) : cell)];

    private static TableCell Named(TableCell cell, string name) =>
        cell with { Attributes = new Dictionary<string, string?>(cell.Attributes ?? new Dictionary<string, string?>()) { ["data-label"] = name } };
}

internal sealed record TableRow(bool IsHead, IReadOnlyList<TableCell> Cells);

/// <summary>The head, or one row, of a table.</summary>
[HtmlTargetElement("govuk-table-head", ParentTag = "govuk-table")]
[HtmlTargetElement("govuk-table-row", ParentTag = "govuk-table")]
public sealed class TableRowTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (cells, _) = await context.CollectAsync<TableCell>(output);
        context.HandOver(output, new TableRow(context.TagName == "govuk-table-head", cells));
    }
}

/// <summary>One cell of a table's head or row.</summary>
[HtmlTargetElement("govuk-table-cell")]
public sealed class TableCellTagHelper : TagHelper
{
    /// <summary>Figures, to the right.</summary>
    [HtmlAttributeName("numeric")]
    public bool Numeric { get; set; }

    [HtmlAttributeName("colspan")]
    public int? Colspan { get; set; }

    [HtmlAttributeName("rowspan")]
    public int? Rowspan { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var inside = await output.InsideAsync();
        context.HandOver(output, new TableCell
        {
            Html = inside,
            // The words of a heading, for the cards of a phone.
            Text = System.Net.WebUtility.HtmlDecode(inside.ToString()),
            Format = Numeric ? "numeric" : null,
            Colspan = Colspan,
            Rowspan = Rowspan,
            Classes = Class,
            Attributes = output.OwnAttributes(),
        });
    }
}
