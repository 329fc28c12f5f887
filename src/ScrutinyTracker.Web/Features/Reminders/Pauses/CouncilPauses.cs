using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Pauses;

/// <summary>The pauses of this council, read once for each request or job: one that begins or ends counts from the next one on.</summary>
internal sealed class CouncilPauses(TrackerContext context)
{
    private ChasingPauses? _pauses;

    public ChasingPauses Pauses => _pauses ??= new ChasingPauses([.. context.Set<ChasingPause>().AsNoTracking()]);
}

internal sealed class PauseMapping : IEntityTypeConfiguration<ChasingPause>
{
    public void Configure(EntityTypeBuilder<ChasingPause> pause)
    {
        pause.ToTable("ChasingPauses");
        pause.Ignore(p => p.LastDay);
        pause.Property(p => p.Reason).HasMaxLength(TextLimits.Line);
        pause.HasOne(p => p.Committee).WithMany().HasForeignKey(p => p.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        pause.HasOne(p => p.By).WithMany().HasForeignKey(p => p.ById).OnDelete(DeleteBehavior.Restrict);
        pause.HasOne(p => p.EndedBy).WithMany().HasForeignKey(p => p.EndedById).OnDelete(DeleteBehavior.Restrict);
    }
}
