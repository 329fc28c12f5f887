using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Home;

/// <summary>What others owe to the committees that an officer works for.</summary>
internal sealed class HomeFromOthers(TrackerContext context, ReminderLadders ladders, WorkingDays workingDays)
{
    private const int MostLines = 25;
    private const int MostWaiting = 20;
    private const int Fortnight = 14;

    /// <summary>Answers and promises that outside bodies owe soon or owe already: nobody but the officer can remind them. Two queries.</summary>
    public async Task<HomeLines> ToChaseAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var committees = viewer.OfficerOf;
        var owed = Readable(viewer).Where(asked => committees.Contains(asked.CommitteeId) && asked.ClosedOn == null
            && asked.LeadPostId == null && asked.ExternalBodyId != null && asked.NextDueOn != null);
        var dates = await owed.OrderBy(asked => asked.NextDueOn).ThenBy(asked => asked.Id)
            .Select(asked => new { asked.Id, asked.CommitteeId, On = asked.NextDueOn!.Value, IsAnswer = asked.ResponseDueOn == asked.NextDueOn }).ToListAsync(cancellation);
        var now = dates.Where(date => date.On <= ladders.DueByNow(
            date.CommitteeId, date.IsAnswer ? ObligationKind.Response : ObligationKind.Commitment, today, workingDays)).Select(date => date.Id).ToList();
        var shown = now.Take(MostLines).ToList();
        var rows = await owed.Where(asked => shown.Contains(asked.Id)).OrderBy(asked => asked.NextDueOn).ThenBy(asked => asked.Id)
            .Select(asked => new { asked.Reference, asked.Text, asked.ExternalBody!.Name, On = asked.NextDueOn!.Value, Precision = asked.NextDuePrecision!.Value, From = asked.NextDueFrom })
            .ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Dated(
                $"Chase {row.Name}: {row.Reference}, {HomeLine.Quote(row.Text)}", RecommendationLinks.Chase(row.Reference), new DueDate(row.On, row.Precision, row.From), today))],
            now.Count, "that outside bodies owe", RecommendationLinks.All);
    }

    /// <summary>Two queries.</summary>
    public async Task<HomeWaiting> WaitingAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var (committees, until) = (viewer.OfficerOf, today.AddDays(Fortnight));
        var owed = Readable(viewer).Where(asked => asked.ClosedOn == null && committees.Contains(asked.CommitteeId));
        var late = await owed.CountAsync(asked => asked.NextDueOn < today, cancellation);
        var rows = await owed.Where(asked => asked.NextDueOn <= until).OrderBy(asked => asked.NextDueOn).Take(MostWaiting)
            .Select(asked => new
            {
                asked.Reference,
                asked.Text,
                // Whoever promised what is due next; while the answer itself is due, whoever is asked.
                Who = (asked.ResponseDueOn == asked.NextDueOn && (asked.Position == Position.Awaited || asked.Position == Position.NotedOnly)
                        ? null
                        : asked.Commitments.Where(promise => promise.MadeOn != null && !promise.IsSuperseded).SelectMany(promise => promise.Occurrences)
                            .Where(date => date.DeliveredOn == null && !date.HasFallenAway).OrderBy(date => date.Due.On).ThenBy(date => date.Id)
                            .Select(date => date.Commitment.ResponsiblePost!.Title).FirstOrDefault())
                    ?? asked.LeadPost!.Title ?? asked.ExternalBody!.Name,
                On = asked.NextDueOn!.Value,
                Precision = asked.NextDuePrecision!.Value,
                From = asked.NextDueFrom,
            }).ToListAsync(cancellation);
        return new HomeWaiting(
            [.. rows.Select(row => HomeLine.Dated(
                $"{row.Who ?? "Nobody yet"}: {row.Reference}, {HomeLine.Quote(row.Text)}", RecommendationLinks.Recommendation(row.Reference),
                new DueDate(row.On, row.Precision, row.From), today))],
            late);
    }

    private IQueryable<Recommendation> Readable(Viewer viewer) =>
        context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer));
}
