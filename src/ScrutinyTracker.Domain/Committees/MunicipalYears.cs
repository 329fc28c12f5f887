namespace ScrutinyTracker.Domain.Committees;

/// <summary>The council's annual meeting that began a municipal year: a table, not a formula (P62).</summary>
public sealed class AnnualMeeting
{
    private AnnualMeeting() { }

    public AnnualMeeting(int startYear, DateOnly heldOn)
    {
        StartYear = startYear;
        HeldOn = heldOn;
    }

    public int StartYear { get; private set; }
    public DateOnly HeldOn { get; private set; }

    /// <exception cref="ArgumentException">The day is in another year, which has a meeting of its own.</exception>
    public void MoveTo(DateOnly heldOn) =>
        HeldOn = heldOn.Year == StartYear ? heldOn : throw new ArgumentException($"{heldOn:O} is not in {StartYear}.", nameof(heldOn));
}

/// <summary>The last number given in a series of references; a number is never given twice.</summary>
public sealed class ReferenceSeries
{
    private ReferenceSeries() { }

    public ReferenceSeries(string prefix) => Prefix = prefix;

    /// <summary>Committee code, municipal year and kind, such as <c>CYP-2018-19-R</c>.</summary>
    public string Prefix { get; private set; } = "";

    public int LastNumber { get; private set; }

    public string Next() => $"{Prefix}{++LastNumber:00}";

    /// <summary>That number came with its record from elsewhere; the next one given is beyond it.</summary>
    public void Reach(int number) => LastNumber = Math.Max(LastNumber, number);
}
