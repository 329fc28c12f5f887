using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>What came in on what an open round asked for: the facts, of which <see cref="AskedReturn"/> makes the return.</summary>
internal sealed class ReturnQueries(TrackerContext context)
{
    /// <param name="asked">Of the round, as far as whoever asks may read it.</param>
    /// <returns>By the id of what was asked; nothing for what is still to come.</returns>
    public async Task<IReadOnlyDictionary<int, AskedReturn>> OfAsync(IQueryable<AskedUpdate> asked, CancellationToken cancellation)
    {
        var rows = await asked.Select(one => new
        {
            one.Id,
            IsTheAnswer = one.CommitmentId == null,
            Updates = context.ProgressUpdates.Where(update => one.CommitmentId != null && update.CommitmentId == one.CommitmentId && update.Id > one.LastUpdateId)
                .OrderBy(update => update.Id)
                .Select(update => new UpdateFacts(update.Id, update.Claim, update.Text, update.StatedOn, update.IsNoChange)).ToList(),
            Answers = one.Frozen.Recommendation.Responses
                .Where(response => response.State != ResponseState.Draft && response.SubmittedAtUtc > one.Frozen.Round.OpenedAtUtc)
                .OrderBy(response => response.Id)
                .Select(response => new AnswerFacts(response.Kind, response.Position, response.FullAnswerBy, response.SubmittedAtUtc!.Value)).ToList(),
            GoneOn = one.Frozen.Recommendation.ClosedOn ?? (one.Commitment!.IsSuperseded ? one.Commitment.ResponseItem!.Response.ReturnedOn : null),
        }).AsSplitQuery().ToListAsync(cancellation);
        var returns = new Dictionary<int, AskedReturn>();
        foreach (var row in rows)
            if (AskedReturn.Of(new(row.IsTheAnswer, row.Updates, row.Answers, row.GoneOn)) is { } returned)
                returns.Add(row.Id, returned);
        return returns;
    }
}
