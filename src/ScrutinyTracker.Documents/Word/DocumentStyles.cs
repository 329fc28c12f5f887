using DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyTracker.Documents.Word;

/// <summary>How every document looks: sans serif, 12 points, real headings, British English (pitfalls 3.8).</summary>
internal static class DocumentStyles
{
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string Heading4 = "Heading4";
    public const string AfterTable = "AfterTable";
    public const string Bullet = "ListBullet";
    public const string Table = "TableGrid";
    public const string Placeholder = "PlaceholderText";
    public const string Language = "en-GB";

    /// <summary>The list that bullets belong to.</summary>
    public const int BulletList = 1;

    private const string Typeface = "Arial";

    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Typeface, HighAnsi = Typeface, ComplexScript = Typeface, EastAsia = Typeface },
                new FontSize { Val = "24" },
                new Languages { Val = Language, EastAsia = Language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Heading(Heading1, "heading 1", 0, "40", "0"),
        Heading(Heading2, "heading 2", 1, "30", "360"),
        Heading(Heading3, "heading 3", 2, "26", "240"),
        Heading(Heading4, "heading 4", 3, "24", "180"),
        new Style(
            new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
            new StyleParagraphProperties(
                new NumberingProperties(new NumberingId { Val = BulletList }), new SpacingBetweenLines { After = "60" }))
        { Type = StyleValues.Paragraph, StyleId = Bullet },
        new Style(
            new StyleName { Val = "After Table" }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(new SpacingBetweenLines { Before = "240" }))
        { Type = StyleValues.Paragraph, StyleId = AfterTable, CustomStyle = true },
        new Style(new StyleName { Val = "Placeholder Text" }, new StyleRunProperties(new Color { Val = "505A5F" }))
        { Type = StyleValues.Character, StyleId = Placeholder },
        new Style(
            new StyleName { Val = "Table Grid" },
            new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }),
            new StyleTableProperties(
                new TableBorders(
                    Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(),
                    Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                new TableCellMarginDefault(
                    new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = Table });

    public static Settings Settings() => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = Language });

    public static Numbering Bullets() => new(
        List(0, NumberFormatValues.Bullet, "•", left: 425, hanging: 425),
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = BulletList });

    /// <summary>A kind of list, of one level.</summary>
    public static AbstractNum List(int id, NumberFormatValues format, string text, int left, int hanging) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = $"{left}", Hanging = $"{hanging}" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };

    private static Style Heading(string id, string name, int level, string size, string before) => new(
        new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(),
        new StyleParagraphProperties(
            new KeepNext(), new SpacingBetweenLines { Before = before, After = "120" }, new OutlineLevel { Val = level }),
        new StyleRunProperties(new Bold(), new FontSize { Val = size }))
    { Type = StyleValues.Paragraph, StyleId = id };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "505A5F" };
}
