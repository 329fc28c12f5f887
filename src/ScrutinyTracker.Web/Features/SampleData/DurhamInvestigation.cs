using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>The first half of the thread: scope, six lines of enquiry, evidence, and the conclusions of paragraphs 7 to 14.</summary>
internal static class DurhamInvestigation
{
    public const string Title = "Role of the Social Worker from a Child's Perspective";

    public const string EqualityAndDiversity =
        "Equality and diversity were considered throughout, and an equality impact assessment has been made.";

    public static Scope Scope { get; } = new()
    {
        Purpose = "Understand what a social worker does for a child, and whether that keeps the child safe, as the child sees it. "
            + "The committee chose the subject when it renewed its work programme on 14 July 2017.",
        TermsOfReference = "Investigate how social workers assess children, and the safeguards around them, from the child's point of view.",
        InScope = "Children on the edge of care.",
        OutOfScope = "The social care of children whom the council already looks after.",
        Method = "Desk research, and eight meetings: with officers of the service, newly qualified social workers among them, with partners in "
            + "the Multi Agency Safeguarding Hub, and above all with young people who have known the service.",
    };

    public static IReadOnlyList<string> LinesOfEnquiry { get; } =
    [
        "By what routes does a child's case reach children's social care?",
        "How is a case given to a social worker, and how many cases, of what difficulty, does each of them carry?",
        "What did the new training academy achieve in its first year, is its next year full, and what mentoring, support and career can a social worker expect?",
        "Does a child in Durham keep the same social worker, is the child heard in the casework, and how does that compare with the region and the country?",
        "How is a child made ready for coming into care, what say does the child have in it, and who explains it, and how?",
        "What do children in County Durham who have met the service say about it?",
    ];

    /// <summary>The report gives no dates of meetings, so none is given here.</summary>
    private static readonly Taken[] Evidence =
    [
        new("desk", EvidenceKind.DeskResearch, "Desk research", null, "What is published and what the service's own figures show.", "abcde"),
        new("officers", EvidenceKind.Session, "Meetings with officers of the service", "Officers of children's social care",
            "How cases come in and are shared out, and what the service is changing. The eight meetings were spread over the four groups heard.", "abde"),
        new("new", EvidenceKind.Session, "Meetings with newly qualified social workers", "Newly qualified social workers",
            "What the academy is like from the inside, and what training and support there is.", "bc"),
        new("hub", EvidenceKind.Session, "Meetings with partners in the safeguarding hub", "Partners in the Multi Agency Safeguarding Hub",
            "How the partners sift what is reported to them.", "a"),
        new("young", EvidenceKind.Session, "Meetings with young people", "Young people who have known the service",
            "What it is like to have a social worker, to get another one, and to wait to hear from them.", "def"),
    ];

    private static readonly Concluded[] Conclusions =
    [
        new(7, "The service is improving. Some changes are made; others, the new computer system among them, are to come later in the year. "
            + "An electronic form will speed up referrals where a child may be at risk, audits of case files have become a dependable check on "
            + "quality, and the aim of twenty cases for each social worker gives children support that stays steady.", "ab", "desk officers"),
        new(8, "Fourteen Families First teams will each stay with a child until the case is closed, so that there is time for trust to grow. "
            + "New teams for the edge of care and for the time before birth should keep more children out of care. What they achieve needs to be evaluated.",
            "de", "officers"),
        new(9, "The partners in the Multi Agency Safeguarding Hub work well together, and sift what they receive efficiently.", "a", "hub"),
        new(10, "Through its academy for newly qualified social workers the council trains its own, and takes on more of them every year. The committee "
            + "thinks highly of it and wants to follow how it does.", "c", "new officers"),
        new(11, "There is a broad choice of training, with which social workers can show the professional development that the Health and Care "
            + "Professions Council asks of them.", "c", "desk new"),
        new(12, "Social workers are likelier to burn out once they have been in the profession for eight years. Looking after their mental health "
            + "and wellbeing matters as much as training them.", "c", "desk"),
        new(13, "To keep the same social worker matters greatly to a child, the more so when the rest of life is unsettled. Where another must "
            + "take over, that social worker should read up on the case and not have the child tell the story again.", "df", "young"),
        new(14, "Trust grows where a child and a social worker communicate well. Young people should be asked how they want to be contacted, and "
            + "should hear of a cancelled appointment as soon as possible.", "def", "young"),
    ];

    /// <summary>The findings by the paragraph of the report that states them.</summary>
    public static IReadOnlyDictionary<int, Finding> Record(Review review)
    {
        var lines = review.LinesOfEnquiry.ToDictionary(line => line.Letter[0]);
        var evidence = Evidence.ToDictionary(
            taken => taken.Name,
            taken => review.AddEvidence(new EvidenceDetails(taken.Kind, taken.Title, null, taken.Heard, taken.Summary, Lines(taken.Lines))));
        return Conclusions.ToDictionary(
            concluded => concluded.Paragraph,
            concluded => review.AddFinding(new FindingDetails(
                FindingKind.Conclusion, concluded.Text, null, Lines(concluded.Lines), [.. concluded.Evidence.Split(' ').Select(name => evidence[name])])));

        LineOfEnquiry[] Lines(string letters) => [.. letters.Select(letter => lines[letter])];
    }

    private sealed record Taken(string Name, EvidenceKind Kind, string Title, string? Heard, string Summary, string Lines);

    private sealed record Concluded(int Paragraph, string Text, string Lines, string Evidence);
}
