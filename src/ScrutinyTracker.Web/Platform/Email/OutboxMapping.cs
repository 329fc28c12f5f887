using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Platform.Email;

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxEmail>
{
    public void Configure(EntityTypeBuilder<OutboxEmail> email)
    {
        email.ToTable("OutboxEmails");
        email.Property(e => e.Purpose).HasMaxLength(TextLimits.Code);
        email.Property(e => e.Recipient).HasMaxLength(TextLimits.Line);
        email.HasIndex(e => new { e.Purpose, e.Recipient, e.Day }).IsUnique();
        email.Property(e => e.MessageId).HasMaxLength(TextLimits.Line);
        email.HasIndex(e => e.MessageId).IsUnique();
        // The name that the column was born with, when it was set at every claim.
        email.Property(e => e.UnansweredSinceUtc).HasColumnName("ClaimedAtUtc");
        email.Property(e => e.ToAddress).HasMaxLength(TextLimits.Line);
        email.Property(e => e.WentTo).HasMaxLength(TextLimits.Line);
        email.Property(e => e.ToName).HasMaxLength(TextLimits.Name);
        email.Property(e => e.Subject).HasMaxLength(TextLimits.Line);
        email.HasIndex(e => new { e.State, e.NextAttemptAtUtc });
        email.OwnsMany(e => e.Attachments, attachment =>
        {
            attachment.ToTable("OutboxAttachments");
            attachment.WithOwner().HasForeignKey("EmailId");
            attachment.Property<int>("Id");
            attachment.HasKey("Id");
            attachment.Property(a => a.FileName).HasMaxLength(TextLimits.Line);
            attachment.Property(a => a.ContentType).HasMaxLength(TextLimits.Line);
        });
    }
}
