namespace ScrutinyTracker.Domain.Access;

/// <summary>Who asks, as far as the rules of reading and writing need to know, on the day they ask.</summary>
/// <param name="Posts">Posts held today.</param>
/// <param name="OfficerOf">Committees whose scrutiny officer the person is.</param>
/// <param name="MemberOf">Committees on which the person sits today.</param>
public sealed record Viewer(
    int PersonId, string Name, IReadOnlySet<Role> Roles, IReadOnlyList<int> Posts, IReadOnlyList<int> OfficerOf, IReadOnlyList<int> MemberOf)
{
    /// <summary>Committees that the person chairs today.</summary>
    public IReadOnlyList<int> ChairOf { get; init; } = [];

    /// <summary>Whoever reads what is published without signing in: what goes into a public agenda is what this viewer may read.</summary>
    public static Viewer Public { get; } = new(0, "", new HashSet<Role>(), [], [], []);

    public bool Is(Role role) => Roles.Contains(role);
}
