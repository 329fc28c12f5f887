using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Letters to somebody more senior that wait: they leave only when an officer sends them, so the officers are told that one is there.</summary>
internal sealed class LettersOwed(TrackerContext context, DutyOfficers officers) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.Letter;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        if (scope.HasNoCommittee)
            return [];
        var rows = await Waiting(scope).Select(letter => new
        {
            letter.Id,
            letter.To,
            letter.MadeOn,
            letter.CommitteeId,
            Committee = letter.Committee.Name,
            Owing = letter.OwingPost.Title,
            Things = letter.Things.Count,
            IsExempt = context.Recommendations.Any(asked => letter.Things.Any(thing => thing.RecommendationId == asked.Id)
                && (asked.IsMarkedExempt || asked.Review.Exemption != null)),
        }).ToListAsync(cancellationToken);
        var duty = await officers.LoadAsync(cancellationToken);
        return rows.SelectMany(row => Asking.Officers(
            CommitteeWork.Of(
                $"letter:{row.Id}", ObligationKind.Letter, row.Committee, row.MadeOn, InWords(row.To, row.Owing, row.Things), "it waits for you since then",
                (row.CommitteeId, row.Committee), RemindersLinks.Letter(row.Id)) with
            { IsExempt = row.IsExempt },
            [.. duty[row.CommitteeId]]));
    }

    private IQueryable<EscalationLetter> Waiting(OwedScope scope)
    {
        var waiting = context.Set<EscalationLetter>().AsNoTracking().Where(letter => letter.State == LetterState.Waiting);
        return scope.DueBy is { } by ? waiting.Where(letter => letter.MadeOn <= by) : waiting.Where(letter => scope.Committees.Contains(letter.CommitteeId));
    }

    private static string InWords(EscalateTo to, string owing, int things) =>
        $"To the {Words.Of(to)}, because {(things == 1 ? "1 thing is" : $"{things} things are")} overdue from {owing}. Nothing leaves until you send it";
}
