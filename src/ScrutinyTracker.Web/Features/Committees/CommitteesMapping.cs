using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Web.Features.Committees;

internal sealed class CommitteesMapping
    : IEntityTypeConfiguration<Committee>, IEntityTypeConfiguration<CommitteeMembership>, IEntityTypeConfiguration<CommitteeOfficer>,
        IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<AssessmentScale>, IEntityTypeConfiguration<AssessmentCategory>,
        IEntityTypeConfiguration<AnnualMeeting>, IEntityTypeConfiguration<ReferenceSeries>
{
    private const int DefaultScale = 1;

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
        meeting.HasOne(m => m.Committee).WithMany().HasForeignKey(m => m.CommitteeId);
        meeting.HasIndex(m => new { m.CommitteeId, m.HeldOn });
    }

    public void Configure(EntityTypeBuilder<AssessmentScale> scale)
    {
        scale.Property(s => s.Name).HasMaxLength(TextLimits.Name);
        scale.HasMany(s => s.Categories).WithOne().HasForeignKey(c => c.ScaleId);
        scale.HasData(new AssessmentScale(DefaultScale, "The council's scale"));
    }

    public void Configure(EntityTypeBuilder<AssessmentCategory> category)
    {
        category.ToTable("AssessmentCategories");
        category.Property(c => c.Label).HasMaxLength(TextLimits.Name);
        category.HasData(
            new AssessmentCategory(1, DefaultScale, 1, "Achieved, stop monitoring", AssessmentMeaning.AchievedStopMonitoring),
            new AssessmentCategory(2, DefaultScale, 2, "Acceptable progress, continue", AssessmentMeaning.AcceptableProgressContinue),
            new AssessmentCategory(3, DefaultScale, 3, "Unacceptable progress, continue", AssessmentMeaning.UnacceptableProgressContinue),
            new AssessmentCategory(4, DefaultScale, 4, "Not achieved, obstacle", AssessmentMeaning.NotAchievedObstacle),
            new AssessmentCategory(5, DefaultScale, 5, "Superseded", AssessmentMeaning.Superseded),
            new AssessmentCategory(6, DefaultScale, 6, "Not for this session", AssessmentMeaning.NotForThisSession));
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
