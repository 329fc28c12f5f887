using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Recommendations;

internal sealed class RecommendationsMapping
    : IEntityTypeConfiguration<Recommendation>, IEntityTypeConfiguration<RecommendationPart>, IEntityTypeConfiguration<Assessment>,
        IEntityTypeConfiguration<ResponseRegime>
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
        recommendation.OwnsOne(r => r.Exemption);
        recommendation.HasOne(r => r.Review).WithMany(r => r.Recommendations).HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne(r => r.Committee).WithMany().HasForeignKey(r => r.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne(r => r.LeadPost).WithMany().HasForeignKey(r => r.LeadPostId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne(r => r.ExternalBody).WithMany().HasForeignKey(r => r.ExternalBodyId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne(r => r.Regime).WithMany().HasForeignKey(r => r.RegimeId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasMany(r => r.JointPosts).WithMany().UsingEntity("RecommendationJointPosts");
        recommendation.HasMany(r => r.Findings).WithMany(f => f.Recommendations).UsingEntity("RecommendationsOnFindings");
        recommendation.HasMany(r => r.Parts).WithOne(p => p.Recommendation).HasForeignKey(p => p.RecommendationId);
        recommendation.HasMany(r => r.Assessments).WithOne(a => a.Recommendation).HasForeignKey(a => a.RecommendationId);
        recommendation.HasMany(r => r.Updates).WithOne(u => u.Recommendation).HasForeignKey(u => u.RecommendationId);
        recommendation.HasMany(r => r.Responses).WithOne(r => r.Recommendation).HasForeignKey(r => r.RecommendationId);
        recommendation.HasMany(r => r.Commitments).WithOne(c => c.Recommendation).HasForeignKey(c => c.RecommendationId);
    }

    public void Configure(EntityTypeBuilder<RecommendationPart> part) => part.ToTable("RecommendationParts");

    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("Assessments");
        assessment.Property(a => a.MinuteReference).HasMaxLength(TextLimits.Name);
        assessment.HasOne(a => a.Meeting).WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
        assessment.HasOne(a => a.Category).WithMany().HasForeignKey(a => a.CategoryId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ResponseRegime> regime)
    {
        regime.Property(r => r.Name).HasMaxLength(TextLimits.Name);
        regime.Property(r => r.Source).HasMaxLength(TextLimits.Line);
        regime.HasData(
            new ResponseRegime(1, "Executive response", PeriodRule.MonthsBeginningWith, 2, "Local Government Act 2000 s.9FE", new(2012, 5, 4)),
            new ResponseRegime(2, "Health scrutiny", PeriodRule.DaysAfter, 28, "SI 2013/218 regulation 22", new(2013, 4, 1)),
            new ResponseRegime(3, "Crime and disorder scrutiny", PeriodRule.DaysAfter, 28, "SI 2009/942 regulation 7", new(2009, 4, 30)),
            new ResponseRegime(4, "Internal: the council's own protocol", PeriodRule.DaysAfter, 28, "the council's own protocol", new(2000, 1, 1)));
    }
}
