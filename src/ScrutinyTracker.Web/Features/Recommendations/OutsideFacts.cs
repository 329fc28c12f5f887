using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>
/// What the council made of a recommendation of somebody else's. It is taken on once a post is asked, by the same thread as the council's own; it is not for
/// us when it was withdrawn from the draft, with the reason.
/// </summary>
internal sealed record OutsideFacts
{
    public required int Id { get; init; }
    public required string ReviewReference { get; init; }
    public required string Title { get; init; }

    /// <summary>Null until an officer says whose report it is.</summary>
    public required string? Body { get; init; }
    public required string? Publication { get; init; }
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>As their report has it.</summary>
    public required string? Number { get; init; }
    public required string? Page { get; init; }
    public required DateOnly? SentOn { get; init; }
    public required Position Position { get; init; }
    public required ProgressClaim Progress { get; init; }
    public required DateOnly? ClosedOn { get; init; }
    public required ClosureReason? ClosureReason { get; init; }
    public required string? ClosureWords { get; init; }

    public bool IsTakenOn => SentOn is not null;
    public bool IsNotForUs => SentOn is null && ClosedOn is not null;
    public bool IsUndecided => SentOn is null && ClosedOn is null;

    public string Heading => Body is null ? Title : $"{Body}: {Publication}{(PublishedOn is { } on ? $", {on.InFull()}" : "")}";

    public string InTheirReport => string.Join(", ", new[] { Number, Page is null ? null : $"page {Page}" }.OfType<string>());

    public string WhereWeStand => this switch
    {
        { IsNotForUs: true } => $"Not taken on: {ClosureWords}",
        { IsUndecided: true } => "It is not decided whether it applies here",
        { ClosedOn: { } on } => $"Closed on {on.InFull()}: {Words.Of(ClosureReason!.Value)}",
        { Position: Position.Awaited or Position.NotedOnly } => "Taken on, and the answer is awaited",
        { Position: Position.NotAccepted } => Words.Titled(Position),
        _ => $"{Words.Titled(Position)}; {Words.Of(Progress)}",
    };
}
