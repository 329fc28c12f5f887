using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What a column of a table, or the label before a line, holds.</summary>
internal enum Field
{
    Number,
    Recommendation,
    Addressee,
    Decision,
    Response,
    Action,
    Owner,
    Due,
    Progress,
    Status,
    Theme,
    Issue,
    Risk,
    Priority,
    Date,
    Origin,

    /// <summary>A column that is ticked when the recommendation was accepted; the same for the next two.</summary>
    TickAccepted,
    TickInPart,
    TickRejected,
}

/// <summary>The words that councils put over columns and before lines. One table for both; the first that fits decides.</summary>
internal static partial class FieldTitles
{
    private static readonly IReadOnlyList<(Field Field, Regex Words)> Known =
    [
        (Field.Number, Number()), (Field.TickAccepted, TickAccepted()), (Field.TickInPart, TickInPart()), (Field.TickRejected, TickRejected()),
        (Field.Decision, Decision()), (Field.Due, Due()), (Field.Addressee, Addressee()), (Field.Owner, Owner()), (Field.Risk, Risk()), (Field.Priority, Priority()),
        (Field.Status, Status()), (Field.Progress, Progress()), (Field.Recommendation, Recommendation()),
        (Field.Response, Response()), (Field.Action, Action()), (Field.Issue, Issue()), (Field.Theme, Theme()), (Field.Date, Date()), (Field.Origin, Origin()),
    ];

    /// <summary>Null for words that name no field.</summary>
    public static Field? Read(string title)
    {
        var words = Marks().Replace(title.Replace('’', '\''), " ").Trim().TrimEnd(':', '.', '?').Trim();
        if (words.Length is 0 or > 80)
            return null;
        foreach (var (field, known) in Known)
        {
            if (known.IsMatch(words))
                return field;
        }
        return null;
    }

    /// <summary>"Lead officer: Head of Housing" is the field and its value; null for other lines.</summary>
    public static (Field Field, string Value)? Line(string words)
    {
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 50 && Read(words[..colon]) is { } field && field is not (Field.Recommendation or Field.Number or Field.Theme or Field.Issue or Field.Origin or Field.Date)
            ? (field, words[(colon + 1)..].Trim())
            : null;
    }

    /// <summary>Endnote marks, and what stands in brackets to explain a heading.</summary>
    [GeneratedRegex(@"\s*(?:\[[ivx0-9]{1,4}\]|\((?!s\))[^)]*\)|[\*†])\s*|\s+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:no|#|ref|reference|number|rec|id|(?:rec(?:ommendation)?|ref(?:erence)?|item|action|unique)\.?\s*(?:no|number|ref|reference|id|code)|ref\.?\s*no)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:accept(?:ed)?|agree(?:d)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex TickAccepted();

    [GeneratedRegex("^(?:partial(?:ly)?(?: accept(?:ed)?| agree(?:d)?)?|(?:accept(?:ed)?|agree(?:d)?) in part|part(?:ly)? (?:accept(?:ed)?|agree(?:d)?))$", RegexOptions.IgnoreCase)]
    private static partial Regex TickInPart();

    [GeneratedRegex("^(?:reject(?:ed)?|not (?:accept(?:ed)?|agree(?:d)?)|declined?)$", RegexOptions.IgnoreCase)]
    private static partial Regex TickRejected();

    [GeneratedRegex(@"^(?:(?:executive|cabinet|council|mayor|committee|service|directorate|commissioner|board)'?s? )?(?:(?:decision|position)(?: of (?:the )?(?:executive|cabinet|council|mayor|board|committee))?|agreed or not|accept(?:ed)?(?: ?/ ?|, | or )(?:partially accept(?:ed)?|accept(?:ed)? in part|not accept(?:ed)?|part(?:ial|ly)?(?: accept(?:ed)?)?|reject(?:ed)?|declined)(?:.*)?|agree(?:d)?(?: ?/ ?| or )(?:disagree|not agreed|partially|partly|rejected).*|(?:is the )?recommendation (?:accepted|agreed)|(?:accept(?:ed)?|agree(?:d)?)[ :]+(?:yes|y) ?/?(?:or )? ?(?:no|n))$", RegexOptions.IgnoreCase)]
    private static partial Regex Decision();

    [GeneratedRegex(@"^(?:(?:proposed|target|planned|agreed|expected|anticipated|original|revised|implementation|completion|delivery|due|action|review|estimated) )*(?:date|timescales?|timetable|time ?frame|timeline|deadline|by when|when|due|target)s?(?: (?:for|of|to be) (?:completion|implementation|delivery|action|completed|review))?$|^(?:to be )?complet(?:ed|ion) (?:by|date)$|^implementation date$|^(?:expected|estimated|anticipated|planned|target) (?:completion|delivery|implementation|finish)$|^when (?:will|by).*$|^(?:expected |due )?by$", RegexOptions.IgnoreCase)]
    private static partial Regex Due();

    [GeneratedRegex(@"^(?:(?:lead|responsible|accountable|action|named|key|link) )?(?:officers?|owners?|leads?|person|member|manager|department|service|team|director|directorate|post|body|partner|organisation|agency|cabinet member|lead)s?(?: (?:responsible|lead|/ ?lead.*|or .*|and .*|for .*))?$|^(?:who|by whom|responsib(?:le|ility)(?: for (?:completion|action|delivery|implementation))?|action by|owner|assigned to|allocated to|lead|responsible|lead officer ?/ ?(?:em|executive member|cabinet member|directorate|service|dept)|(?:cabinet|executive|lead|portfolio) (?:member|holder)(?: and lead officer| ?/ ?lead officer| ?/ ?officer)?|lead (?:officer|member) ?/ ?(?:service|directorate|officer|cabinet member|member)|who (?:will|is).*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(?:anticipated )?risks?(?: (?:if|of|to|and).*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Risk();

    [GeneratedRegex(@"^(?:priority|priorty|priorities|priority (?:level|rating)|ranking)$", RegexOptions.IgnoreCase)]
    private static partial Regex Priority();

    [GeneratedRegex(@"^(?:(?:current|overall|progress|action|delivery|implementation|latest) )?(?:status|b?rag(?: status| rating)?|complete(?:d)?|category|assessment|judgement|outcome status|state)(?: (?:y/n|yes/no|of .*))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Status();

    [GeneratedRegex(@"^(?:(?:latest|current|quarterly|officer|monitoring|six month|12 month|twelve month|[a-z]+ 20[0-9]{2}|[0-9/]+) )*(?:progress|update|position|action taken|actions taken|progress report|evidence of (?:progress|completion|impact)|implementation(?= (?:as|at|progress|update|status|to date))|outcome|monitoring|achievements?|impact)s?(?: (?:to date|progress|status|update|report|since.*|as (?:at|of).*|at .*|and.*|on .*|[a-z]+ 20[0-9]{2}|notes|/ ?.*))?$|^how (?:is|are) (?:it|this|things|we) (?:going|doing|progressing)$", RegexOptions.IgnoreCase)]
    private static partial Regex Progress();

    [GeneratedRegex(@"^(?:addressed to|recommended to|directed (?:to|at)|recommendation to|to whom|made to|recommendation for|referred to|body(?: recommended)?|for|cabinet member|executive member|portfolio holder)$", RegexOptions.IgnoreCase)]
    private static partial Regex Addressee();

    [GeneratedRegex(@"^(?:(?:scrutiny|committee|panel|task (?:and finish )?group|review|agreed|original|the|board|commission|formal|overview and scrutiny|osc|select committee|final)(?:'?s?'?) )*recommendations?(?: ?(?:/|and|or) ?(?:actions?|outcomes?|requests?|decisions?))?(?: (?:from|of|made|to|by|text|agreed|as)\b.*)?$|^(?:actions? ?(?:/|and|or) ?)recommendations?$|^resolution(?:s| ?/ ?recommendation)?$|^what (?:was|we) recommended?$", RegexOptions.IgnoreCase)]
    private static partial Regex Recommendation();

    [GeneratedRegex(@"^(?:(?:executive|cabinet|service|directorate|officer|officers|council|management|formal|initial|full|department(?:al)?|partner|lead member|mayor|draft|proposed|trust|government)'?s?'? )*(?:response|reply|comments?|answer|rationale|reasons?|explanation)s?(?: (?:to|from|of|and|/|by|for).*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Response();

    [GeneratedRegex(@"^(?:(?:proposed|agreed|key|planned|specific|required|recommended|improvement) )*(?:actions?(?: and .*)?|tasks?|steps?|activity|activities|milestones?|measures?)(?: (?:to be taken|required|taken to|proposed|planned|needed|agreed|plan|point|/.*))?$|^(?:how|what)(?: will| are| we).*$|^implementation(?: plan| steps)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Action();

    [GeneratedRegex(@"^(?:issues?|problem|area for (?:improvement|development)|finding|concern|gap)s?(?: (?:identified|raised).*)?$|^(?:area|development need|what needs to (?:improve|change))$", RegexOptions.IgnoreCase)]
    private static partial Regex Issue();

    [GeneratedRegex("^(?:theme|objective|priority area|aim|workstream|outcome sought|topic|subject|review|scrutiny review|title|agenda item|item|item title|area of work)$", RegexOptions.IgnoreCase)]
    private static partial Regex Theme();

    [GeneratedRegex("^(?:(?:date )?(?:agreed|raised|made|of meeting|of committee|considered|added)|(?:meeting|committee|exec(?:utive)?|cabinet) date|date (?:agreed|raised|made)|meeting)$", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex("^(?:origin|source|committee|panel|board|minute(?: no| ref(?:erence)?)?|from)$", RegexOptions.IgnoreCase)]
    private static partial Regex Origin();
}
