using ScrutinyTracker.Domain.Access;

namespace ScrutinyTracker.Web.Features.Home;

/// <param name="ToDo">The most urgent first; what has no date, last.</param>
/// <param name="Others">The kinds of which not everything is in <paramref name="ToDo"/>.</param>
/// <param name="Later">What falls due later than soon; null for whoever owes nothing.</param>
/// <param name="Waiting">Null for whoever is no scrutiny officer.</param>
/// <param name="Reminders">Null for whoever has nothing to do with them.</param>
internal sealed record HomeView(
    IReadOnlyList<HomeLine> ToDo, IReadOnlyList<HomeLines> Others, HomeLines? Later, HomeWaiting? Waiting,
    IReadOnlyList<HomeCommittee> Committees, (string Text, bool IsLate)? Reminders, bool MayAdminister)
{
    public static async Task<HomeView> LoadAsync(
        HomeQueries queries, HomeFromOthers others, HomeCasework casework, HomeCommittees committees, HomeRounds rounds, HomeUpkeep upkeep,
        Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var kinds = new List<HomeLines>();
        HomeLines? later = null;
        if (WritingRules.AnsweringRoles.Any(viewer.Is))
        {
            kinds.Add(await queries.ToAnswerAsync(viewer, today, cancellation));
            (var now, later) = await queries.ToReportAsync(viewer, today, cancellation);
            kinds.Add(now);
            kinds.Add(await rounds.AskedOfAsync(viewer, today, cancellation));
        }
        if (viewer.Posts.Count > 0)
            kinds.Add(await queries.ToClearAsync(viewer, today, cancellation));
        if (viewer.Is(Role.Contributor))
            kinds.Add(await queries.HandedOverAsync(viewer, today, cancellation));
        if (viewer.Is(Role.Officer))
        {
            kinds.Add(await queries.ReceiptsAsync(viewer, cancellation));
            kinds.Add(await others.ToChaseAsync(viewer, today, cancellation));
            kinds.Add(await rounds.OpenAsync(viewer, today, cancellation));
            kinds.Add(await queries.DraftsAsync(viewer, cancellation));
            kinds.Add(await casework.LettersAsync(viewer, cancellation));
            kinds.Add(await casework.UnsentAsync(viewer, cancellation));
            kinds.Add(await casework.BegunAsync(viewer, cancellation));
            kinds.Add(await casework.UndecidedAsync(viewer, today, cancellation));
            kinds.Add(await queries.LookBacksAsync(viewer, today, cancellation));
        }
        if (viewer.Is(Role.Officer) || viewer.Is(Role.Councillor))
            kinds.Add(await queries.DatesToDecideAsync(viewer, today, cancellation));
        if (viewer.Is(Role.Officer) || viewer.Is(Role.Administrator))
            kinds.Add(await queries.WithoutHomeAsync(viewer, today, cancellation));
        var upkeepLines = viewer.Is(Role.Administrator) ? await upkeep.ToPutInOrderAsync(today, cancellation) : [];
        var reminders = viewer.Is(Role.Officer) || viewer.Is(Role.Administrator) ? await upkeep.RemindersAsync(cancellation) : ((string Text, bool IsLate)?)null;
        if (viewer.Is(Role.Administrator) && reminders is { IsLate: true })
            upkeepLines = [HomeUpkeep.RemindersAreLate, .. upkeepLines];
        var mine = await committees.LoadAsync(viewer, today, cancellation);
        var meetings = mine.Select(committee => committee.ToDo(today)).OfType<HomeLine>();
        return new HomeView(
            [.. kinds.SelectMany(kind => kind.Lines).Concat(meetings).Concat(upkeepLines).OrderBy(line => line.Due is null).ThenBy(line => line.Due?.On)],
            [.. kinds.Where(kind => kind.More > 0)], later,
            viewer.Is(Role.Officer) ? await others.WaitingAsync(viewer, today, cancellation) : null,
            mine,
            reminders,
            viewer.Is(Role.Administrator));
    }
}
