using ScrutinyTracker.Domain.Access;

namespace ScrutinyTracker.Web.Features.Home;

/// <param name="ToDo">The most urgent first; what has no date, last.</param>
/// <param name="Later">What falls due later than soon.</param>
/// <param name="Waiting">Null for whoever is no scrutiny officer.</param>
/// <param name="Reminders">Null for whoever has nothing to do with them.</param>
internal sealed record HomeView(
    IReadOnlyList<HomeLine> ToDo, IReadOnlyList<HomeLine> Later, HomeWaiting? Waiting,
    IReadOnlyList<HomeCommittee> Committees, (string Text, bool IsLate)? Reminders, bool MayAdminister)
{
    public static async Task<HomeView> LoadAsync(
        HomeQueries queries, HomeUpkeep upkeep, Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var lines = new List<HomeLine>();
        if (WritingRules.AnsweringRoles.Any(viewer.Is))
        {
            lines.AddRange(await queries.ToAnswerAsync(viewer, today, cancellation));
            lines.AddRange(await queries.ToReportAsync(viewer, today, cancellation));
        }
        if (viewer.Is(Role.Contributor))
            lines.AddRange(await queries.HandedOverAsync(viewer, today, cancellation));
        if (viewer.Is(Role.Officer))
            lines.AddRange(await queries.DraftsAsync(viewer, cancellation));
        if (viewer.Is(Role.Administrator))
            lines.AddRange(await upkeep.ToPutInOrderAsync(today, cancellation));
        var inOrder = lines.OrderBy(line => line.Due is null).ThenBy(line => line.Due?.On).ToList();
        return new HomeView(
            [.. inOrder.Where(line => !line.IsLater)], [.. inOrder.Where(line => line.IsLater)],
            viewer.Is(Role.Officer) ? await queries.WaitingAsync(viewer, today, cancellation) : null,
            await queries.CommitteesAsync(viewer, today, cancellation),
            viewer.Is(Role.Officer) || viewer.Is(Role.Administrator) ? await upkeep.RemindersAsync(cancellation) : null,
            viewer.Is(Role.Administrator));
    }
}
