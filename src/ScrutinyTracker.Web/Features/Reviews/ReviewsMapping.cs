using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Reviews;

internal sealed class ReviewsMapping
    : IEntityTypeConfiguration<Review>, IEntityTypeConfiguration<ReviewGroupMember>, IEntityTypeConfiguration<LineOfEnquiry>,
        IEntityTypeConfiguration<Evidence>, IEntityTypeConfiguration<Theme>, IEntityTypeConfiguration<Finding>,
        IEntityTypeConfiguration<PlannedAction>, IEntityTypeConfiguration<Clearance>, IEntityTypeConfiguration<Implication>,
        IEntityTypeConfiguration<ImplicationHeading>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.Property(r => r.Reference).HasMaxLength(TextLimits.Code * 2);
        review.HasIndex(r => r.Reference).IsUnique();
        review.Property(r => r.Title).HasMaxLength(TextLimits.Name);
        review.HasOne(r => r.Committee).WithMany().HasForeignKey(r => r.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        review.ComplexProperty(r => r.Scope);
        review.OwnsOne(r => r.Exemption);
        review.OwnsOne(r => r.Source);
        review.HasMany(r => r.Group).WithOne(m => m.Review).HasForeignKey(m => m.ReviewId);
        review.HasMany(r => r.LinesOfEnquiry).WithOne(l => l.Review).HasForeignKey(l => l.ReviewId);
        review.HasMany(r => r.Evidence).WithOne(e => e.Review).HasForeignKey(e => e.ReviewId);
        review.HasMany(r => r.Themes).WithOne(t => t.Review).HasForeignKey(t => t.ReviewId);
        review.HasMany(r => r.Findings).WithOne(f => f.Review).HasForeignKey(f => f.ReviewId);
        review.HasMany(r => r.ActionPlan).WithOne(a => a.Review).HasForeignKey(a => a.ReviewId);
        review.HasMany(r => r.Clearances).WithOne(c => c.Review).HasForeignKey(c => c.ReviewId);
        review.HasMany(r => r.Implications).WithOne(i => i.Review).HasForeignKey(i => i.ReviewId);
    }

    public void Configure(EntityTypeBuilder<ReviewGroupMember> member)
    {
        member.ToTable("ReviewGroupMembers");
        member.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LineOfEnquiry> line) => line.ToTable("LinesOfEnquiry");

    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.ToTable("Evidence");
        evidence.Property(e => e.Title).HasMaxLength(TextLimits.Name);
        evidence.HasMany(e => e.LinesOfEnquiry).WithMany(l => l.Evidence).UsingEntity("EvidenceForLines");
    }

    public void Configure(EntityTypeBuilder<Theme> theme)
    {
        theme.ToTable("Themes");
        theme.Property(t => t.Name).HasMaxLength(TextLimits.Name);
    }

    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("Findings");
        finding.HasOne(f => f.Theme).WithMany().HasForeignKey(f => f.ThemeId).OnDelete(DeleteBehavior.SetNull);
        finding.HasMany(f => f.LinesOfEnquiry).WithMany(l => l.Findings).UsingEntity("FindingsForLines");
        finding.HasMany(f => f.Evidence).WithMany(e => e.Findings).UsingEntity("FindingsOnEvidence");
    }

    public void Configure(EntityTypeBuilder<PlannedAction> action)
    {
        action.ToTable("PlannedActions");
        action.HasOne(a => a.Theme).WithMany().HasForeignKey(a => a.ThemeId).OnDelete(DeleteBehavior.SetNull);
        action.HasOne(a => a.ResponsiblePost).WithMany().HasForeignKey(a => a.ResponsiblePostId).OnDelete(DeleteBehavior.Restrict);
        action.HasMany(a => a.AreasForDevelopment).WithMany().UsingEntity("ActionsForFindings");
    }

    public void Configure(EntityTypeBuilder<Clearance> clearance)
    {
        clearance.ToTable("Clearances");
        clearance.Property(c => c.Area).HasMaxLength(TextLimits.Name);
        clearance.HasOne(c => c.Post).WithMany().HasForeignKey(c => c.PostId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Implication> implication)
    {
        implication.ToTable("Implications");
        implication.Property(i => i.Heading).HasMaxLength(TextLimits.Name);
    }

    public void Configure(EntityTypeBuilder<ImplicationHeading> heading)
    {
        heading.Property(h => h.Heading).HasMaxLength(TextLimits.Name);
        string[] headings =
        [
            "Finance", "Staffing", "Risk", "Equality and diversity", "Accommodation", "Crime and disorder", "Human rights", "Consultation",
            "Procurement", "Disability issues", "Legal implications",
        ];
        heading.HasData(headings.Select((text, index) => new ImplicationHeading(index + 1, ReviewKind.ScrutinyReview, index + 1, text)));
    }
}
