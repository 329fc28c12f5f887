using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>
/// What became of the recommendations of a year: those made in it, and the promised dates that fell due in it up to today. Lateness is
/// <see cref="Timeliness"/>'s, as everywhere.
/// </summary>
public sealed record AnnualFigures
{
    public required int Made { get; init; }
    public required int Accepted { get; init; }

    /// <summary>In part, or in principle.</summary>
    public required int AcceptedInPart { get; init; }
    public required int NotAccepted { get; init; }

    /// <summary>Noted only, and referred elsewhere.</summary>
    public required int OtherAnswers { get; init; }
    public required int Awaited { get; init; }

    public required int OnTime { get; init; }
    public required int Late { get; init; }
    public required int Overdue { get; init; }
    public required int GivenUp { get; init; }

    /// <summary>From the day of receipt, or of sending, to the answer; the shortest first.</summary>
    public required IReadOnlyList<int> AnswerDays { get; init; }
    public required int AnsweredInTime { get; init; }

    public int Answers => AnswerDays.Count;
    public int FellDue => OnTime + Late + Overdue + GivenUp;

    /// <param name="all">Every recommendation that counts at all; those of other years too, whose promises may fall due in this one.</param>
    public static AnnualFigures Of(IEnumerable<Recommendation> all, DateOnly first, DateOnly last, DateOnly today)
    {
        var recommendations = all.ToList();
        var made = recommendations.Where(one => MadeOn(one) is { } on && on >= first && on <= last).ToList();
        var dates = recommendations.SelectMany(one => one.Promises).SelectMany(promise => promise.Occurrences)
            .Where(date => date.Due.On >= first && date.Due.On <= last).Select(date => (date.HasFallenAway, Timeliness: date.TimelinessOn(today))).ToList();
        var answered = made.Where(one => one is { RespondedOn: not null, SentForResponseOn: not null }).ToList();
        return new AnnualFigures
        {
            Made = made.Count,
            Accepted = With(Position.Accepted, Position.AlreadyInProgress),
            AcceptedInPart = With(Position.AcceptedInPart, Position.AcceptedInPrinciple),
            NotAccepted = With(Position.NotAccepted),
            OtherAnswers = With(Position.NotedOnly, Position.ReferredElsewhere),
            Awaited = With(Position.Awaited),
            OnTime = Dates(TimelinessKind.DeliveredOnTime),
            Late = Dates(TimelinessKind.DeliveredLate),
            Overdue = dates.Count(date => !date.HasFallenAway && date.Timeliness.Kind == TimelinessKind.Overdue),
            GivenUp = dates.Count(date => date.HasFallenAway),
            AnswerDays = [.. answered.Select(DaysToAnswer).Order()],
            AnsweredInTime = answered.Count(one => one.WorkedDueOn is not { } due || one.RespondedOn <= due),
        };

        int With(params Position[] positions) => made.Count(one => positions.Contains(one.Position));
        int Dates(TimelinessKind kind) => dates.Count(date => date.Timeliness.Kind == kind);
    }

    /// <summary>The day on which the committee agreed it, or the first on which it was somebody else's.</summary>
    public static DateOnly? MadeOn(Recommendation recommendation) => recommendation.AgreedOn ?? recommendation.SentForResponseOn ?? recommendation.PublishedOn;

    /// <summary>Half of the answers took no longer.</summary>
    public int MedianDays => AnswerDays[(AnswerDays.Count - 1) / 2];

    private static int DaysToAnswer(Recommendation one) =>
        Math.Max(0, one.RespondedOn!.Value.DayNumber - (one.ReceivedOn ?? one.SentForResponseOn!.Value).DayNumber);
}
