using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>
/// Tells what happened in chapters. Each is saved under its own day and by whoever acted then, so that history reads as if the tracker
/// had been there; a chapter of a day after the tracker's today has not happened yet.
/// </summary>
internal sealed class Story : IAsyncDisposable
{
    private static readonly TimeOnly OfficeHour = new(10, 0);

    private readonly StoryClock _clock = new();
    private readonly CurrentActor _actor = new();
    private readonly DateTime _nowUtc;
    private readonly DateOnly _today;

    public Story(string connectionString, TimeProvider clock)
    {
        _nowUtc = clock.GetUtcNow().UtcDateTime;
        _today = UkCalendar.Today(clock);
        Context = new TrackerContext(new DbContextOptionsBuilder<TrackerContext>()
            .UseSqlite(connectionString)
            .AddInterceptors(new SqliteEngine(), new HistoryInterceptor(_actor, _clock))
            .Options);
        References = new References(Context);
    }

    public TrackerContext Context { get; }

    public References References { get; }

    /// <summary>The instant (UTC) of the chapter that is being told.</summary>
    public DateTime AtUtc => _clock.GetUtcNow().UtcDateTime;

    public bool HasCome(DateOnly day) => day <= _today;

    /// <summary>What there must be before anything can happen, also for a tracker whose today lies before the story.</summary>
    public Task BeginAsync(DateOnly on, Func<Task> chapter, CancellationToken cancellation) =>
        SaveAsync(on, Actor.Tracker, chapter, cancellation);

    public async Task TellAsync(DateOnly on, Person by, Role role, Func<Task> chapter, CancellationToken cancellation)
    {
        if (HasCome(on))
            await SaveAsync(on, new Actor(by.Id, by.Name, Words.Of(role)), chapter, cancellation);
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private async Task SaveAsync(DateOnly on, Actor by, Func<Task> chapter, CancellationToken cancellation)
    {
        var at = UkCalendar.LondonToUtc(on, OfficeHour);
        _clock.SetTo(at < _nowUtc ? at : _nowUtc);
        _actor.Actor = by;
        await chapter();
        await Context.SaveChangesAsync(cancellation);
    }

    private sealed class StoryClock : TimeProvider
    {
        private DateTimeOffset _now;

        public void SetTo(DateTime utc) => _now = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
