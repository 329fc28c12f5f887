using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Pauses;

/// <summary>The pauses of this council. A plan is made with those that it began with; each email asks again when it leaves.</summary>
internal sealed class CouncilPauses(TrackerContext context)
{
    private KeptAsOf<ChasingPauses>? _kept;

    public ChasingPauses Pauses => new([.. context.Set<ChasingPause>().AsNoTracking()]);

    public Task<ChasingPauses> LoadAsync(CancellationToken cancellationToken) => (_kept ??= new(context, ReadAsync)).LoadAsync(cancellationToken);

    /// <summary>Those that count on any of these days: "Paused from 1 to 12 April 2019, Children's Committee: an election".</summary>
    public async Task<IReadOnlyList<string>> InWordsAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
    [
        .. (await context.Set<ChasingPause>().AsNoTracking().Include(pause => pause.Committee).Where(pause => pause.From <= to && pause.To >= from)
                .OrderBy(pause => pause.From).ThenBy(pause => pause.Id).ToListAsync(cancellationToken))
            .Where(pause => pause.LastDay >= from && pause.LastDay >= pause.From)
            .Select(pause => $"Nobody is chased from {pause.From.InFull()} to {pause.LastDay.InFull()}, {pause.Committee?.Name ?? "every committee"}: {pause.Reason}"),
    ];

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
