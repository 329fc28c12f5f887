using System.Text.RegularExpressions;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// Reads the words in which councils say how far something is: what the service claims, or what the committee judged (the vocabularies of
/// published trackers). A colour is the committee's judgement. A bare figure is neither: each council counts its own way.
/// </summary>
internal static partial class PrintedStatus
{
    /// <summary>"Green space" and "red kites" are no status: a colour stands alone, or before words that say more of one.</summary>
    private const string Alone = @"(?:\s*(?:$|[.,:;()/–-])|\s+(?:status|rat(?:ing|ed)|rag|flag|complete|achieved|acceptable|unacceptable|on track|not on track|delayed|no further|some))";

    private static readonly IReadOnlyList<(Regex Words, ProgressClaim Claim)> Claims =
    [
        (WillNot(), ProgressClaim.WillNotBeDelivered), (NotStarted(), ProgressClaim.NotStarted), (Delayed(), ProgressClaim.Delayed),
        (Paused(), ProgressClaim.Paused), (OnTrack(), ProgressClaim.OnTrack), (Delivered(), ProgressClaim.Delivered),
    ];

    private static readonly IReadOnlyList<(Regex Words, AssessmentMeaning Meaning)> Judgements =
    [
        (Superseded(), AssessmentMeaning.Superseded), (NotThisSession(), AssessmentMeaning.NotForThisSession), (Obstacle(), AssessmentMeaning.NotAchievedObstacle),
        (Unacceptable(), AssessmentMeaning.UnacceptableProgressContinue), (Acceptable(), AssessmentMeaning.AcceptableProgressContinue),
        (Achieved(), AssessmentMeaning.AchievedStopMonitoring), (Stop(), AssessmentMeaning.StopMonitoring),
    ];

    /// <summary>What the service claims; null where the words begin with no claim.</summary>
    public static ProgressClaim? Progress(string? words)
    {
        var tidy = Tidy(words);
        foreach (var (known, claim) in Claims)
        {
            if (known.IsMatch(tidy))
                return claim;
        }
        return null;
    }

    /// <summary>What the committee judged; null where the words begin with no judgement.</summary>
    public static AssessmentMeaning? Assessment(string? words)
    {
        var tidy = Tidy(words);
        foreach (var (known, meaning) in Judgements)
        {
            if (known.IsMatch(tidy))
                return meaning;
        }
        return null;
    }

    /// <summary>What the committee judged, where the document's key says that its categories are judgements: "achieved" is one then.</summary>
    public static AssessmentMeaning? Judgement(string words) =>
        Assessment(words) ?? (Progress(words) == ProgressClaim.Delivered ? AssessmentMeaning.AchievedStopMonitoring : null);

    private static string Tidy(string? words) => Lead().Replace((words ?? "").Trim().Replace('’', '\''), "");

    [GeneratedRegex(@"^(?:(?:status|progress|update|rag|category)\s*[:–-]\s*|[1-6]\s*[.:)–-]?\s+(?=[A-Za-z]))+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:will not be|no longer (?:being )?(?:progressed|pursued|feasible|required)|not (?:being )?(?:progressed|progressing|pursued)|closed[ ,–-]+not implemented|abandoned|cancelled)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WillNot();

    [GeneratedRegex(@"^(?:not (?:yet )?(?:started|commenced|begun|due)|pending|outstanding|yet to (?:start|commence)|to (?:start|commence|be started))\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotStarted();

    [GeneratedRegex(@"^(?:delayed|slipped|overdue|behind (?:schedule|target)|late\b|(?:in progress|on-?going)[ ,–-]+(?:but )?(?:late|delayed|behind|slipped)|off track|not on (?:track|target|schedule)|behind plan|running late|significant delay)", RegexOptions.IgnoreCase)]
    private static partial Regex Delayed();

    [GeneratedRegex(@"^(?:paused|on hold|deferred|suspended|parked)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Paused();

    [GeneratedRegex(@"^(?:on[- ]?going|on track|on target|on schedule|on course|in progress|under ?way|progressing|part(?:ly|ially)? (?:complete|implemented|achieved|delivered)|to be renegotiated|open|in train|started|commenced|work (?:is )?(?:ongoing|under ?way|in progress))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnTrack();

    [GeneratedRegex(@"^(?:(?:fully |now |action |recommendation )*(?:complete(?:d)?|implemented|achieved|actioned|delivered|done|discharged)|closed(?:[ ,–-]+implemented)?)(?:$|[\s.,:;()–-])", RegexOptions.IgnoreCase)]
    private static partial Regex Delivered();

    [GeneratedRegex(@"^(?:superseded|withdrawn|overtaken)", RegexOptions.IgnoreCase)]
    private static partial Regex Superseded();

    [GeneratedRegex("^not for (?:review )?this session", RegexOptions.IgnoreCase)]
    private static partial Regex NotThisSession();

    [GeneratedRegex(@"^not (?:fully )?achieved[ ,:(–-]*(?:obstacle|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Obstacle();

    [GeneratedRegex("^red" + Alone + @"|^(?:not achieved[ ,:(–-]*)?(?:unacceptable progress|progress (?:is )?(?:not acceptable|unacceptable)|progress made not acceptable)", RegexOptions.IgnoreCase)]
    private static partial Regex Unacceptable();

    [GeneratedRegex("^(?:amber|yellow)" + Alone + @"|^(?:not achieved[ ,:(–-]*)?(?:acceptable progress|progress (?:is |made )?acceptable|continue (?:to )?monitor)", RegexOptions.IgnoreCase)]
    private static partial Regex Acceptable();

    [GeneratedRegex("^(?:green|blue|grey|gray)" + Alone + "|^achieved,? stop monitoring|^accepted and closed", RegexOptions.IgnoreCase)]
    private static partial Regex Achieved();

    [GeneratedRegex("^(?:stop monitoring|sign(?:ed)? off|no further monitoring)", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();
}
