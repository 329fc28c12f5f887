using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>The words that councils put over the parts of their reports. The first that fits decides.</summary>
internal static partial class SectionTitles
{
    private static readonly IReadOnlyList<(SectionKind Kind, Regex Words)> Known =
    [
        (SectionKind.ActionPlan, ActionPlan()), (SectionKind.GoodPractice, GoodPractice()), (SectionKind.Theme, Theme()),
        (SectionKind.Strengths, Strengths()), (SectionKind.AreasForDevelopment, AreasForDevelopment()),
        (SectionKind.CaseExamples, CaseExamples()), (SectionKind.LinesOfEnquiry, LinesOfEnquiry()), (SectionKind.Limitations, Limitations()),
        (SectionKind.Purpose, Purpose()), (SectionKind.Scope, Scope()), (SectionKind.Recommendations, Recommendations()),
        (SectionKind.Response, Response()), (SectionKind.Implications, Implications()), (SectionKind.Conclusions, Conclusions()),
        (SectionKind.Evidence, Evidence()), (SectionKind.Contacts, Contacts()), (SectionKind.Other, Other()),
    ];

    /// <summary>Null for a heading that says nothing to us.</summary>
    public static SectionKind? Read(string heading)
    {
        var words = Numbering().Replace(heading.Trim().Replace('’', '\''), "").TrimEnd(':', ' ', '.', '?');
        foreach (var (kind, known) in Known)
        {
            if (known.IsMatch(words))
                return kind;
        }
        return null;
    }

    /// <summary>"Category 2: The voice of the child" is about "The voice of the child".</summary>
    public static string ThemeNamed(string heading) => ThemeNumber().Replace(heading, "").Trim(' ', ':', '-', '–', '.');

    [GeneratedRegex(@"^(?:appendix\s+[0-9a-z]{1,2}\s*[:.–-]?\s*|(?:section|part)\s+[0-9]{1,2}\s*[:.–-]\s*|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]?\s+|[a-z][.)]\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\baction plan\b", RegexOptions.IgnoreCase)]
    private static partial Regex ActionPlan();

    [GeneratedRegex(@"^(?:(?:category|theme) [0-9]{1,2}\s*[:.–-]\s*)?(?:examples? of )?(?:good|best|innovative|notable|effective)(?:(?: and | or |/| & )(?:good|best|innovative|notable|effective))? practice(?: examples?| identified| observed| seen)?$", RegexOptions.IgnoreCase)]
    private static partial Regex GoodPractice();

    [GeneratedRegex(@"^(?:category|theme|topic|domain|standard|principle) (?:[0-9]{1,2}|[a-z]|one|two|three|four|five|six)\s*[:.–-]\s*\S", RegexOptions.IgnoreCase)]
    private static partial Regex Theme();

    [GeneratedRegex(@"^(?:category|theme|topic|domain|standard|principle) (?:[0-9]{1,2}|[a-z]|one|two|three|four|five|six)\s*[:.–-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex ThemeNumber();

    [GeneratedRegex(@"^(?:key |main |areas of )?strengths?(?: identified| observed)?$|^what(?: is|'s| was)? (?:working|went|works|worked) well$|^(?:areas of |key )?positives?$|^areas of strength$", RegexOptions.IgnoreCase)]
    private static partial Regex Strengths();

    [GeneratedRegex(@"^(?:key )?(?:areas?|points|opportunities) (?:for|of|requiring) (?:further )?(?:development|improvement|consideration|learning)s?$|^(?:areas|what) (?:that )?(?:needs?|need) to (?:improve|be improved|be better)$|^weaknesses$|^(?:even better if|what could be better|what are we worried about|areas of concern)$", RegexOptions.IgnoreCase)]
    private static partial Regex AreasForDevelopment();

    [GeneratedRegex(@"^case (?:examples?|studies|study)(?: [0-9]+)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex CaseExamples();

    [GeneratedRegex(@"^(?:the )?(?:key )?lines? of (?:enquiry|inquiry)\b.*$|^k\.?l\.?o\.?e\.?s?(?: \(.*\))?$|^key (?:questions|issues to be considered)$|^questions (?:to be )?(?:asked|considered|addressed)$", RegexOptions.IgnoreCase)]
    private static partial Regex LinesOfEnquiry();

    [GeneratedRegex(@"^(?:limitations?(?: of (?:the|this) (?:review|report|scope))?|exclusions?|out of scope|what (?:the review|we) did not (?:cover|look at|consider))$", RegexOptions.IgnoreCase)]
    private static partial Regex Limitations();

    [GeneratedRegex(@"^(?:purpose(?: of (?:the |this )?(?:report|review|paper|inquiry))?|(?:the )?(?:review'?s? )?aims?(?: and objectives?)?(?: of (?:the|this) review)?|(?:review )?objectives?(?: of (?:the|this) review)?|what (?:is )?this report (?:is )?about|reasons? for (?:the )?(?:report|review))$", RegexOptions.IgnoreCase)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:(?:the )?scope(?: of (?:the|this) (?:review|inquiry|work))?|terms of reference|remit|review scope|scope and (?:terms of reference|purpose|objectives))$", RegexOptions.IgnoreCase)]
    private static partial Regex Scope();

    [GeneratedRegex(@"^(?:(?:the|our|summary of|proposed|key|list of|final|draft|scrutiny|officers?'?|formal|full|task (?:and finish )?group|topic group|working (?:group|party)|inquiry|select|overview|and|&|group|board|panel|committee|sub-committee|review|commission)'?s? )*(?:the )?recommendations?(?:(?: and| with| -| –|:|,)? (?:to|for|from|of|made|arising|in|service responses?|executive responses?|responses?|the|cabinet'?s? responses?|response)\b.*)?$|^recommended(?: that)?$|^the (?:committee|panel|board|cabinet|executive) is (?:asked|recommended|requested|invited) to$", RegexOptions.IgnoreCase)]
    private static partial Regex Recommendations();

    [GeneratedRegex(@"^(?:(?:the|draft|formal|initial|full|service|executive|cabinet|directorate|department(?:al)?|council|officers?|management|partner|joint|lead member|portfolio holder|cabinet member|executive member|nhs|trust|government)(?:'?s?'?)? )*(?:response|reply|answer)s?(?: (?:to|from|of)\b.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Response();

    [GeneratedRegex(@"^(?:(?:other|corporate|summary of|statutory|key|council|wider|further|resources?|specific|policy|financial|legal|equalit(?:y|ies)|diversity|and|inclusion|risk|staffing|human|rights|hr|environmental|climate|change|health|wellbeing|crime|disorder|procurement|property|ict|digital|social|value|sustainability|community|safety|safeguarding|data|protection|privacy|for|money|&),? ?)*implications?$|^(?:implications?) (?:of|for|and)\b.*$|^comments (?:of|from|by) (?:the )?(?:executive )?(?:director|chief|head|section|monitoring|statutory|corporate)\b.*$|^(?:corporate )?(?:implications|considerations)(?: and .*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Implications();

    [GeneratedRegex(@"^(?:in conclusion|(?:the|our|key|main|summary of(?: the)?|overall|general) )*(?:in )?(?:conclusions?|findings?)(?:(?: and|,|/| &) (?:findings?|conclusions?|recommendations?|analysis))*(?: of (?:the|this) (?:review|group|panel|committee))?$|^what we (?:found|learned|learnt)$", RegexOptions.IgnoreCase)]
    private static partial Regex Conclusions();

    [GeneratedRegex(@"^(?:(?:the|our|summary of|written|oral|documentary|key) )*(?:evidence|methodology|methods?|review (?:process|method(?:ology)?)|witnesses|sources of evidence|approach)(?: (?:gathering|gathered|base|received|considered|heard|sessions?|from|of|used|taken|and)\b.*)?$|^how (?:the review was|we) (?:carried out|did it|conducted|undertook)\b.*$|^what we did$", RegexOptions.IgnoreCase)]
    private static partial Regex Evidence();

    [GeneratedRegex(@"^(?:contacts?(?: officers?| details| information| points?)?|(?:report )?authors?(?:\(s\))?|(?:for )?(?:further|more) information(?: (?:please )?contact)?|contact for further information|enquiries|officer contact(?:s| details)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Contacts();

    [GeneratedRegex(@"^(?:background|introduction|context|executive summary|summary|foreword|chair'?s (?:foreword|introduction)|(?:list of )?appendices(?: included)?|background (?:papers|documents|information)|other useful (?:background )?(?:papers|documents)|glossary|acknowledgements?|membership|next steps|options(?: considered)?|alternative options|consultation|reasons? for (?:the )?(?:decision|recommendations?)|timetable|conclusion of the meeting|apologies(?: for absence)?|minutes|declarations? of interests?|bibliography|references|process|list of appendices included|options considered and recommended proposal|results of consultation undertaken)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Other();
}
