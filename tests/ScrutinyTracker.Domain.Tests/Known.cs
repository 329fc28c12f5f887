using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using Xunit;

namespace ScrutinyTracker.Domain.Tests;

/// <summary>Records in the states that tests start from. Their events so far are cleared, so that a test sees only what it caused.</summary>
internal static class Known
{
    public static readonly DateOnly SentOn = new(2018, 11, 7);
    public static readonly DateOnly Today = new(2019, 1, 15);
    public static readonly WorkingDays England = WorkingDays.For(Nation.EnglandAndWales);
    public static readonly RegimeDetails ExecutiveDetails = new(
        "Executive response", Addressee.Executive, ClockStart.ReceiptOrLaterNotice, PeriodRule.MonthsBeginningWith, 2, "Local Government Act 2000 s.9FE",
        new(2012, 5, 4));
    public static readonly ResponseRegime Executive = Quiet(new ResponseRegime(ExecutiveDetails));

    public static Person Person(string name = "Director", Role role = Role.Director) => new(name, $"{name.Replace(' ', '.')}@example.org", [role]);

    public static Post Post(string title = "Director of Children's Services") => new(title, "Children's Services");

    public static Committee Committee(string code = "CYP") => Quiet(new Committee(code, $"{code} Committee"));

    public static Meeting Meeting(DateOnly heldOn) => new(Committee(), heldOn, null, null, England);

    public static AssessmentCategory Category(AssessmentMeaning meaning)
    {
        var scale = new AssessmentScale("Scale");
        Assert.True(scale.Add(new(Words.Of(meaning), null, meaning)).IsDone);
        return scale.Categories.Single();
    }

    public static Review Review() => Quiet(new Review("CYP-2018-19-01", ReviewKind.ScrutinyReview, "Social workers", Committee()));

    public static RecommendationDetails Details(string text = "Report on the academy.", Post? lead = null) => new(text, lead, null, null, [], [], []);

    public static Recommendation Drafted(Post? lead = null) =>
        Quiet(new Recommendation("CYP-2018-19-R01", Review(), 1, Details(lead: lead ?? Post())));

    public static Sending Sending(DateOnly? received = null) => new(SentOn, SentOn, received ?? SentOn, Executive);

    public static Recommendation Sent()
    {
        var recommendation = Drafted();
        Assert.Equal(Outcome.Done, recommendation.SendForResponse(Sending(), England));
        return Quiet(recommendation);
    }

    /// <summary>Answered on the day it was sent, with one item that holds all the promises.</summary>
    public static Recommendation Answered(params CommitmentDetails[] promises) => Answered(Position.Accepted, promises);

    public static Recommendation Answered(Position position, params CommitmentDetails[] promises)
    {
        var recommendation = Sent();
        Answer(recommendation, position, promises);
        return Quiet(recommendation);
    }

    public static Response Answer(Recommendation recommendation, Position position, params CommitmentDetails[] promises)
    {
        var draft = recommendation.DraftResponse(recommendation.LeadPost);
        Assert.Equal(Outcome.Done, draft.TakePosition(position, "Because.", SentOn));
        var item = draft.AddItem("What will be done.");
        foreach (var promise in promises)
            draft.Promise(item, promise);
        Assert.Equal(Outcome.Done, recommendation.Submit(draft, LeavingOut(recommendation, draft)));
        return draft;
    }

    public static Submission Submission(DateOnly? today = null) => new(Person(), OnBehalf: false, new(2018, 11, 7, 12, 0, 0, DateTimeKind.Utc), today ?? Today);

    /// <summary>With a reason for every promise of which the draft says nothing.</summary>
    public static Submission LeavingOut(Recommendation recommendation, Response draft, string? why = "Something else is promised.") =>
        Submission() with { LeftOut = recommendation.LeftOutBy(draft).ToDictionary(promise => promise, _ => why) };

    public static CommitmentDetails Promise(DueDate? due = null, Recurrence? recurrence = null, string text = "Report") =>
        new(text, due?.ToString(), due, recurrence, null, null);

    public static ProgressReport Report(ProgressClaim claim, DateOnly? deliveredOn = null, string? reason = "Because.") =>
        new(claim, "What happened.", reason, Today, deliveredOn, Person(), OnBehalf: false, []);

    public static T Quiet<T>(T record) where T : TrackedRecord
    {
        record.ClearEvents();
        return record;
    }

    /// <summary>What it caused, as names of events, oldest first.</summary>
    public static string Happened(TrackedRecord record) => string.Join(' ', record.Events.Select(happened => happened.GetType().Name));

    /// <summary>The one change of details that it caused: "Field: before > after", one after another.</summary>
    public static string Changed(TrackedRecord record)
    {
        var changed = Assert.IsType<DetailsChanged>(Assert.Single(record.Events));
        return string.Join("; ", changed.Changes.Select(change => $"{change.Field}: {change.Before ?? "-"} > {change.After ?? "-"}"));
    }
}
