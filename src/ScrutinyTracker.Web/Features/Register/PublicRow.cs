using System.Linq.Expressions;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>A recommendation in the register's list.</summary>
internal sealed record PublicRow
{
    public required string Reference { get; init; }
    public required string Text { get; init; }
    public required string Committee { get; init; }
    public required string Review { get; init; }
    public required string? AskedOf { get; init; }
    public required Position Position { get; init; }
    public required ClosureReason? ClosureReason { get; init; }

    public PublicStatus Status => PublicStatuses.Of(Position, ClosureReason);

    public static Expression<Func<Recommendation, PublicRow>> Of { get; } = recommendation => new PublicRow
    {
        Reference = recommendation.Reference,
        Text = PublicText.Of(recommendation.Text)!,
        Committee = recommendation.Committee.Name,
        Review = PublicText.Of(recommendation.Review.Title)!,
        AskedOf = PublicText.Of(recommendation.LeadPost!.Title ?? recommendation.ExternalBody!.Name),
        Position = recommendation.Position,
        ClosureReason = recommendation.ClosureReason,
    };
}
