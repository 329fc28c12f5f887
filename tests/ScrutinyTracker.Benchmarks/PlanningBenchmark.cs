using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.FaultCampaign;
using ScrutinyTracker.Web.Features.Reminders;

namespace ScrutinyTracker.Benchmarks;

/// <param name="Planned">How many reminders are to go out on the day.</param>
/// <param name="Seconds">The whole of it: what is owed, what is written, who is written to, and the plan.</param>
/// <param name="Processor">Seconds of one processor's work.</param>
/// <param name="Megabytes">How much more memory was held at most, with what nobody needed any longer and was not yet collected.</param>
/// <param name="Allocated">All that was allocated on the way, in megabytes.</param>
internal sealed record PlanningLine(string When, int Planned, double Seconds, double Processor, double Megabytes, double Allocated);

/// <summary>What goes out today of very many open promises: asked anew by each run of the job.</summary>
internal sealed class PlanningBenchmark(int promises, TimeProvider clock)
{
    private const int Base = 1000;
    private const int Recipients = 100;

    public async Task<IReadOnlyList<PlanningLine>> RunAsync(CancellationToken cancellation)
    {
        var plan = new CampaignPlan(Seed: 1, Rounds: 200, Base);
        var folder = Directory.CreateTempSubdirectory("tracker-benchmark-").FullName;
        try
        {
            await using (await FaultCampaign.Council.FoundAsync(folder, plan, clock, cancellation)) { }
            SqliteConnection.ClearAllPools();
            Multiply(Path.Combine(folder, "tracker.db"), promises / Base);
            var monday = plan.DayOf(0);
            await SweepAsync(folder, monday, cancellation);
            return
            [
                await PlanAsync("the next day, first time in a process", folder, monday.AddDays(1), cancellation),
                await PlanAsync("the next day, again", folder, monday.AddDays(1), cancellation),
                await SweptAsync("a second run on that day", folder, monday.AddDays(1), cancellation),
            ];
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<PlanningLine> SweptAsync(string when, string folder, DateOnly day, CancellationToken cancellation)
    {
        await SweepAsync(folder, day, cancellation);
        return await PlanAsync(when, folder, day, cancellation);
    }

    private async Task SweepAsync(string folder, DateOnly day, CancellationToken cancellation)
    {
        await using var application = TrackerInside.Build(folder, clock, ("Clock:Today", $"{day:yyyy-MM-dd}T08:00"));
        await using var scope = application.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReminderSweep>().RunAsync(cancellation);
    }

    private async Task<PlanningLine> PlanAsync(string when, string folder, DateOnly day, CancellationToken cancellation)
    {
        await using var application = TrackerInside.Build(folder, clock, ("Clock:Today", $"{day:yyyy-MM-dd}T08:00"));
        await using var scope = application.Services.CreateAsyncScope();
        GC.Collect();
        var (began, worked, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        using var ends = new CancellationTokenSource();
        var most = MostHeldAsync(ends.Token);
        var planned = await scope.ServiceProvider.GetRequiredService<ComingReminders>().NowAsync(cancellation);
        var (took, work) = (Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - worked).TotalSeconds);
        await ends.CancelAsync();
        return new PlanningLine(when, planned.Reminders.Count, took, work, InMegabytes(await most), InMegabytes(GC.GetTotalAllocatedBytes(precise: true) - allocated));
    }

    private static double InMegabytes(long bytes) => bytes / 1024.0 / 1024;

    /// <returns>Bytes beyond what was held when it began.</returns>
    private static Task<long> MostHeldAsync(CancellationToken ends) => Task.Run(async () =>
    {
        var (before, most) = (GC.GetTotalMemory(forceFullCollection: false), 0L);
        while (!ends.IsCancellationRequested)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before);
            await Task.Delay(5, CancellationToken.None);
        }
        return most;
    }, CancellationToken.None);

    /// <summary>Copies of the recommendations and promises, which fall due from a year ago until two years from now.</summary>
    private static void Multiply(string database, int times)
    {
        using var connection = new SqliteConnection($"Data Source={database};Foreign Keys=False");
        connection.Open();
        Run(connection, "BEGIN");
        for (var time = 1; time < times; time++)
        {
            Copy(connection, "Recommendations", time, Recipients, new() { ["Reference"] = $"\"Reference\" || '-{time}'", ["Number"] = $"\"Number\" + {time * Recipients}" });
            Copy(connection, "Commitments", time, Base, new() { ["RecommendationId"] = $"\"RecommendationId\" + {time * Recipients}" });
            Copy(connection, "Occurrences", time, Base, new() { ["CommitmentId"] = $"\"CommitmentId\" + {time * Base}" });
        }
        foreach (var column in Columns(connection, "Occurrences").Where(column => column.EndsWith("_On", StringComparison.Ordinal)))
            Run(connection, $"UPDATE \"Occurrences\" SET \"{column}\" = date('2019-02-04', (\"Id\" * 37 % 1095 - 365) || ' days')");
        Run(connection, "COMMIT");
    }

    private static void Copy(SqliteConnection connection, string table, int time, int step, Dictionary<string, string> changed)
    {
        var columns = Columns(connection, table);
        changed["Id"] = $"\"Id\" + {time * step}";
        Run(connection, $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", columns.Select(column => changed.GetValueOrDefault(column, $"\"{column}\"")))} FROM "{table}" WHERE "Id" <= {step}
            """);
    }

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = new SqliteCommand($"SELECT name FROM pragma_table_info('{table}')", connection);
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
