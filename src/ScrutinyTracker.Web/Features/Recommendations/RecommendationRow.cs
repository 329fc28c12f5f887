using System.Linq.Expressions;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>A recommendation in a list, on screen and in a file alike.</summary>
internal sealed record RecommendationRow
{
    public required int Id { get; init; }
    public required string Reference { get; init; }
    public required string Committee { get; init; }
    public required string Review { get; init; }
    public required string Text { get; init; }

    /// <summary>Null while it is drafted without an addressee.</summary>
    public required string? AskedOf { get; init; }

    public required Position Position { get; init; }
    public required ProgressClaim Progress { get; init; }
    public required AssessmentMeaning Assessment { get; init; }
    public required DateOnly? NextDueOn { get; init; }
    public required DatePrecision? NextDuePrecision { get; init; }
    public required DateOnly? NextDueFrom { get; init; }
    public required int? MostDaysLate { get; init; }
    public required int UndatedPromises { get; init; }

    /// <summary>How often dates of the promises that stand were moved on request.</summary>
    public required int TimesMoved { get; init; }
    public required DateOnly? ClosedOn { get; init; }
    public required bool IsExempt { get; init; }

    /// <summary>The service claims a delivery that the committee does not accept.</summary>
    public required bool IsDisputed { get; init; }

    public DueDate? NextDue => NextDueOn is { } on ? new DueDate(on, NextDuePrecision!.Value, NextDueFrom) : null;

    public static Expression<Func<Recommendation, RecommendationRow>> Of { get; } = recommendation => new RecommendationRow
    {
        Id = recommendation.Id,
        Reference = recommendation.Reference,
        Committee = recommendation.Committee.Name,
        Review = recommendation.Review.Title,
        Text = recommendation.Text,
        AskedOf = recommendation.LeadPost!.Title ?? recommendation.ExternalBody!.Name,
        Position = recommendation.Position,
        Progress = recommendation.Progress,
        Assessment = recommendation.Assessment,
        NextDueOn = recommendation.NextDueOn,
        NextDuePrecision = recommendation.NextDuePrecision,
        NextDueFrom = recommendation.NextDueFrom,
        MostDaysLate = recommendation.MostDaysLate,
        UndatedPromises = recommendation.UndatedPromises,
        TimesMoved = recommendation.Commitments.Where(promise => promise.MadeOn != null && !promise.IsSuperseded)
            .SelectMany(promise => promise.Occurrences).Sum(occurrence => occurrence.TimesMoved),
        ClosedOn = recommendation.ClosedOn,
        IsExempt = recommendation.IsMarkedExempt || recommendation.Review.Exemption != null,
        IsDisputed = recommendation.IsDisputed,
    };

    public NextDueView DueOn(DateOnly today) =>
        new(NextDue, Recommendation.Timeliness(NextDueOn, MostDaysLate, today), UndatedPromises, ClosedOn);
}

/// <summary>What falls due next and how late it is, shown by the partial _NextDue.</summary>
internal sealed record NextDueView(DueDate? Due, Timeliness Timeliness, int UndatedPromises, DateOnly? ClosedOn)
{
    public string? Undated => UndatedPromises switch
    {
        0 => null,
        1 => "1 promise without a date",
        var several => $"{several} promises without a date",
    };
}
