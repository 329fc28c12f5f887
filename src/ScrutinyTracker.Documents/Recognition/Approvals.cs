using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>Who contributed to a report and who approved it, with the dates on which it went out and came back.</summary>
internal static partial class Approvals
{
    /// <summary>Between the head and the last row a few lines name groups of people.</summary>
    private const int FurthestApart = 4;

    public static void Recognise(Recognition recognition)
    {
        var blocks = recognition.Document.Blocks.Where(block => block.Kind != BlockKind.Furniture).ToList();
        var head = blocks.FindIndex(block => block.Kind == BlockKind.Row && Head().IsMatch(block.Text));
        if (head < 0)
            return;
        recognition.Leave(blocks[head], Recognition.HeadOfTable);
        for (var (at, last) = (head + 1, head); at < blocks.Count && at - last <= FurthestApart; at++)
        {
            if (blocks[at].Kind == BlockKind.Row && Read(blocks[at]) is { } approval)
            {
                recognition.Record.Approvals.Add(approval);
                foreach (var between in blocks.GetRange(last + 1, at - last - 1))
                    recognition.Leave(between, "It names a group of contributors or approvers.");
                recognition.Place(blocks[at]);
                last = at;
            }
        }
    }

    /// <summary>Null for a row without a name, or without a date beside it.</summary>
    private static RecognisedApproval? Read(Block row)
    {
        string[] cells = [.. row.Cells.Select(cell => cell.Trim())];
        var dates = cells.Select(Day).ToArray();
        var words = cells.Where((cell, at) => dates[at] is null && cell.Length > 0).ToList();
        DateOnly[] days = [.. dates.OfType<DateOnly>()];
        if (words.Count == 0 || days.Length == 0 || !words[0].Any(char.IsLetter))
            return null;
        var (role, name) = Named().Match(words[0]) is { Success: true } named ? (named.Groups["role"].Value, named.Groups["name"].Value) : ((string?)null, words[0]);
        return new RecognisedApproval(role, name.Trim(), words.ElementAtOrDefault(1), words.ElementAtOrDefault(2), days[0], days.Length > 1 ? days[1] : null, row.Place);
    }

    private static DateOnly? Day(string cell) =>
        cell.Length < 30 && DateMention.In(cell) is [{ Shape: DateShape.Absolute } mention] && mention.Phrase.Length > cell.Length - 3
        && PrintedDate.Read(mention, null, past: true).Due is { Precision: DatePrecision.Day } due
            ? due.On
            : null;

    [GeneratedRegex(@"\bapprover|\bcontributor|\bclear(?:ed|ance)\b.*\bdate\b|\bdate\b.{0,30}\b(?:sent|circulated|issued)\b.*\bdate\b|\b(?:consultee|officer clearance|signed? off)\b.*\bdate\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?<role>[A-Z][\w &/()-]{2,40}?)\s*:\s*(?<name>\S.*)$")]
    private static partial Regex Named();
}
