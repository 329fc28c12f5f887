namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>Seeded dice.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Both ends included.</summary>
    public int From(int least, int most) => _random.Next(least, most + 1);

    public bool InPercent(int percent) => _random.Next(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
