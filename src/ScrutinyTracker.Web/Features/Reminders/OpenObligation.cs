using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Something still owed, with what an email needs to say of it.</summary>
/// <param name="RecommendationId">Null for a committee's own work.</param>
/// <param name="CommitmentId">Null when it is something else than a promise that is owed.</param>
/// <param name="Post">The title of the post that owes it, the name of the outside body, or whose duty it is: "Scrutiny officer of …".</param>
/// <param name="IsExempt">Its own words go into no email (P36).</param>
internal sealed record OpenObligation(
    Obligation Owed, int? RecommendationId, int? CommitmentId, string Committee, string Post, bool IsExempt)
{
    /// <summary>Not published: drafts are read by those who are asked, and by few others.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The page where it is done.</summary>
    public required string DoneAt { get; init; }

    /// <summary>What is owed, whoever is reminded of it: the same for each of the posts that are asked together.</summary>
    public string Thing { get; init; } = Owed.Key;

    /// <summary>Who is asked together with this one, and gets an email of their own.</summary>
    public IReadOnlyList<string> Together { get; init; } = [];

    /// <summary>Whom an officer writes to, where an outside body owes it: "Force liaison, police@example.org".</summary>
    public string? Contact { get; init; }

    /// <summary>The post that did not do it, where somebody more senior is told; null for whoever owes it.</summary>
    public string? EscalatedFrom { get; init; }

    /// <summary>The active scrutiny officers of the committee, where they are told of what stays overdue.</summary>
    public IReadOnlyList<int> Officers { get; init; } = [];

    /// <summary>An outside body owes it, and whoever is reminded chases it.</summary>
    public bool IsChased { get; init; }

    /// <summary>As what the reader is written to, where no post owes it: "a scrutiny officer", "the chair".</summary>
    public string? Duty { get; init; }

    /// <summary>What else there is to say of it, by its label: "Asked for", "June 2019 instead of March 2019".</summary>
    public IReadOnlyList<(string Label, string Words)> Facts { get; init; } = [];

    /// <summary>An email brings an entry for an answer or a promise; the rest is near, or is soon done, and stands in the subscription only.</summary>
    public static IReadOnlyList<ObligationKind> ComeAsEntries { get; } = [ObligationKind.Response, ObligationKind.Commitment];

    public bool ComesAsAnEntry => ComeAsEntries.Contains(Owed.Kind);

    public const string WithheldText = "Exempt information: sign in to read it";

    /// <summary>The promise or the recommendation in its own words, unless they are exempt.</summary>
    public string TextForMail => IsExempt ? WithheldText : Owed.Text;

    public string InOneLine => $"{What}, due {Owed.Due.WithEnd()}: {TextForMail}";

    /// <summary>"Promise under CYP-2018-19-R04".</summary>
    public string What => Owed.Kind.ForPeople(Owed.Reference);

    /// <summary>The monthly look is no deadline: caught up some days later it is not late.</summary>
    public Timeliness TimelinessOn(DateOnly today) =>
        Timeliness.Of(Owed.Kind == ObligationKind.Undated && Owed.Due.On < today ? today : Owed.Due.On, null, today);
}
