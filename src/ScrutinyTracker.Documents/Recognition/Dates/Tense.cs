using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition.Dates;

/// <summary>
/// Whether a date in a sentence is of something that has happened. The verb nearest before the date decides, else the one after it; where
/// there is none, the document's own date.
/// </summary>
internal static partial class Tense
{
    /// <summary>Words between "will be" and a participle that still belongs to it.</summary>
    private const int Reach = 40;

    /// <param name="after">The date begins after the day of writing: null where that is not known.</param>
    public static bool IsPast(string sentence, DateMention mention, bool? after)
    {
        if (after != false && DeadlineBefore().IsMatch(sentence[..Math.Min(sentence.Length, mention.At)]))
            return false;
        var cues = Cues(sentence);
        if (after == false && cues.All(one => one.At >= mention.End) || Done().IsMatch(sentence[..Math.Min(sentence.Length, mention.At)]))
            return true;
        var cue = cues.LastOrDefault(one => one.At < mention.At) is { Kind: not CueKind.None } before
            ? before
            : cues.FirstOrDefault(one => one.At >= mention.End);
        return cue.Kind switch
        {
            CueKind.Past => after != true || mention.Shape == DateShape.Absolute && YearOnly().IsMatch(mention.Phrase),
            CueKind.Future => after == false && PlannedBefore().IsMatch(sentence[..Math.Min(sentence.Length, mention.At)]),
            _ => after == false || (after is null && mention.Shape is not (DateShape.Rhythm or DateShape.NoYear or DateShape.Vague or DateShape.Relative)),
        };
    }

    private static List<(int At, CueKind Kind)> Cues(string sentence)
    {
        var cues = new List<(int At, CueKind Kind)>();
        foreach (Match cue in Cue().Matches(sentence))
        {
            var future = cue.Groups["future"].Success;
            var participle = cue.Groups["participle"].Success;
            if (participle && cues.Count > 0 && cues[^1].Kind == CueKind.Future && cue.Index - cues[^1].At < Reach)
                continue;
            cues.Add((cue.Index, future ? CueKind.Future : CueKind.Past));
        }
        return cues;
    }

    [GeneratedRegex(@"\b(?:(?<future>will|shall|to be|['’]ll|going to|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intention|aim(?:s|ed|ing)?|expect(?:s|ed)?|anticipated?|propos(?:es?|ed|ing)|scheduled|due|target(?:ed|ing)?|with a view to|ready|no later than|deadline|hope[sd]?|commit(?:s|ted|ment)?|is to|are to|must|should|would|starting|beginning|commencing|timetabled|programmed|timetable|forthcoming|upcoming|complete by|can be)|(?<past>was|were|had|has|have|been|since|ago|last|previous(?:ly)?|following|compared|dated|as at|as of|took|began|became|saw|gave|went|came|already|recent(?:ly)?|historically|originally)|(?<participle>(?<!\b(?:is|are|be|being|to)\s(?:\w+\s)?)(?:completed|held|met|made|agreed|approved|launched|published|introduced|started|commenced|received|considered|presented|reported|undertaken|delivered|established|appointed|implemented|attended|noted|identified|provided|issued|created|recruited|joined|ended|closed|opened|adopted|reviewed|updated|trained|achieved|visited|conducted|carried out|showed|rose|fell|increased|decreased|reduced|resolved|recommended|requested|commissioned|finalised|signed|submitted|circulated|endorsed|elected|formed|moved|revised|produced|amended|secured|awarded|inspected|refreshed|concluded|discussed)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cue();

    /// <summary>"Was due in June 2018", said in November: it did or did not happen, and nobody promises it.</summary>
    [GeneratedRegex(@"\b(?:was|were|had been)\s+(?:\w+ly\s+)?(?:planned|scheduled|due|expected|intended|proposed|targeted|timetabled|going)\b[^.;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex PlannedBefore();

    /// <summary>"Circulated to members on 12 November", whenever the document was written.</summary>
    [GeneratedRegex(@"^\W*(?:Circulated|Completed|Sent|Reported|Published|Held|Agreed|Approved|Launched|Delivered|Presented|Submitted|Issued|Implemented|Introduced|Done|Received|Started|Adopted|Appointed|Closed)\b[^,;.]{0,60}\bon\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:by|before|until|no later than|not later than|deadline of|due|target date(?: of|:)?)\s+(?:the\s+)?(?:(?:end|beginning|start|middle)\s+(?:of\s+)?)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex DeadlineBefore();

    /// <summary>"Funding has been agreed for 2019/20" promises nothing for that year.</summary>
    [GeneratedRegex(@"^(?:(?:the|financial|municipal|civic|council|academic|school|year) )*20[0-9]{2}(?:\s?[/–-]\s?(?:20)?[0-9]{2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex YearOnly();

    private enum CueKind
    {
        None,
        Past,
        Future,
    }
}
