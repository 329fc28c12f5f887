using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Features.Reminders;

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("Reminders");
        reminder.Property(r => r.ObligationKey).HasMaxLength(TextLimits.Name);
        reminder.Property(r => r.Stage).HasMaxLength(TextLimits.Code * 2);
        reminder.Property(r => r.Recipient).HasMaxLength(TextLimits.Line);
        reminder.HasIndex(r => new { r.ObligationKey, r.Recipient, r.Kind, r.Stage, r.DueOn }).IsUnique();
        reminder.Property(r => r.VoidReason).HasMaxLength(TextLimits.Line);
        reminder.HasOne(r => r.Recommendation).WithMany().HasForeignKey(r => r.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        reminder.HasOne(r => r.Committee).WithMany().HasForeignKey(r => r.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        reminder.HasOne(r => r.Post).WithMany().HasForeignKey(r => r.PostId).OnDelete(DeleteBehavior.Restrict);
        reminder.HasOne(r => r.Email).WithMany().HasForeignKey(r => r.EmailId).OnDelete(DeleteBehavior.Restrict);
    }
}
