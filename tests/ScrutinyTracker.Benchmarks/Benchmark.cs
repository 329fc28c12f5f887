namespace ScrutinyTracker.Benchmarks;

/// <summary>Counts the queries of each page in a small and in the large council, then measures the pages of the large one.</summary>
internal sealed class Benchmark(Plan plan, TimeProvider clock)
{
    /// <returns>0 if both promises hold: as many queries however many rows there are, and little memory.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (plan is not { Recommendations: > 0, Few: > 0, Requests: > 0, WarmUp: >= 0, Connections: > 0 })
        {
            await Console.Error.WriteLineAsync("Each number must be at least 1.");
            return 2;
        }
        var load = Report.ReadMachineLoad();
        using var large = await Council.CopyAsync(plan.Recommendations, clock, cancellation);
        using var small = await Council.CopyAsync(plan.Few, clock, cancellation);
        var reference = await FindReferenceAsync(small, cancellation);
        var fewQueries = await CountAsync(small, reference, cancellation);
        var manyQueries = await CountAsync(large, reference, cancellation);

        using var tracker = await TrackerProcess.ServeAsync(large.Folder, cancellation);
        var lines = new List<ReportLine>();
        foreach (var (page, person, address) in Visits(reference))
        {
            using var visitor = await Visitor.SignInAsync(tracker.Address, person.Name, cancellation);
            var bytes = (await visitor.VisitAsync(address, cancellation)).Length;
            var latency = await Latency.OfAsync(tracker, visitor, address, plan, cancellation);
            lines.Add(new ReportLine(page, person.Kind, address, fewQueries[(page, person.Kind)], manyQueries[(page, person.Kind)], bytes, latency));
        }
        var (busy, peak) = tracker.Memory();
        await Task.Delay(Plan.Rest, clock, cancellation);
        var (rested, _) = tracker.Memory();
        var report = new Report(clock.GetUtcNow(), plan, load, rested, busy, peak, lines);
        await report.WriteAsync(cancellation);
        return report.Broken.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<(string Page, (string Kind, string Name) Person, string Address)> Visits(string reference) =>
        from page in Plan.Pages(reference)
        from person in Plan.People
        select (page.Name, person, page.Address);

    /// <summary>Both councils begin with the same recommendations, so that one found in the small is in the large one too.</summary>
    private async Task<string> FindReferenceAsync(Council council, CancellationToken cancellation)
    {
        await using var tracker = await TrackerInside.ServeAsync(council.Folder, clock, cancellation);
        using var councillor = await Visitor.SignInAsync(tracker.Address, Plan.People[^1].Name, cancellation);
        return await councillor.FirstReferenceAsync(Plan.WhereToFindOne, cancellation);
    }

    private async Task<Dictionary<(string Page, string Kind), int>> CountAsync(Council council, string reference, CancellationToken cancellation)
    {
        await using var tracker = await TrackerInside.ServeAsync(council.Folder, clock, cancellation);
        var counts = new Dictionary<(string Page, string Kind), int>();
        foreach (var (page, person, address) in Visits(reference))
        {
            using var visitor = await Visitor.SignInAsync(tracker.Address, person.Name, cancellation);
            counts[(page, person.Kind)] = await tracker.CommandsAsync(visitor, address, cancellation);
        }
        return counts;
    }
}
