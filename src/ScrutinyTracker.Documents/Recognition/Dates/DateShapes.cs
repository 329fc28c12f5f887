using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition.Dates;

/// <summary>
/// What a date looks like in a sentence, one pattern for each shape, the longest first. They only find: what a phrase means is read by
/// <see cref="PrintedDate"/> and the domain's own grammar.
/// </summary>
internal static partial class DateShapes
{
    private const string Day = @"[0-3]?[0-9](?:\s?(?:st|nd|rd|th))?";
    private const string Month = @"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b\.?";
    private const string Year = @"(?:19|20)[0-9]{2}(?![0-9]|[/-][0-9]{2})";
    private const string CouncilYear = @"20[0-9]{2}\s?[/–-]\s?(?:20)?[0-9]{2}(?![0-9]|[/-][0-9])";
    private const string Number = "(?:[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty[- ]four|thirty)";
    private const string Unit = "(?:working day|calendar day|day|week|fortnight|month|year)s?(?:['’]s?)?";
    private const string To = @"\s?(?:-|–|\bto\b|\buntil\b|\bthrough to\b)\s?(?:the end of )?";
    private const string Rhythm = @"(?:(?:once|twice|three times|four times)(?: a | per | each |[- ])(?:year(?:ly)?|annum|annually|month)|every (?:other |" + Number
        + @" )?(?:week|fortnight|month|quarter|year|term)s?|each (?:week|month|quarter|year)|(?:on an? )?(?:weekly|fortnightly|bi-?monthly|monthly|quarterly|(?:six|6|three|3)[- ]monthly|half[- ]yearly|bi-?annual(?:ly)?|annual(?:ly)?|yearly)(?: basis)?)";

    /// <summary>How each mention was found.</summary>
    public static readonly IReadOnlyList<(DateShape Shape, Regex Pattern)> All =
    [
        (DateShape.Rhythm, RhythmFromDate()), (DateShape.Rhythm, RhythmInMonths()),
        (DateShape.Absolute, DayRange()), (DateShape.Absolute, OneDay()), (DateShape.Absolute, FiguredDay()),
        (DateShape.Absolute, MonthRange()), (DateShape.Absolute, OneOfSeveral()), (DateShape.Absolute, QuarterOf()), (DateShape.Absolute, MonthAndYear()), (DateShape.Absolute, FiguredMonth()),
        (DateShape.Vague, Season()), (DateShape.Absolute, YearOfCouncils()), (DateShape.Absolute, BareYear()),
        (DateShape.Relative, FromAnEvent()), (DateShape.Relative, Within()), (DateShape.Relative, NextPeriod()),
        (DateShape.NoYear, DayWithoutYear()), (DateShape.NoYear, MonthRangeWithoutYear()), (DateShape.NoYear, MonthWithoutYear()), (DateShape.NoYear, QuarterWithoutYear()),
        (DateShape.Meeting, NextMeeting()), (DateShape.Rhythm, RhythmAlone()),
    ];

    [GeneratedRegex(@"\b" + Rhythm + @"(?:,? (?:from|starting(?: in| from)?|beginning(?: in)?|commencing(?: in)?|with the first in)) (?:" + Day + @"\s+(?:of\s+)?" + Month + @",?\s+" + Year + "|" + Month + @",?\s+" + Year + ")", RegexOptions.IgnoreCase)]
    private static partial Regex RhythmFromDate();

    [GeneratedRegex(@"\b(?:(?:every|each)|" + Rhythm + @",? (?:in|each|every))\s+" + Month + @"(?:(?:\s*,\s*|\s+and\s+|\s+&\s+)" + Month + @")*(?!,?\s+(?:19|20)[0-9]{2})", RegexOptions.IgnoreCase)]
    private static partial Regex RhythmInMonths();

    [GeneratedRegex(@"\b" + Day + @"(?:\s+" + Month + @"(?:,?\s+" + Year + @")?)?" + To + Day + @"\s+(?:of\s+)?" + Month + @",?\s+" + Year + @"|(?<=\bbetween (?:the )?)" + Day + @"(?:\s+" + Month + @"(?:,?\s+" + Year + @")?)?\s+and\s+" + Day + @"\s+(?:of\s+)?" + Month + @",?\s+" + Year)]
    private static partial Regex DayRange();

    [GeneratedRegex(@"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?)?" + Day + @"\s+(?:of\s+)?" + Month + @",?\s+" + Year + @"|\b" + Month + @"\s+[0-3]?[0-9](?:st|nd|rd|th)?,?\s+" + Year)]
    private static partial Regex OneDay();

    [GeneratedRegex(@"(?<![0-9/.])(?:[0-3]?[0-9][/.][01]?[0-9][/.](?:20)?[0-9]{2}|20[0-9]{2}-[01][0-9]-[0-3][0-9]|[0-3]?[0-9]-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(?:20)?[0-9]{2})(?![0-9/])")]
    private static partial Regex FiguredDay();

    [GeneratedRegex(@"\b" + Month + @"(?:,?\s+" + Year + ")?" + To + Month + @",?\s+" + Year + @"|(?<=\bbetween )" + Month + @"(?:,?\s+" + Year + @")?\s+and\s+" + Month + @",?\s+" + Year)]
    private static partial Regex MonthRange();

    /// <summary>"March" in "March, June and September 2019": what it shares stands at the end.</summary>
    [GeneratedRegex(@"\b" + Month + @"(?=(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|/)" + Month + @")+,?\s+(?<shared>" + Year + @"))|\b" + Day + @"(?=(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)" + Day + @")+\s+(?:of\s+)?(?<shared>" + Month + @",?\s+" + Year + "))")]
    private static partial Regex OneOfSeveral();

    [GeneratedRegex(@"\b(?:Q[1-4]|[Qq]uarter\s?[1-4]|(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)\s+quarter)(?:,?\s+(?:of|in))?(?:\s+the)?(?:\s+(?:financial|municipal)\s+year)?\s*,?\s*(?:" + CouncilYear + "|" + Year + @")|\b" + CouncilYear + @"\s+Q[1-4]\b")]
    private static partial Regex QuarterOf();

    [GeneratedRegex(@"\b" + Month + @",?\s+(?:of\s+)?" + Year + @"|\b(?:Jan|Feb|Mar|Apr|May|Jun|June|Jul|July|Aug|Sept|Sep|Oct|Nov|Dec)(?:-|\s?['’])[0-9]{2}\b")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"(?<![0-9/])(?:0?[1-9]|1[0-2])/20[0-9]{2}(?![0-9/])")]
    private static partial Regex FiguredMonth();

    [GeneratedRegex(@"\b(?:(?:the\s+)?(?:financial|municipal|civic|council|academic|school)\s+year\s+)?" + CouncilYear + @"(?:\s+(?:financial|municipal|civic|council|academic|school)\s+year)?", RegexOptions.IgnoreCase)]
    private static partial Regex YearOfCouncils();

    [GeneratedRegex(@"\b(?:(?:early|late|mid)[- ])?(?:spring|summer|autumn|winter|easter|christmas)(?:\s+term)?(?:,?\s+(?:of\s+|in\s+)?(?:20[0-9]{2}(?:/[0-9]{2})?))|\b(?:early|late|mid)[- ]20[0-9]{2}\b|\b(?:in|by|during|before)\s+(?:the\s+)?(?:(?:early|late|end of(?: the)?)\s+)?(?:new year|spring|summer|autumn|winter|christmas|easter)(?:\s+term)?\b(?!\s+(?:of\s+)?20[0-9]{2})(?!\s+(?:term|holiday|school|programme|gritting|activit|lights|market|fair|period|months))|\b(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(?:current\s+|next\s+)?(?:financial|academic|school|calendar)\s+year\b(?!\s*(?:,|in|of)?\s*20[0-9]{2})", RegexOptions.IgnoreCase)]
    private static partial Regex Season();

    [GeneratedRegex(@"(?<=\b(?:in|by|during|throughout|since|until|before|after|from|year|end of|of|calendar year)\s)(?:(?:the\s+)?end\s+of\s+)?" + Year + @"(?!\s?[£%]|\s+(?:Act|Regulations|Order|census|children|people|residents|staff|homes|households|properties|units|pupils|cases))", RegexOptions.IgnoreCase)]
    private static partial Regex BareYear();

    [GeneratedRegex(@"\b(?:(?:within|after|following)\s+)?" + Number + @"[- ]" + Unit + @"\s+(?:(?:of|from|after|following)\s+(?:the\s+|this\s+|its\s+|their\s+|our\s+)?(?:[\w'’-]+)(?:\s+(?:of|the|this|to|report|review|plan|strategy|policy|service|date|publication|launch|approval|implementation|Cabinet|Committee))*|in\s+(?:operation|use|service|place|post|force))", RegexOptions.IgnoreCase)]
    private static partial Regex FromAnEvent();

    [GeneratedRegex(@"\b(?:within|in|over|after)\s+(?:the\s+)?(?:next\s+|coming\s+|following\s+)?" + Number + @"[- ]" + Unit + @"(?:\s+time)?\b(?!\s+(?:or|and over|old|period|ago|to come))|\b" + Number + @"[- ]" + Unit + @"\s+time\b", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(?:within\s+(?:the\s+next\s+)?a?\s?|by\s+|in\s+)?(?:the\s+)?next\s+(?:fortnight|week|month)\b|\bwithin\s+a\s+(?:fortnight|week|month|year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextPeriod();

    [GeneratedRegex(@"\b" + Day + @"\s+(?:of\s+)?" + Month + @"(?!,?\s+(?:19|20)[0-9]{2})")]
    private static partial Regex DayWithoutYear();

    [GeneratedRegex(@"(?<=\b(?:between|from|during|in|by)\s)" + Month + @"(?:\s?(?:-|–|\bto\b)\s?|\s+and\s+)" + Month + @"(?!,?\s+(?:19|20)[0-9]{2})(?!\s+[0-9])")]
    private static partial Regex MonthRangeWithoutYear();

    [GeneratedRegex(@"(?<=\b(?i:in|by|during|until|before|for|of|early|mid|late|this|next|from|since|after)\s(?:early\s|late\s|mid[- ]|mid\s|the end of\s|end of\s|end\s|the beginning of\s)?)(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\b(?!,?\s+(?:19|20)[0-9]{2})(?!\s+[0-9])(?!-[0-9])")]
    private static partial Regex MonthWithoutYear();

    [GeneratedRegex(@"\b(?:Q[1-4]|[Qq]uarter\s[1-4])\b(?!\s*(?:of\s+)?(?:the\s+)?(?:19|20)[0-9]{2})")]
    private static partial Regex QuarterWithoutYear();

    [GeneratedRegex(@"\b(?:the\s+)?next\s+(?:available\s+|scheduled\s+)?(?:(?:committee|cabinet|panel|board|scrutiny|executive)\s+)?meeting\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"\b" + Rhythm + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex RhythmAlone();
}

internal enum DateShape
{
    Absolute,
    NoYear,
    Relative,
    Rhythm,
    Meeting,

    /// <summary>A season, "early 2020": a date to everybody, and not the same one.</summary>
    Vague,
}
