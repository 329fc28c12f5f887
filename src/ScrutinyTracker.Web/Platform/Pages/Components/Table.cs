using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record TableCell : Content
{
    /// <summary>"numeric" for figures, which align to the right.</summary>
    public string? Format { get; init; }

    public int? Colspan { get; init; }
    public int? Rowspan { get; init; }

    public Markup Spans => $"""{Attr("colspan", Colspan?.ToString())}{Attr("rowspan", Rowspan?.ToString())}""";
}

internal sealed record Table
{
    public string? Caption { get; init; }
    public string? CaptionClasses { get; init; }
    public IReadOnlyList<TableCell>? Head { get; init; }
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; } = [];
    public bool FirstCellIsHeader { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public Markup Render() => $"""
        <table class="govuk-table{AndClasses(Classes)}"{Attrs(Attributes)}>
          {When(!string.IsNullOrEmpty(Caption), $"""<caption class="govuk-table__caption{AndClasses(CaptionClasses)}">{Caption}</caption>""")}
          {When(Head is not null, $"""<thead class="govuk-table__head"><tr class="govuk-table__row">{Each(Head, ColumnHeader)}</tr></thead>""")}
          <tbody class="govuk-table__body">
            {Each(Rows, row => $"""<tr class="govuk-table__row">{Each(row, Cell)}</tr>""")}
          </tbody>
        </table>
        """;

    private static Markup ColumnHeader(TableCell cell) => $"""
        <th scope="col" class="govuk-table__header{Format("header", cell)}{AndClasses(cell.Classes)}"{cell.Spans}{Attrs(cell.Attributes)}>{cell.Body}</th>
        """;

    private Markup Cell(TableCell cell, int number) => number == 1 && FirstCellIsHeader
        ? (Markup)$"""<th scope="row" class="govuk-table__header{AndClasses(cell.Classes)}"{cell.Spans}{Attrs(cell.Attributes)}>{cell.Body}</th>"""
        : $"""<td class="govuk-table__cell{Format("cell", cell)}{AndClasses(cell.Classes)}"{cell.Spans}{Attrs(cell.Attributes)}>{cell.Body}</td>""";

    private static Markup Format(string element, TableCell cell) =>
        When(!string.IsNullOrEmpty(cell.Format), $" govuk-table__{element}--{cell.Format}");
}
