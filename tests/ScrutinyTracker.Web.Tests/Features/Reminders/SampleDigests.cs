using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>One of each kind of email that the reminders write.</summary>
internal static class SampleDigests
{
    public static readonly DateOnly Day = new(2019, 4, 1);

    public static ReminderDigest Promises => new(Day, "Corporate Director", "Example Council", "ScrutinyTracker", "scrutiny@example.org",
    [
        Line(DueDate.Month(2019, 3), "Report on <progress> & achievements", "promised on 7 November 2018 as “March 2019”", ReminderStage.OnTheDay, new(2019, 4, 5)),
        Line(DueDate.Day(Day), null, null, ReminderStage.OnTheDay, new(2019, 4, 8)) with { Reference = "CYP-2018-19-R09" },
        Line(DueDate.Day(new(2019, 4, 29)), "That the service tells members each year:\na) how many;\nb) where.", "2 months beginning with 1 March 2019", new(-28), null) with
        {
            Kind = ObligationKind.Response,
            Reference = "CYP-2018-19-R10",
        },
    ]);

    /// <summary>All that an officer can be written to about, and one promise of a post that the officer holds.</summary>
    public static ReminderDigest Duties => Promises with
    {
        RecipientName = "Scrutiny Officer",
        Lines =
        [
            Line(DueDate.Day(new(2019, 3, 4)), "That the service tells members each year", "closed on 5 March 2018", new(28), new(2019, 4, 29)) with
            { Kind = ObligationKind.LookBack, Duty = Officer },
            Line(DueDate.Day(Day), "5 promises have no date; 1 recommendation is open for more than 12 months, and nothing is due", "looked at once a month, on its first working day", ReminderStage.OnTheDay, null) with
            { Kind = ObligationKind.Undated, Reference = "Children's Committee", Duty = Officer },
            Line(DueDate.Day(new(2019, 4, 8)), "Launch the welcome pack", "5 working days after it was asked for on 1 April 2019", new(-7), new(2019, 4, 8)) with
            { Kind = ObligationKind.DateChange, Duty = Officer, Facts = [("Asked for", "June 2019 instead of April 2019")], Together = ["Second Scrutiny Officer"] },
            Line(DueDate.Day(new(2019, 4, 15)), "2 reports are promised for it; a monitoring round is open for it", "they become public then", new(-14), new(2019, 4, 8)) with
            { Kind = ObligationKind.Papers, Reference = "CYP meeting of 25 April 2019", Duty = Officer },
            Line(DueDate.Day(new(2019, 4, 15)), "1 recommendation has all that was promised delivered or given up, or is proposed for closure", "the papers of the next meeting become public then", new(-14), new(2019, 4, 12)) with
            { Kind = ObligationKind.Closure, Reference = "CYP meeting of 25 April 2019", Duty = Officer },
            Line(DueDate.Day(new(2019, 4, 8)), "Report on progress", "asked for before the meeting of 25 April 2019", new(-7), new(2019, 4, 5)) with
            { Kind = ObligationKind.Update, Post = "Head of Democratic Services" },
            Line(DueDate.Day(new(2019, 4, 3)), "That the service tells members each year", "sent to you on 25 March 2019", new(-2), new(2019, 4, 3)) with
            { Kind = ObligationKind.Clearance, Post = "Head of Democratic Services", Facts = [("To be cleared for", "legal")] },
        ],
    };

    private const string Officer = "a scrutiny officer";

    public static DigestLine Line(DateOnly due) => Line(DueDate.Day(due), "Do it", "promised", ReminderStage.OnTheDay, null);

    private static DigestLine Line(DueDate due, string? text, string? basis, ReminderStage stage, DateOnly? next) => new(
        "CYP-2018-19-R04", "Children's Committee", "Corporate Director", ObligationKind.Commitment, stage, due, Timeliness.Of(due.On, null, Day),
        text, basis, new Uri("http://localhost:5080/recommendations/CYP-2018-19-R04/commitments/4/progress"), next);

    /// <summary>What a post's deputy gets, with an entry for the calendar and who is told next.</summary>
    public static ReminderDigest Deputy => Promises with
    {
        RecipientName = "Head of Service",
        StandsInFor = ["Corporate Director until 5 April 2019"],
        Lines = [Promises.Lines[0] with { Calendar = "an entry for 31 March 2019 is attached", News = new([], false, "Chief Executive on Monday 8 April 2019, if it is still overdue then") }],
    };

    /// <summary>What goes to somebody more senior by itself.</summary>
    public static ReminderDigest Escalated => Promises with
    {
        RecipientName = "Chief Executive",
        Lines = [Promises.Lines[0] with { EscalatedFrom = "Corporate Director", Post = "Chief Executive", Stage = new(21), NextOn = null, News = new(["Corporate Director on Monday 1 April 2019"], true, null) }],
    };

    /// <summary>What an officer wrote to somebody more senior, in two paragraphs.</summary>
    public static ReminderDigest Letter => Escalated with
    {
        Lines = [Escalated.Lines[0] with { News = EscalationNews.None }],
        Letter = new(
            "The Corporate Director has been reminded of what follows, and the Children's Committee does not have it.\n\nPlease see that it is done before 25 April.",
            "Scrutiny Officer", "scrutiny.officer@example.org"),
    };

    /// <summary>What only changes a calendar.</summary>
    public static ReminderDigest Calendar => Promises with
    {
        Lines = [],
        CalendarChanges = ["Promise under CYP-2018-19-R04, 30 June 2019: no longer due from you."],
    };

    /// <summary>What an email about something exempt says.</summary>
    public static ReminderDigest Exempt => Promises with { Lines = [Promises.Lines[0] with { Text = null, Basis = null }] };
}
