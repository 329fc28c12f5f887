using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// What a meeting is asked to do with the report in front of it: note it, receive it, comment on it, send it on. None of that is tracked.
/// </summary>
internal static partial class Procedure
{
    public static bool Is(string text) => OnlyThat().IsMatch(Opening().Replace(text.Trim().Replace('’', '\''), ""));

    /// <summary>Whether a sentence asks the meeting itself: "The Committee is requested to…".</summary>
    public static bool AsksTheMeeting(string text) => Asked().IsMatch(text);

    /// <summary>"It is recommended that the Committee:" leads in to what a scrutiny committee itself does with the report.</summary>
    public static bool AsksItself(string leadIn) => OfTheCommittee().IsMatch(leadIn);

    /// <summary>Whether a decision begins with the meeting itself, which does it: "That Cabinet approves…" on the agenda of Cabinet.</summary>
    public static bool IsOf(string? meeting, string text) =>
        meeting is not null && ThatMeeting().Match(text) is { Success: true } who && meeting.Contains(who.Groups["who"].Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>"The Committee is requested to: ", "That the Panel ", "It is recommended that members ".</summary>
    [GeneratedRegex(@"^(?:(?:it is )?(?:recommended|resolved|agreed)(?: that)?:? ?)?(?:that )?(?:the |this )?(?:(?:[\w'’&,-]+ ){0,12}(?:committee|panel|board|commission|cabinet|executive|council|member|members|councillors|cabinet member|forum)(?: for [\w'’ &,-]{3,60}?)? ?(?:(?:is|are) (?:requested|asked|recommended|invited) to:? ?|to:? )?)?(?=(?:to )?(?:notes?|receives?|considers?|comments?|endorses?|approves?|agrees?|adopts?|accepts?|discuss(?:es)?|scrutinises?|reviews?|submits?|refers?|thanks?|welcomes?|supports?|identif(?:y|ies)|provides?|be)\b)(?:to )?", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:notes?\b|receives?(?: and \w+)? (?:the|this|its)\b|welcomes?\b|thanks?\b|discuss(?:es)?\b|scrutinises?\b|comments? on\b|provides? (?:any )?(?:comments?|views?|feedback)\b|identif(?:y|ies) any\b|considers?(?: and (?:comment|note|discuss|agree)\w*)?(?: on)? (?:the |this |its |whether |any |how )?(?:review |attached |contents? |final |draft |service |progress |information |scrutiny |executive )*(?:report|response|recommendations|content|contents|comments|update|findings|further|any|presentation|minutes|paper|plan)\b|(?:agrees?|approves?|endorses?|adopts?|accepts?|supports?|reviews?) (?:to )?(?:the |this |its |all |submit|send|refer|forward|publish)(?:\s?(?:attached |final |draft |review'?s? |group'?s? |task |proposed |revised |scope |scrutiny |panel'?s? |committee'?s? )*(?:reports?|recommendations?|scope|responses?|minutes|findings|conclusions|terms of reference|work programme|action plan))?(?=[\s.,;:]|$)(?!\s?(?:funding|budget|use|policy))|submits? (?:the|this)|refers? (?:the|this) report|(?:the )?(?:report|minutes|presentation|update|information|contents?)(?: of [\w ,'()-]{3,120}?)? (?:is|are|be) (?:noted|received|approved|agreed|referred|submitted|endorsed|adopted|welcomed)|[^.]{3,140}\bbe (?:thanked|noted|received|congratulated|endorsed|supported|referred to)\b[^.;]{0,60}[.;]?$)", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyThat();

    [GeneratedRegex(@"^(?:that )?(?:the |this )?(?<who>cabinet|executive|committee|panel|board|commission|council|cabinet member)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThatMeeting();

    [GeneratedRegex(@"^it is recommended that (?:the )?(?:[\w'’&-]+ ){0,8}(?:committee|panel|commission|members|sub-committee)\s*[:–-]*$", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheCommittee();

    [GeneratedRegex(@"\b(?:is|are) (?:requested|asked|recommended|invited) to\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();
}
