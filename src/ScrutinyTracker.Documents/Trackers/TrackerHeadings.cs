using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Recognition;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>
/// The words that councils put over the columns of a tracker. Our own export's headings come first and are exact; then what only trackers
/// have; the rest is read as in any table of a report (<see cref="FieldTitles"/>).
/// </summary>
public static partial class TrackerHeadings
{
    private static readonly IReadOnlyList<(TrackerField Field, Regex Words)> Known =
    [
        (TrackerField.Computed, Computed()), (TrackerField.RevisedDue, RevisedDue()), (TrackerField.PromisedFor, PromisedFor()), (TrackerField.WhyRevised, WhyRevised()), (TrackerField.DeliveredOn, DeliveredOn()),
        (TrackerField.ClosedOn, ClosedOn()), (TrackerField.RespondedOn, RespondedOn()), (TrackerField.AssessedOn, AssessedOn()), (TrackerField.UpdatedOn, UpdatedOn()),
        (TrackerField.SentOn, SentOn()), (TrackerField.ReceivedOn, ReceivedOn()), (TrackerField.AgreedOn, AgreedOn()), (TrackerField.Minute, Minute()),
        (TrackerField.Committee, Committee()), (TrackerField.PortfolioHolder, PortfolioHolder()), (TrackerField.Evidence, Evidence()), (TrackerField.Assessment, Assessment()),
        (TrackerField.Review, Review()), (TrackerField.Reasons, Reasons()), (TrackerField.Reference, Reference()), (TrackerField.Recommendation, Recommendation()),
        (TrackerField.Update, Update()), (TrackerField.Exempt, Exempt()), (TrackerField.Promise, Promise()), (TrackerField.Position, Position()), (TrackerField.LeadPost, LeadPost()),
    ];

    /// <summary>Null for words that name no column of a tracker.</summary>
    public static TrackerField? Read(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        var words = Tidy(heading);
        if (words.Length is 0 or > 80)
            return null;
        return TrackerColumns.Named(words)?.Field ?? OfCouncils(words);
    }

    /// <summary>The same without our own: "Number" is a reference wherever it is not beside ours.</summary>
    public static TrackerField? OfCouncils(string heading)
    {
        var words = Tidy(heading);
        return Of(words) ?? (words.Split('/', StringSplitOptions.TrimEntries) is [{ Length: > 0 } one, { Length: > 0 } other] ? Either(Of(one), Of(other)) : null);
    }

    private static TrackerField? Of(string words)
    {
        foreach (var (field, known) in Known)
        {
            if (known.IsMatch(words))
                return field;
        }
        return FieldTitles.Read(words) is { } common ? Of(common) : null;
    }

    /// <summary>"RAG / Status": two words for one thing.</summary>
    private static TrackerField? Either(TrackerField? one, TrackerField? other) => one == other ? one : null;

    /// <summary>As headings are compared: one line, single spaces, without what explains them in brackets.</summary>
    public static string Tidy(string heading) => Space().Replace(Aside().Replace(heading.Replace('’', '\'').Replace('\n', ' ').Replace("(s)", "s", StringComparison.OrdinalIgnoreCase), " "), " ").Trim().TrimEnd(':', '.', '?', '*').Trim();

    private static TrackerField? Of(Field field) => field switch
    {
        Field.Number => TrackerField.Reference,
        Field.Recommendation => TrackerField.Recommendation,
        Field.Addressee => TrackerField.LeadPost,
        Field.Decision => TrackerField.Position,
        Field.Response => TrackerField.Response,
        Field.Action => TrackerField.Promise,
        Field.Owner => TrackerField.LeadPost,
        Field.Due => TrackerField.PromisedFor,
        Field.Progress => TrackerField.Update,
        Field.Status => TrackerField.Status,
        Field.Theme => TrackerField.Review,
        Field.Date => TrackerField.AgreedOn,
        Field.Origin => TrackerField.Committee,
        Field.TickAccepted => TrackerField.TickAccepted,
        Field.TickInPart => TrackerField.TickInPart,
        Field.TickRejected => TrackerField.TickRejected,
        _ => null,
    };

    [GeneratedRegex(@"\[[ivx0-9]{1,4}\]|\((?!s\))[^)]*\)|[*†]")]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^(?:days? (?:late|overdue|open|outstanding|left|remaining)|overdue|lateness|is (?:it )?(?:late|overdue)|time elapsed|age(?: in days)?|row(?: no| number)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Computed();

    [GeneratedRegex(@"^(?:(?:revised|new|amended|extended|updated|changed|current|latest)(?: (?:proposed|target|due|completion|implementation|delivery|agreed))*(?: (?:date|deadline|timescale|timetable|target|due|by when))+s?|(?:date|deadline|due) \(?revised\)?|date revised to)$", RegexOptions.IgnoreCase)]
    private static partial Regex RevisedDue();

    [GeneratedRegex("^(?:next (?:progress )?(?:check|update|report|review)(?: due| date| on)?|(?:date|when) to report back|report(?:ing)? back(?: date| on| by)?|update due)$", RegexOptions.IgnoreCase)]
    private static partial Regex PromisedFor();

    [GeneratedRegex("^(?:reasons? for (?:the )?(?:revision|delay|change(?: of date)?|slippage|extension|revised date)|why (?:it was )?(?:moved|revised|changed))$", RegexOptions.IgnoreCase)]
    private static partial Regex WhyRevised();

    [GeneratedRegex(@"^(?:(?:actual(?:ly)? )?(?:date )?(?:completed|delivered|implemented|achieved|actioned)(?: on| date)|date (?:of )?(?:actual )?(?:completed|completion|delivered|delivery|implemented|implementation|achieved|actioned)|actual (?:completion|delivery|implementation|end) ?(?:date)?|when completed)$", RegexOptions.IgnoreCase)]
    private static partial Regex DeliveredOn();

    [GeneratedRegex(@"^(?:closed on|date (?:closed|signed off|removed)|closure date|closed date|sign[- ]?off date|signed off on)$", RegexOptions.IgnoreCase)]
    private static partial Regex ClosedOn();

    [GeneratedRegex(@"^(?:(?:date of |date )(?:the )?(?:(?:executive|cabinet|service|formal) )?(?:response|reply|answer)(?: received)?|(?:response|reply|answered|responded)(?: received)?(?: date| on)|(?:exec(?:utive)?|cabinet)(?: decision| response| meeting)? date|date (?:considered|agreed|approved) (?:by|at) (?:the )?(?:cabinet|executive)|date (?:of|at) (?:cabinet|executive)|decision date|date of (?:cabinet|executive) (?:decision|meeting)|date answered|date responded)$", RegexOptions.IgnoreCase)]
    private static partial Regex RespondedOn();

    [GeneratedRegex(@"^(?:assessed on|assessment date|date (?:of (?:last )?(?:assessment|review by committee)|assessed|last (?:assessed|reviewed|considered by (?:the )?committee))|last (?:assessed|reviewed)|reviewed by (?:the )?committee on)$", RegexOptions.IgnoreCase)]
    private static partial Regex AssessedOn();

    [GeneratedRegex(@"^(?:(?:date )?(?:last )?updated(?: on| at)?|(?:last )?update(?:d)? date|date of (?:last |latest )?update|as at|position as at|status date)$", RegexOptions.IgnoreCase)]
    private static partial Regex UpdatedOn();

    [GeneratedRegex(@"^(?:(?:date )?(?:sent|issued|published|referred)(?: on| for (?:a )?response| to (?:cabinet|executive|the executive))?|date of (?:publication|issue|referral)|publication date|sent (?:for (?:a )?response )?on|date sent to (?:cabinet|executive|department))$", RegexOptions.IgnoreCase)]
    private static partial Regex SentOn();

    [GeneratedRegex(@"^(?:received on|date received|date of receipt|receipt)$", RegexOptions.IgnoreCase)]
    private static partial Regex ReceivedOn();

    [GeneratedRegex(@"^(?:(?:committee |scrutiny |panel |board |osc |select committee )?(?:meeting|mtg)(?: date)?|date(?: of)?(?: the)? (?:meeting|committee(?: meeting)?|recommendation|panel|board|review|scrutiny(?: meeting)?|resolution|decision)|(?:date )?(?:agreed|raised|made|added|resolved|recommended|identified)(?: on| at| date)?|committee date|date of (?:overview and )?scrutiny(?: committee)?|meeting of|date)$", RegexOptions.IgnoreCase)]
    private static partial Regex AgreedOn();

    [GeneratedRegex(@"^(?:min(?:ute)?s?\.?(?: (?:no|number|ref|reference|item))?\.?|minute (?:no|number|ref)\.? ?(?:/|and|&) ?(?:date|item)|agenda (?:item )?(?:no|number|ref)\.?|resolution (?:no|number|ref)\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Minute();

    [GeneratedRegex(@"^(?:(?:name of |origin(?:ating)? |scrutiny |select |source |lead |parent )?(?:committee|panel|board|commission|scrutiny body|sub-committee)(?: name| ?/ ?panel)?|origin|source|from|scrutiny (?:committee|panel|board)(?: name)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Committee();

    [GeneratedRegex(@"^(?:(?:relevant |lead )?(?:portfolio|portfolio holder|cabinet (?:member|lead|portfolio(?: holder)?)|executive (?:member|lead|councillor)|lead (?:cabinet |executive )?(?:member|councillor)|lead member|councillor|member lead|em))(?: (?:responsible|name))?s?$", RegexOptions.IgnoreCase)]
    private static partial Regex PortfolioHolder();

    [GeneratedRegex(@"^(?:(?:link(?:s)? to |supporting )?evidence(?: links?| of (?:completion|delivery|implementation|progress))?|links?(?: to (?:evidence|documents?|reports?|minutes))?|hyperlinks?|url|supporting documents?|web ?links?|document links?|evidence ref(?:erence)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Evidence();

    [GeneratedRegex(@"^(?:(?:committee|panel|board|scrutiny|members?|our|overall)(?:'?s'?)? (?:assessment|judgement|judgment|view|rating|category|rag)(?: of progress)?|assessment(?: of (?:progress|impact|implementation))?|judgement|judgment|category|progress category|assessment (?:category|rating))$", RegexOptions.IgnoreCase)]
    private static partial Regex Assessment();

    [GeneratedRegex(@"^(?:(?:scrutiny |name of |title of |the )?(?:review|inquiry|enquiry|investigation|topic|subject|report|item|task (?:and|&) finish(?: group| review)?|task group|project|working group|t&f(?: group)?)(?: (?:title|name|topic|subject|area|group|report|item))?|agenda item(?: title)?|item title|report title|subject matter|area of (?:work|scrutiny)|topic ?/ ?(?:review|item|issue)|(?:review|item) ?/ ?topic|issue ?/ ?topic|issue|theme|title)$", RegexOptions.IgnoreCase)]
    private static partial Regex Review();

    [GeneratedRegex(@"^(?:(?:reasons?|rationale|explanation|justification)(?: (?:for|if|where|why).*)?|if (?:not|rejected).*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Reasons();

    [GeneratedRegex(@"^(?:(?:unique |tracker |our |recommendation |rec |r )?(?:ref(?:erence)?|id|identifier|code)(?: ?(?:no|number|code|id))?\.?|(?:rec(?:ommendation)?|r)\.? ?(?:#|no|number|num|nr|id)\.?|no|nr|#|number|item (?:no|number|ref)\.?|s/?no|serial(?: no| number)?)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?:(?:scrutiny|committee|panel|board)?(?:'s)? ?(?:recommendation|rec)s?(?: (?:text|wording|agreed|made|description|detail|details))?|details? of (?:the )?recommendations?|recommendation and (?:rationale|reason).*|request|requests?(?: ?/ ?recommendations?)|recommendations? ?/ ?(?:requests?|actions?|resolutions?)|description(?: of recommendation)?|wording|decision ?/ ?recommendation|what was (?:agreed|asked|requested))$", RegexOptions.IgnoreCase)]
    private static partial Regex Recommendation();

    [GeneratedRegex(@"^(?:(?:[a-z]{3,9}\.? ?(?:20)?[0-9]{2}|q[1-4](?: 20[0-9]{2}(?:/[0-9]{2})?)?|20[0-9]{2}(?:/[0-9]{2})?|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}) (?:update|progress|position|comments?|report)|(?:update|progress|position|comments?)(?: (?:for|at|as at|-|–|in|to))? ?(?:[a-z]{3,9}\.? ?(?:20)?[0-9]{2}|q[1-4].*|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})|(?:latest |officer |service |current |further |progress |general |director'?s )*(?:updates?|comments?|notes?|commentary|narrative|remarks|progress(?: (?:report|made|to date|so far|notes?|comments?))?|what has been done|action taken|actions? taken|work (?:done|to date)|outcomes?|impact|difference made|latest position|position statement)(?: ?/ ?(?:comments?|notes?|action taken|updates?|progress|outcomes?))?(?: (?:to date|so far|since last meeting|from (?:the )?(?:service|officer|lead officer|directorate)))?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Update();

    [GeneratedRegex(@"^(?:exempt(?: item| information)?|confidential|part (?:2|ii|b)|schedule 12a)$", RegexOptions.IgnoreCase)]
    private static partial Regex Exempt();

    [GeneratedRegex(@"^(?:(?:what|how) (?:we )?will (?:be )?(?:do|done|achieved?).*|commitments?|promises?|undertakings?|(?:agreed|planned|proposed|next|follow[- ]?up|key) (?:actions?|steps?)|success measures?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Promise();

    [GeneratedRegex(@"^(?:(?:executive|cabinet|council|mayor|leader|service|directorate|board|trust)'?s? (?:decision|position|view)|decision(?: (?:of|by|made by) .*)?|outcome (?:at|of) (?:cabinet|executive)|agree(?:d)? ?/ ?(?:disagree|not agreed).*|accept(?:ed)? ?/ ?reject(?:ed)?.*|accepted or (?:rejected|not).*|response (?:type|category|decision)|recommendation (?:accepted|agreed)(?: (?:y/n|yes/no))?|(?:accepted|agreed) (?:y/n|yes/no))$", RegexOptions.IgnoreCase)]
    private static partial Regex Position();

    [GeneratedRegex(@"^(?:(?:lead|responsible|accountable|named|link|contact|service) (?:officer|director|person|service|manager|post|team|organisation|agency|body)s?(?: ?/ ?.*)?|officer(?: responsible)?|owner|action owner|assigned to|who|by whom|responsib(?:le|ility)|addressed to|addressee|directed to|to whom|recommended to|made to|lead|director(?:ate)?|service(?: area)?|department)$", RegexOptions.IgnoreCase)]
    private static partial Regex LeadPost();
}
