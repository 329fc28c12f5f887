using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Recommendations;

internal sealed class RecommendationsMapping
    : IEntityTypeConfiguration<Recommendation>, IEntityTypeConfiguration<RecommendationPart>, IEntityTypeConfiguration<Assessment>,
        IEntityTypeConfiguration<DeliveryVerdict>, IEntityTypeConfiguration<Closure>, IEntityTypeConfiguration<LookBack>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.Property(r => r.Reference).HasMaxLength(TextLimits.Code * 2);
        recommendation.HasIndex(r => r.Reference).IsUnique();
        recommendation.HasIndex(r => r.NextDueOn);
        recommendation.HasIndex(r => new { r.CommitteeId, r.NextDueOn });
        recommendation.Property(r => r.AlsoAddressedTo).HasMaxLength(TextLimits.Line);
        recommendation.Property(r => r.ExternalNumber).HasMaxLength(TextLimits.Code);
        recommendation.Property(r => r.ExternalPage).HasMaxLength(TextLimits.Code);
        recommendation.Ignore(r => r.Promises);
        recommendation.Ignore(r => r.PromisesBefore);
        recommendation.Ignore(r => r.Claims);
        recommendation.OwnsOne(r => r.Exemption);
        recommendation.HasOne(r => r.Review).WithMany(r => r.Recommendations).HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne(r => r.Committee).WithMany().HasForeignKey(r => r.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne(r => r.LeadPost).WithMany().HasForeignKey(r => r.LeadPostId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne(r => r.ExternalBody).WithMany().HasForeignKey(r => r.ExternalBodyId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne(r => r.Regime).WithMany().HasForeignKey(r => r.RegimeId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne(r => r.DecidingBody).WithMany().HasForeignKey(r => r.DecidingBodyId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasMany(r => r.JointPosts).WithMany().UsingEntity("RecommendationJointPosts");
        recommendation.HasMany(r => r.Findings).WithMany(f => f.Recommendations).UsingEntity("RecommendationsOnFindings");
        recommendation.HasMany(r => r.Parts).WithOne(p => p.Recommendation).HasForeignKey(p => p.RecommendationId);
        recommendation.HasMany(r => r.Assessments).WithOne(a => a.Recommendation).HasForeignKey(a => a.RecommendationId);
        recommendation.HasOne(r => r.InvitedPost).WithMany().HasForeignKey(r => r.InvitedPostId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasMany(r => r.Verdicts).WithOne(v => v.Recommendation).HasForeignKey(v => v.RecommendationId);
        recommendation.HasMany(r => r.Closures).WithOne(c => c.Recommendation).HasForeignKey(c => c.RecommendationId);
        recommendation.HasMany(r => r.LookBacks).WithOne(l => l.Recommendation).HasForeignKey(l => l.RecommendationId);
        recommendation.HasMany(r => r.Updates).WithOne(u => u.Recommendation).HasForeignKey(u => u.RecommendationId);
        recommendation.HasMany(r => r.Responses).WithOne(r => r.Recommendation).HasForeignKey(r => r.RecommendationId);
        recommendation.HasMany(r => r.Commitments).WithOne(c => c.Recommendation).HasForeignKey(c => c.RecommendationId);
    }

    public void Configure(EntityTypeBuilder<RecommendationPart> part) => part.ToTable("RecommendationParts");

    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("Assessments");
        assessment.Property(a => a.MinuteReference).HasMaxLength(TextLimits.Name);
        assessment.HasIndex(a => new { a.RecommendationId, a.MeetingId }).IsUnique();
        assessment.HasOne(a => a.InvitedPost).WithMany().HasForeignKey(a => a.InvitedPostId).OnDelete(DeleteBehavior.Restrict);
        assessment.HasOne(a => a.Meeting).WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
        assessment.HasOne(a => a.Category).WithMany().HasForeignKey(a => a.CategoryId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeliveryVerdict> verdict)
    {
        verdict.ToTable("DeliveryVerdicts");
        verdict.Property(v => v.MinuteReference).HasMaxLength(TextLimits.Name);
        verdict.HasOne(v => v.Commitment).WithMany().HasForeignKey(v => v.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        verdict.HasOne(v => v.Occurrence).WithMany().HasForeignKey(v => v.OccurrenceId).OnDelete(DeleteBehavior.Restrict);
        verdict.HasOne(v => v.Update).WithMany().HasForeignKey(v => v.UpdateId).OnDelete(DeleteBehavior.Restrict);
        verdict.HasOne(v => v.Meeting).WithMany().HasForeignKey(v => v.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Closure> closure)
    {
        closure.ToTable("Closures");
        closure.Property(c => c.MinuteReference).HasMaxLength(TextLimits.Name);
        closure.HasOne(c => c.Meeting).WithMany().HasForeignKey(c => c.MeetingId).OnDelete(DeleteBehavior.Restrict);
        closure.HasOne(c => c.ReopenedAt).WithMany().HasForeignKey(c => c.ReopenedAtId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LookBack> lookBack)
    {
        lookBack.ToTable("LookBacks");
        lookBack.HasOne(l => l.By).WithMany().HasForeignKey(l => l.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
