namespace ScrutinyTracker.Benchmarks;

/// <param name="Recommendations">The size of the council that is measured.</param>
/// <param name="Few">The size of the one whose pages must make as many queries.</param>
/// <param name="Requests">Counted, for each page and person.</param>
/// <param name="WarmUp">Not counted, before them.</param>
/// <param name="Connections">Requests on their way at once.</param>
internal sealed record Plan(int Recommendations, int Few, int Requests, int WarmUp, int Connections)
{
    /// <summary>The day on which the council lives: with the same day, every run has the same council.</summary>
    public const string Today = "2019-03-01";

    /// <summary>Between the last page and the look at the memory: the tracker hands memory back when nobody has asked for a page for 10 to 20 seconds.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    /// <summary>What a council's small server can spare, in MB (issue 2).</summary>
    public const int MostMemory = 250;

    /// <summary>People of the synthetic council, by the names that they have in it.</summary>
    public static IReadOnlyList<(string Kind, string Name)> People { get; } =
    [
        ("director", "Director of Health Partnerships"),
        ("officer", "Scrutiny Officer, Health Partnerships"),
        ("councillor", "Councillor, Health Partnerships Committee"),
    ];

    /// <param name="recommendation">The reference of one that everybody may read.</param>
    public static IReadOnlyList<(string Name, string Address)> Pages(string recommendation) =>
    [
        ("home", "/"),
        ("list", "/recommendations"),
        ("list, page 20", "/recommendations?page=20"),
        ("filter", "/recommendations?committee=HEA&timeliness=overdue"),
        ("search", "/recommendations?q=dementia+budget"),
        ("recommendation", $"/recommendations/{recommendation}"),
        ("reviews", "/reviews"),
        ("committee", "/committees/HEA"),
    ];

    /// <summary>A list whose first row is late, and so has an answer and promises.</summary>
    public const string WhereToFindOne = "/recommendations?committee=HEA&timeliness=overdue";
}
