using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Pauses;

/// <summary>The pauses of this council. A plan is made with those that it began with; each email asks again when it leaves.</summary>
internal sealed class CouncilPauses(TrackerContext context)
{
    private KeptAsOf<ChasingPauses>? _kept;

    public ChasingPauses Pauses => new([.. context.Set<ChasingPause>().AsNoTracking()]);

    public Task<ChasingPauses> LoadAsync(CancellationToken cancellationToken) => (_kept ??= new(context, ReadAsync)).LoadAsync(cancellationToken);

    private async Task<ChasingPauses> ReadAsync(CancellationToken cancellationToken) =>
        new(await context.Set<ChasingPause>().AsNoTracking().ToListAsync(cancellationToken));
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
