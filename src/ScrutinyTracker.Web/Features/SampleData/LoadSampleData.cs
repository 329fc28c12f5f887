using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>
/// Durham's review of 7 November 2018 and the calls of a national one of 2019, with people to try the tracker as. They sign in without a password, so they exist in Development
/// and nowhere else.
/// </summary>
internal sealed class LoadSampleData(TrackerContext context, TimeProvider clock, IHostEnvironment environment)
{
    public async Task<SampleLoad> RunAsync(CancellationToken cancellation)
    {
        if (!environment.IsDevelopment())
            return SampleLoad.OnlyInDevelopment;
        if (await context.Committees.AnyAsync(committee => committee.Code == SampleCouncil.CommitteeCode, cancellation))
            return SampleLoad.AlreadyLoaded;
        await TellAsync(cancellation);
        return SampleLoad.Loaded;
    }

    /// <summary>Whoever starts the tracker for the first time sees something in it.</summary>
    public async Task IfEmptyAsync(CancellationToken cancellation)
    {
        if (environment.IsDevelopment()
            && !await context.People.AnyAsync(cancellation) && !await context.Committees.AnyAsync(cancellation))
            await TellAsync(cancellation);
    }

    /// <summary>All of it or nothing, and no further than today.</summary>
    private async Task TellAsync(CancellationToken cancellation)
    {
        await using var story = new Story(context.Database.GetConnectionString()!, clock);
        await using var transaction = await story.Context.Database.BeginTransactionAsync(cancellation);
        var council = await SampleCouncil.FoundAsync(story, cancellation);
        await council.SettleMeetingsAsync(story, cancellation);
        await new DurhamReview(story, council).TellAsync(cancellation);
        await new GuardianshipReview(story, council).TellAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

internal enum SampleLoad
{
    Loaded,
    AlreadyLoaded,
    OnlyInDevelopment,
}
