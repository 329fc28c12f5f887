using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>
/// The service's answers of 7 November 2018: 18 lettered items. An item that says what is so ("has run since June 2018") is a fact and
/// promises nothing; one that says what will be is a promise, and is flagged where it names no date. The positions are our reading: the
/// service did not choose from a list.
/// </summary>
internal static class DurhamResponses
{
    public static Answer To(int recommendation, SampleCouncil council) => recommendation switch
    {
        1 => Caseloads(council),
        2 => Evaluations(council),
        3 => CorporateParents(council),
        4 => Academy(council),
        5 => Wellbeing(council),
        6 => WelcomePack(council),
        7 => Expectations(council),
        _ => throw new ArgumentOutOfRangeException(nameof(recommendation), recommendation, "The report has seven recommendations."),
    };

    private static Answer Caseloads(SampleCouncil council) => new(Position.AlreadyInProgress, null,
    [
        // Two rhythms in one promise: it is read as the closer one, with the words beside it. No first date is named, so none is made up.
        new("The Head of Children's Social Care looks through the caseloads every week. Each month the director goes through them with the Chief "
            + "Executive and the directors for finance and for transformation and partnerships.",
            new CommitmentDetails(
                "Review the caseloads of social workers", "weekly, and each month in a performance meeting", FirstDue: null, Recurrence.Weekly(),
                council.HeadOfSocialCare, ReportTo: null)),
        new("Caseloads are to stay manageable by strategies for recruiting and keeping social workers and for working through cases in good time.",
            Undated("Carry out the strategies for recruitment, retention and timely casework", council.ChildrensDirector)),
        new("A team of ten more social workers has been agreed for six months; it carries 180 cases until those strategies take hold."),
        new("A temporary market allowance has been agreed for posts in Families First that are hard to fill, to win new social workers and to keep "
            + "experienced ones. More than 90% of the staff have signed up to it."),
        new("It is agreed to contract an agency that seeks out experienced social workers: it is to find ten who would like to work in Durham for good.",
            Undated("Find ten experienced social workers for permanent work through a specialist agency", council.ChildrensDirector)),
        new("Support for the academy goes on. In 2018/19 it has 34 newly qualified social workers and two practice leads; in 2019/20 it is to support "
            + "up to 30 more newly qualified social workers.",
            Dated("Support up to 30 more newly qualified social workers in the academy", council.ChildrensDirector, "in 2019/20", Year(2019))),
        // What the current year already holds, told to show that the support continues.
        new("Other ways into the profession are supported too: three more Frontline units in 2018/19, where 2017/18 had one."),
        new("How the cases of children in need are managed is being looked into, so that support is timely and to the point, and steps up or down with "
            + "the help of other services.",
            Undated("Review how the cases of children in need are managed", council.HeadOfSocialCare)),
    ]);

    private static Answer Evaluations(SampleCouncil council) => new(Position.Accepted, null,
    [
        new("The Supporting Solutions Service has run in full since June 2018. Its effect so far will be evaluated half-way, in December 2018, and the "
            + "whole year reviewed in June 2019.",
            Dated("Half-way evaluation of the Supporting Solutions Service", council.ChildrensDirector, "December 2018", DueDate.Month(2018, 12)),
            Dated("Full annual review of the Supporting Solutions Service", council.ChildrensDirector, "June 2019", DueDate.Month(2019, 6))),
        new("The Pre Birth Service has run in full since July 2018. An outside evaluation had found that it helps children and families greatly and uses "
            + "public money well. Its first year will be evaluated in July 2019.",
            Dated("Annual evaluation of the Pre Birth Service's first year", council.ChildrensDirector, "July 2019", DueDate.Month(2019, 7))),
    ]);

    private static Answer CorporateParents(SampleCouncil council) => new(
        Position.AcceptedInPart,
        "Visits will be offered to members, who are not obliged to make one. The training is mandatory already, as part of members' induction.",
    [
        new("The Multi Agency Safeguarding Hub will arrange visits for members all through 2018/19.",
            Dated("A series of visits to the Multi Agency Safeguarding Hub for members", council.ChildrensDirector, "throughout 2018/19", Year(2018))),
        new("Corporate parenting training is mandatory in the members' learning programme, within induction, and was given after the election of 2017. "
            + "More is meant to follow, to keep members' knowledge of their duties fresh.",
            Undated("Further corporate parenting training for members", council.ResourcesDirector, "during members' term of office")),
    ]);

    private static Answer Academy(SampleCouncil council) => new(Position.Accepted, null,
    [
        new("The academy will be kept up, as the answer to recommendation 1 describes."),
        // "Twice yearly" names two dates and no end: the two are kept, and nobody is held to a third.
        new("The service will report to the committee twice a year on the academy: first in March 2019, and again in September 2019.",
            new CommitmentDetails(
                "Report to the committee on the academy's progress and achievements", "twice yearly: March 2019, then September 2019",
                DueDate.Month(2019, 3), Recurrence.YearlyIn(3, 9) with { Count = 2 }, council.ChildrensDirector, council.Committee))
        {
            HandedTo = council.AcademyManager,
        },
    ]);

    private static Answer Wellbeing(SampleCouncil council) => new(Position.Accepted, null,
    [
        new("Children's social care staff will be trained in mental health and wellbeing, as part of the council's wider effort for a workforce that "
            + "understands mental health. All staff are offered awareness; more is offered to those whose work with young people asks for it. The "
            + "training is shaped with the mental health trust Tees, Esk and Wear Valleys, keeps children's experiences at its heart, and is also "
            + "there to help staff withstand a demanding job.",
            Undated("Mental health and wellbeing training for the staff of children's social care", council.ChildrensDirector)),
    ]);

    private static Answer WelcomePack(SampleCouncil council) => new(Position.Accepted, null,
    [
        new("The service is glad of the young people's idea of a welcome pack for everybody who is new to children's social care."),
        new("A group of children and young people will work on it with the service, for a launch in April 2019. Video, animation and social media will be "
            + "explored as well as print.",
            Dated("Launch the welcome pack", council.ChildrensDirector, "April 2019", DueDate.Month(2019, 4))),
    ]);

    private static Answer Expectations(SampleCouncil council) => new(Position.Accepted, null,
    [
        new("A contract of expectations between children, young people and their social workers will be drawn up with IIC. It sets out how "
            + "social workers communicate, what happens when a child's social worker has to change, and how the child is told. It will be ready in April 2019.",
            Dated("Launch the contract of expectations", council.ChildrensDirector, "April 2019", DueDate.Month(2019, 4))),
    ]);

    /// <summary>
    /// "2018/19" is the financial year or the municipal one; a director who types it is asked which. Chosen here, each time: the municipal
    /// year, by which the committee counts its references and its meetings.
    /// </summary>
    private static DueDate Year(int start) => DueDate.MunicipalYear(new MunicipalYear(start), SampleCouncil.AnnualMeetings);

    private static CommitmentDetails Dated(string text, Post responsible, string inWords, DueDate due) =>
        new(text, inWords, due, Recurrence: null, responsible, ReportTo: null);

    private static CommitmentDetails Undated(string text, Post responsible, string? inWords = null) =>
        new(text, inWords, FirstDue: null, Recurrence: null, responsible, ReportTo: null);
}

internal sealed record Answer(Position Position, string? Reasons, IReadOnlyList<Said> Items);

internal sealed record Said(string Text, params CommitmentDetails[] Promises)
{
    public Person? HandedTo { get; init; }
}
