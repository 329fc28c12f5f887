using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What the review was for, what it left out, what it asked and how it looked: by headings, or by the sentences that say so.</summary>
internal static partial class ReviewScope
{
    public static void Recognise(Recognition recognition)
    {
        foreach (var section in recognition.Sections)
            TakeSection(recognition, section);
        if (recognition.Record.LinesOfEnquiry.Count == 0)
            TakeAnnounced(recognition);
        foreach (var block in recognition.Document.Blocks.Where(block => block.IsText && recognition.IsFree(block)).ToList())
            TakeSaid(recognition, block);
    }

    private static void TakeSection(Recognition recognition, Section section)
    {
        var record = recognition.Record;
        var free = section.Body.Where(block => block.IsText && recognition.IsFree(block)).ToList();
        if (free.Count == 0)
            return;
        switch (section.Kind)
        {
            case SectionKind.Purpose when record.Purpose is null:
                record.Purpose = Taken(recognition, free);
                break;
            case SectionKind.Scope when record.Scope is null:
                record.Scope = Taken(recognition, free);
                break;
            case SectionKind.Limitations when record.Limitations is null:
                record.Limitations = Taken(recognition, free);
                break;
            case SectionKind.LinesOfEnquiry:
                TakeLines(recognition, free.Where(block => block.Label is not null || block.Kind == BlockKind.Bullet || block.Text.EndsWith('?')));
                break;
            case SectionKind.Evidence:
                foreach (var block in free)
                    TakeEvidence(recognition, block);
                break;
        }
    }

    /// <summary>"The review followed six key lines of enquiry:", then the list.</summary>
    private static void TakeAnnounced(Recognition recognition)
    {
        var blocks = recognition.Document.Blocks;
        for (var at = 0; at < blocks.Count; at++)
        {
            if (!blocks[at].IsText || !Announced().IsMatch(blocks[at].Text))
                continue;
            recognition.Leave(blocks[at], "It leads in to the lines of enquiry.");
            string? before = null;
            for (var item = at + 1; item < blocks.Count; item++)
            {
                if (blocks[item].Kind == BlockKind.Furniture)
                    continue;
                if (!(blocks[item].Kind == BlockKind.Bullet || ListLabel.Follows(blocks[item].Label, before) || IsNumbered(blocks[item].Label, before)))
                    break;
                before = blocks[item].Label;
                TakeLines(recognition, [blocks[item]]);
            }
        }
    }

    private static bool IsNumbered(string? label, string? before) =>
        int.TryParse(label, out var number) && number == (before is null ? 1 : int.TryParse(before, out var last) ? last + 1 : -1);

    private static void TakeSaid(Recognition recognition, Block block)
    {
        var record = recognition.Record;
        if (record.Limitations is null && Limits().IsMatch(block.Text))
            record.Limitations = Taken(recognition, [block]);
        else if (record.Scope is null && Scoped().IsMatch(block.Text))
            record.Scope = Taken(recognition, [block]);
        else if (Gathered().IsMatch(block.Text))
            TakeEvidence(recognition, block);
    }

    private static void TakeLines(Recognition recognition, IEnumerable<Block> lines)
    {
        foreach (var line in lines)
        {
            recognition.Record.LinesOfEnquiry.Add(new LetteredText(line.Label, line.Text, line.Place));
            recognition.Place(line);
        }
    }

    private static void TakeEvidence(Recognition recognition, Block block)
    {
        recognition.Record.Evidence.Add(new RecognisedText(block.Text, block.Place));
        recognition.Place(block);
    }

    private static string Taken(Recognition recognition, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            recognition.Place(block);
        return string.Join('\n', blocks.Select(block => block.Text));
    }

    [GeneratedRegex(@"\b(?:lines of (?:enquiry|inquiry)|key questions|KLOEs?)\b[^.]*:\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(@"\blimitations of the review\b|\b(?:review|inquiry|group|scope)\b[^.]{0,80}\b(?:would|did|does|will) (?:not|only) (?:look at|consider|cover|include|examine|focus)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limits();

    [GeneratedRegex(@"\b(?:agreed|approved) the scope\b|\bterms of reference\b[^.]{0,40}\b(?:aim|were|was|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Scoped();

    [GeneratedRegex(@"\b(?:review(?: group)?|group|panel|committee|inquiry)\s+(?:gathered|received|took|heard|considered) (?:written |oral |a range of |a wide range of )?evidence\b|\bevidence was (?:gathered|taken|received|heard)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gathered();
}
