using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// Whom a recommendation asks: the posts and bodies at the beginning of its clauses ("The Corporate Director of X together with the Director
/// of Y consider…", "that Cabinet…"). A post that is only mentioned is not asked.
/// </summary>
public static partial class Addressees
{
    private const string Rank = "(?:Interim |Acting |Deputy |Assistant |Associate |Executive |Corporate |Strategic |Service |Group |Chief |Joint |Senior |Lead |County |City |Borough |Managing |Principal |Independent |Relevant |relevant |appropriate |Statutory )*";
    private const string Role = "(?:Directors?|Heads?|Chief Executives?|Chief Officers?|Chief Constable|Managers?|Officers?|Cabinet Members?|Executive Members?|Portfolio Holders?|Lead Members?|Leader|Deputy Leader|Mayor|Commissioners?|Monitoring Officer|Section 151 Officer|Chairs?|Solicitor|Treasurer|Secretary of State|Ministers?|Councillors?|Lead|Member Champion|Champion)";
    private const string NewPost = "(?!(?:Head|Heads|Director|Chief|Corporate|Assistant|Deputy|Cabinet|Executive|Portfolio|Leader|Lead|Strategic|Mayor|Managing|Service Director|Interim)\\b)";
    private const string Name = @"[A-Z][\w&'’/.-]*(?:(?:,? (?:and|&) " + NewPost + "|, " + NewPost + @"| of (?:the )?| for (?:the )?| in (?:the )?| | – | - |/)(?:[A-Z(][\w&'’/.)-]*))*";
    private const string Of = @"(?:(?: of (?:the )?| for (?:the )?| with (?:responsibility|special responsibility) for (?:the )?|, | – | - | \()(?:" + Name + @")\)?)?";
    private const string Post = "(?:Cabinet |Executive |Council )?" + Rank + @"(?:[A-Z][\w&'’-]* (?:and )?){0,4}?" + Role + @"\b" + Of;
    private const string Body = @"(?:[Aa]ll (?:elected )?(?:[Mm]embers|[Cc]ouncillors)(?: of (?:the )?" + Name + @")?|(?:the |The )?Cabinet\b|(?:the |The )?Executive\b(?! (?:Director|Member))|(?:[A-Z][\w'’-]* ){0,4}(?:City|Town|Borough|County|District|Parish|Metropolitan|Combined)? ?(?:Council|Authority)\b|(?:[Tt]he Trust\b|(?:[A-Z][\w&'’-]* (?:and (?=[A-Z]))?){1,6}(?:Trust|Board|Partnership|Police|Service|Commission|Panel|Committee|Group|Department|Agency|Directorate|Team|University|College|Chamber|Diocese|Network|Alliance|Company|Foundation|Forum|Association|Federation|Academy|Ltd|Limited|NHS|ICB|CCG)\b(?: of [A-Z]\w+)?)|(?:Department (?:for|of) " + Name + "|NHS [A-Z][\\w]*(?: [A-Z][\\w]*){0,4}|[A-Z]{3,6}s?\\b|[Ll]ocal authorities|[Tt]he Government|Government|[Pp]artners|[Oo]fficers|[Tt]he [Aa]dministration|[Ss]chools|Ofsted))";

    /// <param name="text">The recommendation.</param>
    /// <param name="leadIn">What stands before a list of recommendations: "That Cabinet:"; null for nothing.</param>
    public static IReadOnlyList<string> In(string text, string? leadIn = null)
    {
        var found = new List<string>();
        // "The Panel recommends that Cabinet: asks the Head of Revenues…" asks Cabinet.
        if (leadIn is not null && Verb().IsMatch(text))
            AddLeadIn(found, leadIn);
        foreach (var (clause, isRequest) in Clauses(text))
        {
            // "The Cabinet Member asks the Government" asks the Cabinet Member; "The Committee asks the Government" asks the Government.
            if (!isRequest || found.Count == 0)
                Add(found, clause);
        }
        if (found.Count == 0 && DoneBy().Match(text) is { Success: true } doneBy)
            Keep(found, doneBy.Groups["who"].Value);
        if (found.Count == 0 && leadIn is not null)
            AddLeadIn(found, leadIn);
        return found;
    }

    private static void AddLeadIn(List<string> found, string leadIn)
    {
        foreach (var (clause, _) in Clauses(ToWhom().Replace(leadIn.TrimEnd(':', ' '), "")))
            Add(found, clause);
    }

    /// <summary>Owners in one cell: "A/B", "A; B", one on each line.</summary>
    public static IReadOnlyList<string> Owners(string cell) =>
        [.. OwnerBreak().Split(PersonNames.Without(cell)).Select(owner => owner.Trim(' ', ',', '.', '-')).Where(owner => owner.Length > 1 && owner.Any(char.IsLetter))];

    /// <summary>Whoever recommends is not asked: what stands before "recommends" is left out.</summary>
    private static IEnumerable<(string Clause, bool IsRequest)> Clauses(string text)
    {
        var starts = ClauseStart().Matches(text).Select(match => (match.Index, At: match.Index + match.Length, IsRequest: match.Groups["request"].Success, Recommends: match.Groups["recommends"].Success)).Prepend((Index: 0, At: 0, IsRequest: false, Recommends: false)).ToList();
        for (var at = 0; at < starts.Count; at++)
        {
            var next = at + 1 < starts.Count ? starts[at + 1] : (Index: text.Length, At: text.Length, IsRequest: false, Recommends: false);
            if (!next.Recommends)
                yield return (text[starts[at].At..next.Index].Trim(), starts[at].IsRequest);
        }
    }

    private static void Add(List<string> found, string clause)
    {
        if (Subordinate().IsMatch(clause))
        {
            if (PostThenVerb().Match(clause) is { Success: true } later)
                Keep(found, later.Groups["who"].Value);
            return;
        }
        for (var rest = clause; Opening().Match(rest) is { Success: true } who;)
        {
            rest = rest[who.Length..];
            if (IsTold().IsMatch(rest) || !Keep(found, who.Groups["who"].Value))
                return;
            if (Joined().Match(rest) is not { Success: true } joined)
                return;
            rest = rest[joined.Length..];
        }
    }

    private static bool Keep(List<string> found, string who)
    {
        who = Article().Replace(who.Trim(' ', ',', '-', '–'), "");
        if (who.Length < 3 || NotSomebody().IsMatch(who))
            return false;
        if (!found.Contains(who, StringComparer.OrdinalIgnoreCase))
            found.Add(who);
        return true;
    }

    [GeneratedRegex(@"(?:^|[\s,;:])(?:and )?that(?: |:\s?)|(?<!\b(?:be|is|are|been) )\b(?<recommends>recommend(?:s|ed))(?: to)?(?: that)?:? |\b(?<request>recommend|requests?|asks?|urges?|calls (?:up)?on|invites?|recommended to|recommendation to|addressed to)(?: to)?(?: that)?:? ", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@"^(?!(?:that|the|all|any|an?|this|these|those|its|their|his|her|as|is|was|works?|services|details|schools|officers|members|partners|councillors)\b)[a-z]+s\b")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:To|For) (?:the )?(?=[A-Z])")]
    private static partial Regex ToWhom();

    [GeneratedRegex(@"^(?:as|in order|given|following|by|to|in light|in view|when|where|while|once|if|because|after|before|in (?:partnership|conjunction|consultation|collaboration) with [^,]{3,80},|with immediate effect|as part of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\bthe (?<who>" + Post + @")(?=,? (?:to|is|are|be|should|must|will|[a-z]+s?)\b)")]
    private static partial Regex PostThenVerb();

    /// <summary>"That the policy be reviewed by the Head of Finance".</summary>
    [GeneratedRegex(@"\bbe (?:\w+ly )?(?:\w+ed|\w+en|made|done|brought|sent|put|led|drawn up|set up)(?: (?:annually|quarterly|monthly|and \w+ed))?(?: (?:up|out))? by (?:the )?(?<who>" + Post + "|" + Body + @")(?=$|[\s,:;.(])")]
    private static partial Regex DoneBy();

    [GeneratedRegex(@"^(?:the |The )?(?<who>" + Post + "|" + Body + @")(?=$|[\s,:;.(])")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^,? ?(?:and|together with|jointly with|in conjunction with|alongside|along with|as well as|working with|in partnership with|&|with support from|supported by)(?: with)? (?:the )?|^, (?:the )?(?=[A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex Joined();

    /// <summary>"The academy has made progress" tells of it, and asks nothing of it.</summary>
    [GeneratedRegex(@"^,? (?:has|have|had|is|are|was|were|needs? to be)\b(?! (?:asked|requested|recommended|invited|urged|encouraged|to|called))", RegexOptions.IgnoreCase)]
    private static partial Regex IsTold();

    [GeneratedRegex("^(?:the |that )", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:Academy|Service|Committee|Group|Panel|Team|Board|Partnership|Commission|Forum)$|^(?:AGREED|RESOLVED|NOTED|RECOMMENDED|THAT)$|\b(?:Overview and Scrutiny (?:Committee|Panel)|Scrutiny Committee|Task Group|Review Group)$|'s$", RegexOptions.IgnoreCase)]
    private static partial Regex NotSomebody();

    [GeneratedRegex(@"\s*(?:/|;|\n|\s&\s(?=[A-Z])|,\s(?=(?:Head|Director|Chief|Corporate|Assistant|Service|Cllr|Councillor|Cabinet|Executive|Strategic))|\sand\s(?:the\s)?(?=(?:Head|Director|Chief|Corporate|Assistant|Service|Cllr|Councillor|Cabinet|Executive|Strategic)\b))\s*")]
    private static partial Regex OwnerBreak();
}
