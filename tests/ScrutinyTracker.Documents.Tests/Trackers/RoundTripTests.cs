using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ScrutinyTracker.Documents.Trackers;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Trackers;

/// <summary>What is exported reads back as it was, whatever people wrote: lists in cells, formulas, labels, lines, dates that words leave open.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("tracker.csv", 1)]
    [InlineData("tracker.csv", 2)]
    [InlineData("tracker.xlsx", 3)]
    [InlineData("tracker.xlsx", 4)]
    public void Read_WhatWasWritten_IsWhatWasThere(string name, int seed)
    {
        var rows = new Rows(seed).Some(300);

        var read = TrackerTold.Read(Write(rows, name), name);

        Assert.Empty(read.Notes.Where(note => note.IsProblem).Select(note => note.InWords(false)));
        Assert.All(rows.Zip(read.Rows), pair => Assert.Equal(SameRow.Told(pair.First), SameRow.Told(pair.Second)));
        Assert.Equal(rows.Count, read.Rows.Count);
    }

    [Fact]
    public void ToWorkbook_AnyRows_IsValid()
    {
        using var stream = new MemoryStream(Write(new Rows(5).Some(50), "tracker.xlsx"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void ToWorkbook_TextThatIsAFormula_IsTextWithTheMarkForIt()
    {
        using var stream = new MemoryStream(Write([new TrackerRow { Text = "=HYPERLINK(\"http://example.org\")" }], "tracker.xlsx"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;

        Assert.Empty(sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>());
        var cell = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.InnerText.StartsWith('='));
        var look = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        Assert.True(look.QuotePrefix!.Value);
    }

    [Theory]
    [InlineData("tracker.csv")]
    [InlineData("tracker.xlsx")]
    public void Read_FiveThousandRows_HasEachOfThem(string name)
    {
        var file = Write(new Rows(7).Some(5000), name);

        Assert.Equal(5000, TrackerTold.Read(file, name).Rows.Count);
    }

    private static byte[] Write(IReadOnlyList<TrackerRow> rows, string name)
    {
        if (name.EndsWith(".csv", StringComparison.Ordinal))
            return TrackerWriter.ToCsv(rows);
        using var stream = new MemoryStream();
        TrackerWriter.ToWorkbook(rows, stream);
        return stream.ToArray();
    }
}
