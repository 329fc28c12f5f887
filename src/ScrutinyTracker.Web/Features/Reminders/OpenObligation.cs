using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Something still owed, with what an email needs to say of it.</summary>
/// <param name="CommitmentId">Null when it is a response that is owed.</param>
/// <param name="IsExempt">Its own words go into no email (P36).</param>
internal sealed record OpenObligation(
    Obligation Owed, int RecommendationId, int? CommitmentId, string Committee, string Post, bool IsExempt)
{
    public const string WithheldText = "Exempt information: sign in to read it";

    /// <summary>The promise or the recommendation in its own words, unless they are exempt.</summary>
    public string TextForMail => IsExempt ? WithheldText : Owed.Text;

    public string InOneLine => $"{What} {Owed.Reference}, due {Owed.Due.WithEnd()}: {TextForMail}";

    private string What => Owed.Kind == ObligationKind.Response ? "Response to" : "Promise under";

    public Timeliness TimelinessOn(DateOnly today) => Timeliness.Of(Owed.Due.On, null, today);
}
