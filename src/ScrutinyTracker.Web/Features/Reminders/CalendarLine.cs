using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// A line of the ledger of calendars: this email brought this recipient that entry for a thing. The newest line about a thing says what
/// stands in their calendar; whether it got there is read from the email.
/// </summary>
internal sealed class CalendarLine
{
    private CalendarLine() { }

    public CalendarLine(CalendarNews news, OutboxEmail email, int sequence, DateTime nowUtc)
    {
        (Thing, RecommendationId, Title, DueOn, IsCancelled) = (news.Thing, news.RecommendationId, news.Title, news.DueOn, news.IsCancelled);
        (Recipient, Email, Sequence, MadeAtUtc) = (Reminders.Recipient.KeyIn(email), email, sequence, nowUtc);
    }

    public int Id { get; private set; }

    /// <summary>An <see cref="OpenObligation.Thing"/>: stable for good, and what the entry's UID is made of.</summary>
    public string Thing { get; private set; } = "";

    /// <summary>A <see cref="Reminders.Recipient.Key"/>.</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>Rises with each entry about the thing: calendars keep the highest (P55).</summary>
    public int Sequence { get; private set; }

    public int RecommendationId { get; private set; }
    public Recommendation Recommendation { get; private set; } = null!;

    /// <summary>"Promise under CYP-2018-19-R04"; never exempt text.</summary>
    public string Title { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>It took the entry out again: the thing was no longer due from this recipient.</summary>
    public bool IsCancelled { get; private set; }

    public DateTime MadeAtUtc { get; private set; }
    public int EmailId { get; private set; }
    public OutboxEmail Email { get; private set; } = null!;

    public bool SaysTheSameAs(CalendarNews news) => DueOn == news.DueOn && IsCancelled == news.IsCancelled;
}

internal sealed class CalendarLineMapping : IEntityTypeConfiguration<CalendarLine>
{
    public void Configure(EntityTypeBuilder<CalendarLine> line)
    {
        line.ToTable("CalendarLines");
        line.Property(l => l.Thing).HasMaxLength(TextLimits.Code * 2);
        line.Property(l => l.Recipient).HasMaxLength(TextLimits.Line);
        line.HasIndex(l => new { l.Recipient, l.Thing, l.Sequence }).IsUnique();
        line.HasIndex(l => l.DueOn);
        line.Property(l => l.Title).HasMaxLength(TextLimits.Line);
        line.HasOne(l => l.Recommendation).WithMany().HasForeignKey(l => l.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne(l => l.Email).WithMany().HasForeignKey(l => l.EmailId).OnDelete(DeleteBehavior.Restrict);
    }
}
