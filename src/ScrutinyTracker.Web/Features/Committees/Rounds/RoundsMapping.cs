using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Rounds;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

internal sealed class RoundsMapping
    : IEntityTypeConfiguration<MonitoringRound>, IEntityTypeConfiguration<FrozenRecommendation>, IEntityTypeConfiguration<AskedUpdate>,
        IEntityTypeConfiguration<FrozenChange>
{
    public void Configure(EntityTypeBuilder<MonitoringRound> round)
    {
        round.HasOne(r => r.Meeting).WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
        round.HasOne(r => r.OpenedBy).WithMany().HasForeignKey(r => r.OpenedById).OnDelete(DeleteBehavior.Restrict);
        round.HasOne(r => r.ClosedBy).WithMany().HasForeignKey(r => r.ClosedById).OnDelete(DeleteBehavior.Restrict);
        round.HasMany(r => r.Frozen).WithOne(f => f.Round).HasForeignKey(f => f.RoundId);
        round.HasMany(r => r.Changes).WithOne(c => c.Round).HasForeignKey(c => c.RoundId);
        round.HasIndex(r => new { r.MeetingId, r.Number }).IsUnique();
        round.HasIndex(r => r.MeetingId, "IX_MonitoringRounds_OneOpen").IsUnique().HasFilter("\"ClosedOn\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<FrozenRecommendation> frozen)
    {
        frozen.ToTable("FrozenRecommendations");
        frozen.Property(f => f.AskedOf).HasMaxLength(TextLimits.Name);
        frozen.Property(f => f.AssessmentInWords).HasMaxLength(TextLimits.Name);
        frozen.HasOne(f => f.Recommendation).WithMany().HasForeignKey(f => f.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        frozen.HasMany(f => f.Asked).WithOne(a => a.Frozen).HasForeignKey(a => a.FrozenId);
        frozen.HasIndex(f => new { f.RoundId, f.RecommendationId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AskedUpdate> asked)
    {
        asked.ToTable("AskedUpdates");
        asked.Property(a => a.Of).HasMaxLength(TextLimits.Name);
        asked.HasOne(a => a.Commitment).WithMany().HasForeignKey(a => a.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        asked.HasOne(a => a.Post).WithMany().HasForeignKey(a => a.PostId).OnDelete(DeleteBehavior.Restrict);
        asked.Ignore(a => a.Returned);
    }

    public void Configure(EntityTypeBuilder<FrozenChange> change)
    {
        change.ToTable("FrozenChanges");
        change.HasOne(c => c.Recommendation).WithMany().HasForeignKey(c => c.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        change.Ignore(c => c.Changed);
    }
}
