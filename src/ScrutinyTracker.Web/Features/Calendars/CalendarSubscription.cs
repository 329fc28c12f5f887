using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Web.Features.Calendars;

/// <summary>
/// One person's leave to read due dates without signing in, which calendar programs cannot: whoever knows its address reads what that
/// person may read, without exempt words, until it is revoked or the person leaves (P56).
/// </summary>
internal sealed class CalendarSubscription
{
    private CalendarSubscription() { }

    /// <param name="committee">Whose due dates; null for what is due from the person's own posts.</param>
    public CalendarSubscription(Person person, Committee? committee, string secretHash, DateTime nowUtc)
    {
        Person = person;
        Committee = committee;
        SecretHash = secretHash;
        MadeAtUtc = nowUtc;
    }

    public int Id { get; private set; }
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public int? CommitteeId { get; private set; }
    public Committee? Committee { get; private set; }

    /// <summary>The address itself is kept nowhere.</summary>
    public string SecretHash { get; private set; } = "";

    public DateTime MadeAtUtc { get; private set; }
    public DateTime? RevokedAtUtc { get; private set; }

    /// <summary>For good; revoking twice changes nothing.</summary>
    public void Revoke(DateTime nowUtc) => RevokedAtUtc ??= nowUtc;
}

internal sealed class CalendarSubscriptionMapping : IEntityTypeConfiguration<CalendarSubscription>
{
    public void Configure(EntityTypeBuilder<CalendarSubscription> subscription)
    {
        subscription.ToTable("CalendarSubscriptions");
        subscription.Property(s => s.SecretHash).HasMaxLength(TextLimits.Line);
        subscription.HasIndex(s => s.SecretHash).IsUnique();
        subscription.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
        subscription.HasOne(s => s.Committee).WithMany().HasForeignKey(s => s.CommitteeId).OnDelete(DeleteBehavior.Restrict);
    }
}
