using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// Tells who holds a post from the post: "Parking Manager (P. Jones)", "Cllr Brown, Cabinet Member for Transport". A post stays when its holder goes.
/// </summary>
internal static partial class PersonNames
{
    /// <summary>The posts without their holders; a person named alone stays.</summary>
    public static string Without(string cell) => TitledBefore().Replace(TitledAfter().Replace(InBrackets().Replace(cell, IsName), ""), "");

    /// <summary>"(Adult Services)" says which post it is: words for services are nobody's name.</summary>
    private static string IsName(Match bracket) => ServiceWord().IsMatch(bracket.Value) ? bracket.Value : "";

    [GeneratedRegex(@"(?<=\w)\s*\((?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?(?:[A-Z]\.? ?){0,2}[A-Z][a-z'’]+(?:[- ][A-Z][a-z'’]+){0,2}\)|(?<=\w)\s*\([A-Z]{2,3}\)(?=\s*$)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\b(?:Cllr|Councillor)\.? (?:[A-Z]\.? ?){0,3}[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:,| [-–]|\n)\s*(?=(?:the )?(?:Cabinet Member|Executive Member|Portfolio Holder|Lead Member|Deputy Leader|Leader|Chair|Mayor|Member Champion))")]
    private static partial Regex TitledBefore();

    [GeneratedRegex(@"(?<=\b(?:Cabinet Member|Executive Member|Portfolio Holder|Lead Member|Leader|Mayor)\b[^,\n–]{0,60})(?:,| [-–])\s*(?:Cllr|Councillor)\.? (?:[A-Z]\.? ?){0,3}[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?")]
    private static partial Regex TitledAfter();

    [GeneratedRegex(@"\b(?:Adults?|Children|Famil(?:y|ies)|Young|People|Education|Schools?|Learning|Skills|Housing|Homes|Place|Communit(?:y|ies)|Environment(?:al)?|Climate|Waste|Streets?|Highways?|Transport|Travel|Planning|Property|Assets?|Regeneration|Economy|Economic|Growth|Development|Culture|Leisure|Libraries|Parks?|Finance|Resources|Revenues|Legal|Governance|Democratic|Customers?|Digital|Data|Technology|Human|Health|Public|Care|Social|Safety|Safeguarding|Corporate|Strategy|Strategic|Policy|Performance|Commissioning|Partnerships?|Prevention|Operations|Services?|Support|Interim|Acting|Deputy|Joint|North|South|East|West|Central|Lead|Chair|Head|Director|Manager|Officer|Team|Council|Trust|Board|Monitoring|Section|Statutory|Early|Help|Neighbourhoods?|Regulatory|Licensing|Procurement|Commercial|Communications?)\b")]
    private static partial Regex ServiceWord();
}
