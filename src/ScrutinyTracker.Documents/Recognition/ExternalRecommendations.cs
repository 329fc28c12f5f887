using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// Recommendations of somebody else that a report quotes: in quotation marks after "recommended that", or as a list after "the review calls
/// for". They are the council's only once it takes them on.
/// </summary>
internal static partial class ExternalRecommendations
{
    /// <summary>Whether words lead in to what somebody outside recommends.</summary>
    public static bool AreIn(string leadIn) => CallsFor().IsMatch(leadIn) && Outside().IsMatch(leadIn);

    public static void Recognise(Recognition recognition)
    {
        var blocks = recognition.Document.Blocks;
        for (var at = 0; at < blocks.Count; at++)
        {
            if (!blocks[at].IsText)
                continue;
            TakeQuoted(recognition, blocks[at]);
            if (AreIn(blocks[at].Text))
                TakeList(recognition, blocks, at);
        }
    }

    private static void TakeQuoted(Recognition recognition, Block block)
    {
        foreach (Match quoted in Quoted().Matches(block.Text))
        {
            var before = block.Text[..quoted.Index];
            if (!Outside().IsMatch(before) && !Outside().IsMatch(block.Text[..Math.Min(block.Text.Length, quoted.Index + 40)]))
                continue;
            var number = Number().Match(block.Text[(quoted.Index + quoted.Length)..]) is { Success: true } after ? after.Groups["number"].Value : Next(recognition);
            Add(recognition, number, quoted.Groups["words"].Value.Trim('*', ' ', '.'), block);
            recognition.Leave(block, "An external recommendation is quoted in it; the rest is not placed.");
        }
    }

    private static void TakeList(Recognition recognition, IReadOnlyList<Block> blocks, int at)
    {
        recognition.Leave(blocks[at], "It leads in to external recommendations.");
        for (var item = at + 1; item < blocks.Count && (blocks[item].Kind == BlockKind.Bullet || (blocks[item].IsText && blocks[item].Label is not null)); item++)
        {
            if (blocks[item].Place.Line != blocks[at].Place.Line && blocks[item].Kind == BlockKind.Bullet && blocks[at].Place.Line == blocks[at + 1].Place.Line)
                break;
            Add(recognition, blocks[item].Label ?? Next(recognition), blocks[item].Text, blocks[item]);
            recognition.Place(blocks[item]);
        }
    }

    private static string Next(Recognition recognition) =>
        (recognition.Record.Recommendations.Count(one => one.IsExternal) + 1).ToString(CultureInfo.InvariantCulture);

    private static void Add(Recognition recognition, string number, string text, Block block)
    {
        if (text.Split(' ').Length < 3)
            return;
        var external = new RecognisedRecommendation(number, block.Place) { IsExternal = true, Text = text };
        foreach (var asked in Addressees.In(text))
            external.Addressees.Add(asked);
        recognition.Record.Recommendations.Add(external);
    }

    /// <summary>Somebody outside the council, or a publication of theirs.</summary>
    [GeneratedRegex(@"\b(?:Ofsted|CQC|Care Quality Commission|National\b|Nuffield|NHS England|Department (?:for|of)|DfE|Government|HM[A-Z]{0,4}\b|Independent (?:Review|Inquiry)|Ombudsman|Inspectorate|Parliament|House of (?:Commons|Lords)|Professor|Lord|Baroness|Royal College|Audit Commission|Local Government Association|LGA|CfGS|Centre for|Institute|Foundation|University|Munro|Observatory|external auditor|Grant Thornton|peer (?:review|challenge))\b")]
    private static partial Regex Outside();

    [GeneratedRegex(@"\b(?:calls? for|called for|recommends?|recommended|recommendations? (?:are|were|is|include[sd]?)|(?:made|makes|making|gave|issued|set out)(?: the)? (?:[\w-]+ ){1,3}recommendations?)\b[^.?!]{0,120}(?::|\bincluding:?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex CallsFor();

    [GeneratedRegex(@"\brecommend(?:s|ed|ation)?\b[^.?!‘“""]{0,60}?\bthat:?\s+\*?(?:[‘“""]|'(?=\*?[A-Za-z]))\*?(?<words>[^‘“""]{20,900}?)\*?['’”""](?=[\s.,;:)]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^[^A-Za-z]{0,6}\(?(?:rec(?:ommendation)?\.?)\s*(?:no\.?\s*)?(?<number>[0-9]{1,3}[a-z]?)", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
