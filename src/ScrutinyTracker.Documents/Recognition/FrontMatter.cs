using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What a document says of itself at the top: title, committee, date, and by these what kind it is.</summary>
internal static partial class FrontMatter
{
    /// <summary>Beyond that many pieces nothing is a title page any more.</summary>
    private const int Deepest = 40;

    private const int LongestTitle = 220;

    public static void Recognise(Recognition recognition)
    {
        var front = recognition.Document.Blocks.Where(block => block.Kind != BlockKind.Furniture).Take(Deepest).ToList();
        TakeLabelled(recognition, front);
        var first = front.TakeWhile(block => block.Kind != BlockKind.Row && RecommendationTitle.Read(block) is null).Take(12).ToList();
        TakeDate(recognition, first);
        TakeCommittee(recognition, first);
        TakeTitle(recognition, first);
        recognition.Record.Kind = DocumentKind.Of(recognition.Document);
        if (recognition.Record.Date is null)
            recognition.Warn("The document does not say its date: years that it leaves out are not inferred. Give the date.");
    }

    /// <summary>"Title: …", "Report to: …", "Date of meeting: …", with the value beside the label or in the next piece or cell.</summary>
    private static void TakeLabelled(Recognition recognition, List<Block> front)
    {
        for (var at = 0; at < front.Count; at++)
        {
            var words = front[at].Kind == BlockKind.Row && front[at].Cells.Count(cell => cell.Length > 0) == 2
                ? string.Join(": ", front[at].Cells.Where(cell => cell.Length > 0).Select(cell => cell.TrimEnd(':')))
                : front[at].Text;
            if (Label().Match(words) is not { Success: true } label)
                continue;
            var value = words[label.Length..].Trim();
            var holder = front[at];
            if (value.Length == 0 && at + 1 < front.Count)
                (value, holder) = (front[at + 1].Text, front[at + 1]);
            if (value.Length == 0 || !Set(recognition.Record, label, value))
                continue;
            recognition.Place(front[at]);
            recognition.Place(holder);
        }
    }

    private static bool Set(RecognisedDocument record, Match label, string value)
    {
        if (label.Groups["title"].Success && record.Title is null)
            record.Title = value;
        else if (label.Groups["committee"].Success && record.Committee is null)
            record.Committee = value;
        else if (label.Groups["date"].Success && record.Date is null && DayIn(value) is { } day)
            record.Date = day.On;
        else
            return false;
        return true;
    }

    private static void TakeDate(Recognition recognition, List<Block> first)
    {
        foreach (var block in first.Where(block => block.Text.Length < 400))
        {
            if (recognition.Record.Date is not null || DayIn(block.Text) is not { } day)
                continue;
            var before = HeldOn().Replace(block.Text[..day.At], "").Trim(' ', '-', '–', ',', ':', '|');
            if (before.Length > LongestTitle / 2 || Prose().IsMatch(before))
                continue;
            recognition.Record.Date = day.On;
            var after = block.Text[(day.At + day.Length)..].Trim();
            if (before.Length == 0 || IsCommittee(before))
                recognition.Place(block);
            else if (before.Split(' ').Length > 2)
                TakeTitleWithDate(recognition, block, before, after);
            if (IsCommittee(before))
                recognition.Record.Committee ??= Bare(before);
        }
    }

    private static void TakeTitleWithDate(Recognition recognition, Block block, string before, string after)
    {
        if (Prose().IsMatch(before) || recognition.Record.Title is not null)
            return;
        recognition.Record.Title = before;
        if (after.Length < 15)
            recognition.Place(block);
        else
            recognition.Leave(block, "Its beginning is the title; the rest is not placed.");
    }

    private static void TakeCommittee(Recognition recognition, List<Block> first)
    {
        if (recognition.Record.Committee is not null || first.Find(block => recognition.IsFree(block) && block.Kind != BlockKind.Row && IsCommittee(block.Text)) is not { } committee)
            return;
        recognition.Record.Committee = Bare(committee.Text);
        recognition.Place(committee);
    }

    private static void TakeTitle(Recognition recognition, List<Block> first)
    {
        if (recognition.Record.Title is not null)
            return;
        var headings = recognition.Document.Blocks.Take(Deepest).Where(block => block.Level == 1);
        var title = headings.Concat(first).FirstOrDefault(block => recognition.IsFree(block) && block.Kind is BlockKind.Heading or BlockKind.Paragraph && IsTitle(block));
        if (title is null)
            return;
        recognition.Record.Title = title.Text.TrimEnd(':');
        recognition.Place(title);
    }

    private static bool IsTitle(Block block) =>
        block.Text.Length is > 8 and <= LongestTitle && !block.Text.EndsWith('.') && block.Text.Split(' ').Length > 1 && !AboutTheReport().IsMatch(block.Text) && !IsSection(block.Text)
        && !block.Text.EndsWith(':') && FieldTitles.Line(block.Text) is not { Field: Field.Owner or Field.Due or Field.Status or Field.Decision } && DayIn(block.Text) is null;

    /// <summary>"Recommendations" is a heading; "Cabinet response to the review of housing repairs" is what the document is.</summary>
    private static bool IsSection(string text) => SectionTitles.Read(text) is { } kind && !(kind is SectionKind.Response or SectionKind.Recommendations or SectionKind.ActionPlan && text.Split(' ').Length > 4);

    private static bool IsCommittee(string text) => text.Length < 110 && Committee().IsMatch(text) && !NotCommittee().IsMatch(text) && !text.EndsWith('.');

    private static string Bare(string text) => ToWhom().Replace(text, "").Trim(' ', ':', '-', '–', ',');

    private static (DateOnly On, int At, int Length)? DayIn(string text)
    {
        foreach (var mention in DateMention.In(text))
        {
            if (mention.Shape == DateShape.Absolute && PrintedDate.Read(mention, null, past: true).Due is { Precision: DatePrecision.Day, From: null } due)
                return (due.On, mention.At, mention.Phrase.Length);
        }
        return null;
    }

    [GeneratedRegex(@"^(?:(?<title>(?:report )?title|subject|report subject|name of (?:review|report)|review title)|(?<committee>(?:report )?to|committee|meeting|name of (?:committee|meeting)|decision maker|report for)|(?<date>(?:date|meeting date|date of (?:meeting|report|committee|decision)|report date|dated)))\s*(?::|$)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:committee|panel|commission|board|cabinet|executive|forum)\b(?! (?:director|support|officer|summary))", RegexOptions.IgnoreCase)]
    private static partial Regex Committee();

    [GeneratedRegex(@"^(?:report of|report by|agenda|lead|title|subject|wards?|director|appendix|review of|response)\b|\b(?:review|report|response|findings|recommendations?|task and finish|inquiry|update|strategy|tracker|monitoring)\b(?!.{0,30}\b(?:committee|panel|board|commission)$)|\?$", RegexOptions.IgnoreCase)]
    private static partial Regex NotCommittee();

    [GeneratedRegex(@"^(?:report to|to|meeting of|minutes of (?:the )?(?:meeting of )?|the)\b\s*(?:the\b)?\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex ToWhom();

    [GeneratedRegex(@"^(?:report (?:of|by|from|author)|agenda|item|wards?|appendix|lead|contact|director|classification|part |public|not for|page|portfolio|cabinet member|key decision|is this|name of|date|time|venue|present|[\w ]{3,40} council$|councillor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutTheReport();

    [GeneratedRegex(@"\b(?:meeting )?(?:held )?on\s*(?:the\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex HeldOn();

    [GeneratedRegex(@"\b(?:was|were|has|have|on|at its meeting|between|held|since|from|by)\s*$|\b(?:was|were|at its|carried out|sets out|has been)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Prose();
}
