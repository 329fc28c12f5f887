using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Something still owed, with what an email needs to say of it.</summary>
/// <param name="CommitmentId">Null when it is a response that is owed.</param>
/// <param name="Post">The title of the post that owes it, or the name of the outside body.</param>
/// <param name="IsExempt">Its own words go into no email (P36).</param>
internal sealed record OpenObligation(
    Obligation Owed, int RecommendationId, int? CommitmentId, string Committee, string Post, bool IsExempt)
{
    /// <summary>What is owed, whoever is reminded of it: the same for each of the posts that are asked together.</summary>
    public string Thing { get; init; } = Owed.Key;

    /// <summary>Who is asked together with this one, and gets an email of their own.</summary>
    public IReadOnlyList<string> Together { get; init; } = [];

    /// <summary>Whom an officer writes to, where an outside body owes it: "Force liaison, police@example.org".</summary>
    public string? Contact { get; init; }

    public bool IsChased => Owed.ChasedBy is not null;

    public const string WithheldText = "Exempt information: sign in to read it";

    /// <summary>The promise or the recommendation in its own words, unless they are exempt.</summary>
    public string TextForMail => IsExempt ? WithheldText : Owed.Text;

    public string InOneLine => $"{What}, due {Owed.Due.WithEnd()}: {TextForMail}";

    /// <summary>"Promise under CYP-2018-19-R04".</summary>
    public string What => Owed.Kind.ForPeople(Owed.Reference);

    public Timeliness TimelinessOn(DateOnly today) => Timeliness.Of(Owed.Due.On, null, today);
}
