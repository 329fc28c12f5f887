using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What a document calls itself: its first heading that names more than a part of it.</summary>
internal static partial class DocumentTitle
{
    private const int Longest = 220;

    /// <summary>What stands after a date in the same line is more than a bracket.</summary>
    private const int Besides = 15;

    public static void TakeWithDate(Recognition recognition, Block block, string before, string after)
    {
        if (FrontMatter.IsProse(before) || AboutTheReport().IsMatch(before) || Unfinished().IsMatch(before) || recognition.Record.Title is not null)
            return;
        recognition.Record.Title = before;
        if (after.Length < Besides)
            recognition.Place(block);
        else
            recognition.Leave(block, "Its beginning is the title; the rest is not placed.");
    }

    public static void Take(Recognition recognition, List<Block> first, int deepest)
    {
        if (recognition.Record.Title is not null)
            return;
        var headings = recognition.Document.Blocks.Take(deepest).Where(block => block.Level == 1);
        var title = headings.Concat(first).FirstOrDefault(block => recognition.IsFree(block) && block.Kind is BlockKind.Heading or BlockKind.Paragraph && IsTitle(block))
            ?? first.Find(block => recognition.IsFree(block) && (IsReportOf(block) || IsNamedAppendix(block)));
        if (title is null)
            return;
        recognition.Record.Title = title.Text.TrimEnd(':');
        recognition.Place(title);
    }

    private static bool IsTitle(Block block) =>
        block.Text.Length is > 8 and <= Longest && !(block.Text[^1] is '.' or ';' or ',') && !Sentences.BeginLow(block.Text) && block.Text.Split(' ').Length > 1 && !AboutTheReport().IsMatch(block.Text) && !IsSection(block.Text)
        && !block.Text.EndsWith(':') && FieldTitles.Line(block.Text) is not { Field: Field.Owner or Field.Due or Field.Status or Field.Decision } && FrontMatter.DayIn(block.Text) is null;

    /// <summary>Where nothing better stands, "Report of the Housing Scrutiny Panel" is what it is called.</summary>
    private static bool IsReportOf(Block block) => block.Kind != BlockKind.Row && block.Text.Length <= Longest && ReportOf().IsMatch(block.Text) && CommitteeName.Within(block.Text) is not null;

    /// <summary>"Appendix B – Update on agreed recommendations".</summary>
    private static bool IsNamedAppendix(Block block) => block.Kind != BlockKind.Row && block.Text.Length <= Longest && NamedAppendix().IsMatch(block.Text);

    /// <summary>"Recommendations" is a heading; "Cabinet response to the review of housing repairs" is what the document is.</summary>
    private static bool IsSection(string text) => SectionTitles.Read(text) is { } kind && !(kind is SectionKind.Response or SectionKind.Recommendations or SectionKind.ActionPlan && text.Split(' ').Length > 4);

    [GeneratedRegex(@"\b(?:of|on|at|by|for|to|the|from)$|^to the\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^(?:appendix|annex) \w{1,3}\s*[:–-]\s*(?:\S+\s+){2,}\S+", RegexOptions.IgnoreCase)]
    private static partial Regex NamedAppendix();

    [GeneratedRegex(@"^(?:final |draft )?report (?:of|by|from)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReportOf();

    [GeneratedRegex(@"^(?:report (?:of|by|from|author)|agenda|item|wards?|appendix|lead|contact|director|classification|part |public|not for|page|portfolio|cabinet member|key decision|is this|name of|date|time|venue|present|also present|in attendance|attendance|apologies|to:|from:|cc:|dear|please ask|minutes of an?|chair|members|summary|time|[\w ]{3,60} (?:council|trust|authority|partnership)$|councillor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutTheReport();
}
