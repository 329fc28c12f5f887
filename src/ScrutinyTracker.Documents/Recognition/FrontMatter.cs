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

    private const int LongestBeforeDate = 110;

    /// <summary>A line that says so much besides the committee's name may be the title.</summary>
    private const int Besides = 25;

    public static void Recognise(Recognition recognition)
    {
        var front = recognition.Document.Blocks.Where(block => block.Kind != BlockKind.Furniture).Take(Deepest).ToList();
        TakeLabelled(recognition, front);
        var first = front.TakeWhile(block => block.Kind != BlockKind.Row && RecommendationTitle.Read(block) is null).Take(12).ToList();
        TakeDate(recognition, first);
        TakeMonth(recognition, first);
        TakeCommittee(recognition, first);
        DocumentTitle.Take(recognition, first, Deepest);
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
        else if (label.Groups["committee"].Success && record.Committee is null && (CommitteeName.Is(value) || !label.Value.StartsWith("to", StringComparison.OrdinalIgnoreCase)))
            record.Committee = CommitteeName.Bare(value);
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
            if (before.Length > LongestBeforeDate || IsProse(before))
                continue;
            recognition.Record.Date = day.On;
            var after = block.Text[(day.At + day.Length)..].Trim();
            if (before.Length == 0 || CommitteeName.Is(before))
                recognition.Place(block);
            else if (before.Split(' ').Length > 2)
                DocumentTitle.TakeWithDate(recognition, block, before, after);
            if (CommitteeName.Is(before))
                recognition.Record.Committee ??= CommitteeName.Bare(before);
        }
    }

    /// <summary>A report that gives only its month: its last day stands for it, and whoever checks is told.</summary>
    private static void TakeMonth(Recognition recognition, List<Block> first)
    {
        foreach (var block in first.Where(block => recognition.Record.Date is null && block.Text.Length < Besides * 3))
        {
            if (DateMention.In(block.Text) is not [{ Shape: DateShape.Absolute } mention] || PrintedDate.Read(mention, null, past: true).Due is not { Precision: DatePrecision.Month, From: null } month)
                continue;
            recognition.Record.Date = month.On;
            recognition.Warn($"The document gives only a month, “{mention.Phrase}”: its last day stands for its date.");
            if (block.Text.Length - mention.Phrase.Length < Besides / 2)
                recognition.Place(block);
        }
    }

    private static void TakeCommittee(Recognition recognition, List<Block> first)
    {
        if (recognition.Record.Committee is not null)
            return;
        var lines = first.Where(block => recognition.IsFree(block) && block.Kind != BlockKind.Row && CommitteeName.Is(block.Text)).ToList();
        var within = first.Select(block => CommitteeName.Within(block.Text)).FirstOrDefault(name => name is not null);
        var line = lines.Find(block => !CommitteeName.IsOnePerson(block.Text)) ?? (within is null ? lines.FirstOrDefault() : null);
        recognition.Record.Committee = line is null ? within : CommitteeName.Bare(line.Text);
        if (line is not null && line.Text.Length - recognition.Record.Committee!.Length < Besides)
            recognition.Place(line);
    }

    internal static (DateOnly On, int At, int Length)? DayIn(string text)
    {
        foreach (var mention in DateMention.In(text))
        {
            if (mention.Shape == DateShape.Absolute && PrintedDate.Read(mention, null, past: true).Due is { Precision: DatePrecision.Day, From: null } due)
                return (due.On, mention.At, mention.Phrase.Length);
        }
        return null;
    }

    /// <summary>Words before a date that make it one of a sentence.</summary>
    internal static bool IsProse(string before) => Prose().IsMatch(before);

    [GeneratedRegex(@"^(?:(?<title>(?:report )?title(?: of (?:the )?report)?|subject|report subject|name of (?:review|report)|review title)|(?<committee>(?:report )?to|committee|meeting|name of (?:committee|meeting)|decision maker|report for)|(?<date>(?:date|meeting date|date of (?:meeting|report|committee|decision)|report date|dated)))\s*(?::|$)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:meeting )?(?:held )?on\s*(?:the\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex HeldOn();

    [GeneratedRegex(@"\b(?:was|were|has|have|on|at its meeting|between|held|since|from|by)\s*$|\b(?:was|were|at its|carried out|sets out|has been)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Prose();
}
