using ScrutinyTracker.Web.Features.Recommendations;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

internal sealed record AskedPost(int Id, string Title);

/// <summary>An active scrutiny officer of the committee.</summary>
internal sealed record DutyOfficer(int Id, string Name);

/// <summary>Of one thing that is owed, what each who is asked for it owes: the ledger knows each by a key of its own.</summary>
internal static class Asking
{
    /// <summary>One for each post that is asked, all about one thing.</summary>
    public static IEnumerable<OpenObligation> Each(OpenObligation owed, IReadOnlyList<(AskedPost Post, string Key)> posts) =>
        posts.Select(asked => owed with
        {
            Owed = owed.Owed with { Key = asked.Key, PostId = asked.Post.Id },
            Post = asked.Post.Title,
            Together = [.. posts.Where(other => other != asked).Select(other => other.Post.Title)],
        });

    /// <summary>One for each officer who chases the outside body.</summary>
    public static IEnumerable<OpenObligation> ToChase(OpenObligation owed, IReadOnlyList<DutyOfficer> officers, string? name, string? address) =>
        officers.Select(officer => owed with
        {
            Owed = owed.Owed with { Key = $"chase:{owed.Owed.Key}:{officer.Id}", PostId = null, PersonId = officer.Id },
            DoneAt = RecommendationLinks.Chase(owed.Owed.Reference),
            IsChased = true,
            Together = Others(officer, officers),
            Contact = string.Join(", ", new[] { name, address }.Where(said => !string.IsNullOrWhiteSpace(said))) is { Length: > 0 } said ? said : null,
        });

    /// <summary>One for each officer of the committee, whose work it is.</summary>
    public static IEnumerable<OpenObligation> Officers(OpenObligation owed, IReadOnlyList<DutyOfficer> officers) =>
        officers.Select(officer => owed with
        {
            Owed = owed.Owed with { Key = $"{owed.Owed.Key}:officer:{officer.Id}", PostId = null, PersonId = officer.Id },
            Post = $"Scrutiny officer of {owed.Committee}",
            Duty = "a scrutiny officer",
            Together = Others(officer, officers),
        });

    /// <summary>Whoever is in the committee's chair on the day.</summary>
    public static OpenObligation Chair(OpenObligation owed) => owed with
    {
        Owed = owed.Owed with { Key = $"{owed.Owed.Key}:chair", PostId = null, ChairOf = owed.Owed.CommitteeId },
        Post = $"Chair of {owed.Committee}",
        Duty = "the chair",
    };

    private static IReadOnlyList<string> Others(DutyOfficer officer, IReadOnlyList<DutyOfficer> officers) =>
        [.. officers.Where(other => other != officer).Select(other => other.Name)];
}
