using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.People;

internal sealed class PeopleMapping
    : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<PersonRole>, IEntityTypeConfiguration<Post>,
        IEntityTypeConfiguration<PostHolding>, IEntityTypeConfiguration<ExternalBody>, IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.Name).HasMaxLength(TextLimits.Name);
        person.Property(p => p.Email).HasMaxLength(TextLimits.Name).UseCollation("NOCASE");
        person.HasIndex(p => p.Email).IsUnique();
        person.HasMany(p => p.Roles).WithOne(r => r.Person).HasForeignKey("PersonId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<PersonRole> role)
    {
        role.ToTable("PersonRoles");
        role.HasIndex("PersonId", nameof(PersonRole.Role)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.Property(p => p.Title).HasMaxLength(TextLimits.Name);
        post.Property(p => p.Directorate).HasMaxLength(TextLimits.Name);
        post.Property(p => p.Mailbox).HasMaxLength(TextLimits.Name);
        post.HasIndex(p => p.Title).IsUnique();
        post.HasOne(p => p.LineManager).WithMany().HasForeignKey(p => p.LineManagerId);
        post.HasOne(p => p.Successor).WithMany().HasForeignKey(p => p.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        post.HasMany(p => p.Holdings).WithOne(h => h.Post).HasForeignKey(h => h.PostId);
    }

    public void Configure(EntityTypeBuilder<PostHolding> holding)
    {
        holding.ToTable("PostHoldings");
        holding.HasOne(h => h.Person).WithMany().HasForeignKey(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExternalBody> body)
    {
        body.Property(b => b.Name).HasMaxLength(TextLimits.Name);
        body.Property(b => b.ContactName).HasMaxLength(TextLimits.Name);
        body.Property(b => b.ContactEmail).HasMaxLength(TextLimits.Name);
    }

    public void Configure(EntityTypeBuilder<Absence> absence)
    {
        absence.ToTable("Absences");
        absence.HasIndex(a => a.LastDay);
        absence.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        absence.HasOne(a => a.Deputy).WithMany().HasForeignKey(a => a.DeputyId).OnDelete(DeleteBehavior.Restrict);
        absence.HasOne(a => a.By).WithMany().HasForeignKey(a => a.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.HasIndex(a => a.PersonId).IsUnique();
        account.HasOne(a => a.Person).WithOne().HasForeignKey<Account>(a => a.PersonId);
    }
}
