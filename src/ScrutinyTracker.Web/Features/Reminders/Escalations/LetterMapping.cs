using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

internal sealed class LetterMapping : IEntityTypeConfiguration<EscalationLetter>, IEntityTypeConfiguration<EscalatedThing>
{
    public void Configure(EntityTypeBuilder<EscalationLetter> letter)
    {
        letter.ToTable("EscalationLetters");
        letter.Property(l => l.Words).HasMaxLength(TextLimits.Text);
        letter.HasOne(l => l.Committee).WithMany().HasForeignKey(l => l.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        letter.HasOne(l => l.OwingPost).WithMany().HasForeignKey(l => l.OwingPostId).OnDelete(DeleteBehavior.Restrict);
        letter.HasMany(l => l.Things).WithOne(t => t.Letter).HasForeignKey(t => t.LetterId);
        letter.HasIndex(l => l.State);
    }

    public void Configure(EntityTypeBuilder<EscalatedThing> thing)
    {
        thing.ToTable("EscalatedThings");
        thing.Property(t => t.ObligationKey).HasMaxLength(TextLimits.Name);
        // The guarantee that a thing is escalated by letter once for each due date, whatever runs at the same time.
        thing.HasIndex(t => new { t.ObligationKey, t.DueOn }).IsUnique();
        thing.HasOne<Recommendation>().WithMany().HasForeignKey(t => t.RecommendationId).OnDelete(DeleteBehavior.Restrict);
    }
}
