using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.ChangeHistory;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.Property(c => c.ByName).HasMaxLength(TextLimits.Name);
        change.Property(c => c.ByRole).HasMaxLength(TextLimits.Name);
        change.Property(c => c.OnBehalfOf).HasMaxLength(TextLimits.Name);
        change.Property(c => c.Happened).HasMaxLength(TextLimits.Name);
        change.HasOne(c => c.Review).WithMany().HasForeignKey(c => c.ReviewId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.Recommendation).WithMany().HasForeignKey(c => c.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.Committee).WithMany().HasForeignKey(c => c.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.Post).WithMany().HasForeignKey(c => c.PostId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.Scale).WithMany().HasForeignKey(c => c.ScaleId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.ExternalBody).WithMany().HasForeignKey(c => c.ExternalBodyId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.Regime).WithMany().HasForeignKey(c => c.RegimeId).OnDelete(DeleteBehavior.Restrict);
    }
}
