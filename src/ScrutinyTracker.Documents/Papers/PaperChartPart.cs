using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;
using A = DocumentFormat.OpenXml.Drawing;
using Draw = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>
/// A chart of Word's own kind, which stays sharp on paper and is redrawn by whoever opens it. One dark colour with the number at each bar,
/// so that it says the same in black and white.
/// </summary>
internal static class PaperChartPart
{
    private const string ChartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string DrawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Colour = "1D5F5F";

    /// <summary>English metric units: 360,000 to a centimetre.</summary>
    private const long Width = 16 * 360_000L;
    private const long BarHeight = 330_000;
    private const long Around = 700_000;

    private static readonly XNamespace C = ChartSpace;
    private static readonly XNamespace D = DrawingSpace;

    /// <param name="number">The how-manieth of the document.</param>
    public static Drawing Add(MainDocumentPart main, PaperChart chart, uint number)
    {
        var part = main.AddNewPart<ChartPart>();
        using (var content = new MemoryStream(Encoding.UTF8.GetBytes(Space(chart).ToString(SaveOptions.DisableFormatting))))
            part.FeedData(content);
        return new Drawing(new Draw.Inline(
            new Draw.Extent { Cx = Width, Cy = Around + chart.Bars.Count * BarHeight },
            new Draw.DocProperties { Id = number, Name = $"Chart {number}", Title = WordText.Clean(chart.Title), Description = WordText.Clean(chart.InWords) },
            new Draw.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new DocumentFormat.OpenXml.Drawing.Charts.ChartReference { Id = main.GetIdOfPart(part) }) { Uri = ChartSpace }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }

    private static XElement Space(PaperChart chart) => new(
        C + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", ChartSpace), new XAttribute(XNamespace.Xmlns + "a", DrawingSpace),
        Value("roundedCorners", 0),
        new XElement(
            C + "chart", Title(chart.Title), Value("autoTitleDeleted", 0),
            new XElement(C + "plotArea", new XElement(C + "layout"), Bars(chart), Labels(), Counts()),
            Value("plotVisOnly", 1)));

    private static XElement Title(string title) => new(
        C + "title",
        new XElement(C + "tx", new XElement(
            C + "rich", new XElement(D + "bodyPr"),
            new XElement(D + "p", new XElement(D + "pPr", Font("defRPr", 1200)), new XElement(D + "r", Font("rPr", 1200), new XElement(D + "t", WordText.Clean(title)))))),
        Value("overlay", 0));

    private static XElement Bars(PaperChart chart) => new(
        C + "barChart", Value("barDir", "bar"), Value("grouping", "clustered"), Value("varyColors", 0),
        new XElement(
            C + "ser", Value("idx", 0), Value("order", 0),
            new XElement(C + "tx", new XElement(C + "v", WordText.Clean(chart.Title))),
            new XElement(C + "spPr", new XElement(D + "solidFill", new XElement(D + "srgbClr", new XAttribute("val", Colour)))),
            Value("invertIfNegative", 0),
            new XElement(
                C + "dLbls", new XElement(C + "spPr", new XElement(D + "noFill")), TextOf(1000),
                Value("showLegendKey", 0), Value("showVal", 1), Value("showCatName", 0), Value("showSerName", 0), Value("showPercent", 0), Value("showBubbleSize", 0)),
            new XElement(C + "cat", Points("strLit", chart.Bars.Select(bar => WordText.Clean(bar.Label)), null)),
            new XElement(C + "val", Points("numLit", chart.Bars.Select(bar => bar.Value.ToString(CultureInfo.InvariantCulture)), "0"))),
        Value("gapWidth", 40), Value("axId", 1), Value("axId", 2));

    /// <summary>From the top down, as they are read.</summary>
    private static XElement Labels() => new(
        C + "catAx", Value("axId", 1), new XElement(C + "scaling", Value("orientation", "maxMin")), Value("delete", 0), Value("axPos", "l"),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"), TextOf(1000), Value("crossAx", 2), Value("tickLblSkip", 1));

    private static XElement Counts() => new(
        C + "valAx", Value("axId", 2), new XElement(C + "scaling", Value("orientation", "minMax"), Value("min", 0)), Value("delete", 1), Value("axPos", "t"),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "none"), Value("crossAx", 1));

    private static XElement Points(string kind, IEnumerable<string> values, string? format)
    {
        var points = values.Select((value, index) => new XElement(C + "pt", new XAttribute("idx", index), new XElement(C + "v", value))).ToList();
        return new(C + kind, format is null ? null : new XElement(C + "formatCode", format), Value("ptCount", points.Count), points);
    }

    private static XElement TextOf(int size) => new(
        C + "txPr", new XElement(D + "bodyPr"), new XElement(D + "p", new XElement(D + "pPr", Font("defRPr", size)), new XElement(D + "endParaRPr")));

    private static XElement Font(string name, int size) =>
        new(D + name, new XAttribute("lang", DocumentStyles.Language), new XAttribute("sz", size), new XAttribute("b", 0), new XElement(D + "latin", new XAttribute("typeface", "Arial")));

    private static XElement Value(string name, object value) => new(C + name, new XAttribute("val", value));
}
