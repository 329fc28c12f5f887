using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>What a scrutiny officer decides about one reminder.</summary>
internal enum ByHand
{
    HeldBack,

    /// <summary>It is no longer held back.</summary>
    LetGo,
    SentNow,

    /// <summary>The mail server had refused the email, and the address was corrected since.</summary>
    SentAgain,
}

/// <summary>
/// That one reminder was held back, let go again, sent before its day, or sent again after a refusal, by whom and why. Never changed or removed; of several
/// about the same reminder the last counts.
/// </summary>
internal sealed class ChasingDecision
{
    private ChasingDecision() { }

    public ChasingDecision(ByHand what, ComingReminder about, string why, Person by, DateTime atUtc)
    {
        (What, Why, By, AtUtc) = (what, why, by, atUtc);
        var owed = about.Open.Owed;
        (ObligationKey, DueOn, Stage, SendOn) = (owed.Key, owed.Due.On, about.Stage.Name, about.SendOn);
        (RecommendationId, CommitteeId) = (about.Open.RecommendationId, owed.CommitteeId);
    }

    /// <summary>The opposite of an earlier one.</summary>
    public ChasingDecision(ChasingDecision held, string why, Person by, DateTime atUtc)
    {
        (What, Why, By, AtUtc) = (ByHand.LetGo, why, by, atUtc);
        (ObligationKey, DueOn, Stage, SendOn) = (held.ObligationKey, held.DueOn, held.Stage, held.SendOn);
        (RecommendationId, CommitteeId) = (held.RecommendationId, held.CommitteeId);
    }

    public int Id { get; private set; }
    public ByHand What { get; private set; }

    /// <summary>As in the ledger: the reminder is this step of this obligation for this due date, whoever is written to.</summary>
    public string ObligationKey { get; private set; } = "";
    public DateOnly DueOn { get; private set; }
    public string Stage { get; private set; } = "";

    /// <summary>The day on which it would have gone out.</summary>
    public DateOnly SendOn { get; private set; }

    /// <summary>Null for a committee's own work.</summary>
    public int? RecommendationId { get; private set; }
    public Recommendation? Recommendation { get; private set; }
    public int CommitteeId { get; private set; }
    public Committee Committee { get; private set; } = null!;

    public string Why { get; private set; } = "";
    public int ById { get; private set; }
    public Person By { get; private set; } = null!;
    public DateTime AtUtc { get; private set; }
}

internal sealed class ChasingDecisionMapping : IEntityTypeConfiguration<ChasingDecision>
{
    public void Configure(EntityTypeBuilder<ChasingDecision> decision)
    {
        decision.ToTable("ChasingDecisions");
        decision.Property(d => d.ObligationKey).HasMaxLength(TextLimits.Name);
        decision.Property(d => d.Stage).HasMaxLength(TextLimits.Code * 2);
        decision.Property(d => d.Why).HasMaxLength(TextLimits.Line);
        decision.HasOne(d => d.Recommendation).WithMany().HasForeignKey(d => d.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne(d => d.Committee).WithMany().HasForeignKey(d => d.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne(d => d.By).WithMany().HasForeignKey(d => d.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
