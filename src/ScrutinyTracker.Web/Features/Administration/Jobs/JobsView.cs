using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Jobs;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Administration.Jobs;

/// <param name="Of">The id of the one job whose runs are listed; null for all.</param>
internal sealed record JobsView(JobsTurn Turn, IReadOnlyList<JobView> Jobs, IReadOnlyList<JobRun> Runs, string? Of, ListPage Page)
{
    private const int RunsOnAPage = 25;

    public string Title => Page.Current == 1 ? "Jobs" : $"Jobs (page {Page.Current} of {Page.Pages})";

    public string Caption => Of is null ? "Runs of all jobs" : $"Runs of {Of}";

    public static async Task<JobsView> LoadAsync(JobsOverview overview, JobsTurn turn, string? of, int page, CancellationToken cancellationToken)
    {
        var runs = overview.Runs(of);
        var list = new ListPage(1, RunsOnAPage, await runs.CountAsync(cancellationToken));
        list = list with { Current = Math.Clamp(page, 1, list.Pages) };
        var shown = await runs.Skip((list.Current - 1) * RunsOnAPage).Take(RunsOnAPage).ToListAsync(cancellationToken);
        return new JobsView(turn, await overview.JobsAsync(cancellationToken), shown, of, list);
    }

    public static string InLondon(DateTime utc) => $"{UkCalendar.UtcToLondon(utc):d MMMM yyyy 'at' HH:mm}";

    public static string WhatItDid(JobRun run) => run switch
    {
        { State: JobRunState.Succeeded, Summary: "" } => "Nothing to do",
        { State: JobRunState.Interrupted } => "The tracker ended before the job did",
        _ => run.Summary,
    };

    public static string ColourOf(JobRunState state) => state switch
    {
        JobRunState.Succeeded => "green",
        JobRunState.Running => "blue",
        _ => "red",
    };
}
