using System.Linq.Expressions;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>
/// <see cref="Recommendation.TimelinessOn"/>, which alone defines what is late, in a form that a database can run. A test holds the two
/// together over a table of cases (P65).
/// </summary>
internal static class RecommendationTimeliness
{
    public static Expression<Func<Recommendation, bool>> Is(TimelinessKind kind, DateOnly today)
    {
        var soon = today.AddDays(Timeliness.SoonDays);
        return kind switch
        {
            TimelinessKind.Overdue => recommendation => recommendation.NextDueOn < today,
            TimelinessKind.DueToday => recommendation => recommendation.NextDueOn == today,
            TimelinessKind.DueSoon => recommendation => recommendation.NextDueOn > today && recommendation.NextDueOn <= soon,
            TimelinessKind.DueLater => recommendation => recommendation.NextDueOn > soon,
            TimelinessKind.DeliveredLate => recommendation => recommendation.NextDueOn == null && recommendation.MostDaysLate > 0,
            TimelinessKind.DeliveredOnTime => recommendation => recommendation.NextDueOn == null && recommendation.MostDaysLate <= 0,
            _ => recommendation => recommendation.NextDueOn == null && recommendation.MostDaysLate == null,
        };
    }
}
