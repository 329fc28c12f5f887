using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Web.Features.Committees;

internal sealed class CommitteesMapping
    : IEntityTypeConfiguration<Committee>, IEntityTypeConfiguration<CommitteeMembership>, IEntityTypeConfiguration<CommitteeOfficer>,
        IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<AnnualMeeting>, IEntityTypeConfiguration<ReferenceSeries>
{
    public void Configure(EntityTypeBuilder<Committee> committee)
    {
        committee.Property(c => c.Code).HasMaxLength(TextLimits.Code);
        committee.HasIndex(c => c.Code).IsUnique();
        committee.Property(c => c.Name).HasMaxLength(TextLimits.Name);
        committee.HasOne(c => c.Scale).WithMany().HasForeignKey(c => c.ScaleId).OnDelete(DeleteBehavior.Restrict);
        committee.HasOne(c => c.Successor).WithMany().HasForeignKey(c => c.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        committee.HasMany(c => c.Memberships).WithOne(m => m.Committee).HasForeignKey(m => m.CommitteeId);
        committee.HasMany(c => c.Officers).WithOne(o => o.Committee).HasForeignKey(o => o.CommitteeId);
    }

    public void Configure(EntityTypeBuilder<CommitteeMembership> membership)
    {
        membership.ToTable("CommitteeMemberships");
        membership.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CommitteeOfficer> officer)
    {
        officer.ToTable("CommitteeOfficers");
        officer.HasOne(o => o.Person).WithMany().HasForeignKey(o => o.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.Property(m => m.Place).HasMaxLength(TextLimits.Name);
        meeting.Property(m => m.SystemPage).HasMaxLength(TextLimits.Line);
        meeting.Property(m => m.SystemItemPage).HasMaxLength(TextLimits.Line);
        meeting.HasOne(m => m.Committee).WithMany().HasForeignKey(m => m.CommitteeId);
        meeting.HasIndex(m => new { m.CommitteeId, m.HeldOn });
    }

    public void Configure(EntityTypeBuilder<AnnualMeeting> meeting)
    {
        meeting.HasKey(m => m.StartYear);
        meeting.Property(m => m.StartYear).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ReferenceSeries> series)
    {
        series.HasKey(s => s.Prefix);
        series.Property(s => s.Prefix).HasMaxLength(TextLimits.Code * 2);
        series.Property(s => s.LastNumber).IsConcurrencyToken();
    }
}
