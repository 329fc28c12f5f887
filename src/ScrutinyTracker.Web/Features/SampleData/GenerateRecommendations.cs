using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>
/// A synthetic council of any size beside whatever is there, for benchmarks. The same seed on the same day makes the same; what it makes
/// goes through the same verbs, and leaves the same history, as what people enter.
/// </summary>
internal sealed class GenerateRecommendations(
    TrackerContext context, References references, TimeProvider clock, IHostEnvironment environment)
{
    /// <summary>Small enough for the change tracker, large enough that a transaction's price is spread.</summary>
    private const int PerTransaction = 250;

    private const int MostInOneReview = 12;

    /// <returns>False outside Development.</returns>
    public async Task<bool> RunAsync(int howMany, int seed, CancellationToken cancellation)
    {
        if (!environment.IsDevelopment())
            return false;
        var today = UkCalendar.Today(clock);
        var chance = new Chance(seed);
        await SyntheticCouncil.FoundAsync(context, today, cancellation);
        for (var left = howMany; left > 0; left -= PerTransaction)
            await AddAsync(Math.Min(left, PerTransaction), chance, today, cancellation);
        return true;
    }

    private async Task AddAsync(int howMany, Chance chance, DateOnly today, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        var council = await SyntheticCouncil.LoadAsync(context, cancellation);
        var review = new SyntheticReview(council, chance, references, today, clock.GetUtcNow().UtcDateTime);
        while (howMany > 0)
        {
            var recommendations = await review.WriteAsync(Math.Min(howMany, chance.From(6, MostInOneReview)), cancellation);
            context.AddRange(recommendations);
            howMany -= recommendations.Count;
        }
        await context.SaveChangesAsync(cancellation);
    }
}
