using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using Account = ScrutinyTracker.Web.Platform.Security.Account;

namespace ScrutinyTracker.Web.Features.Administration.People;

/// <summary>A person and the account with which they sign in: one email address in both.</summary>
internal sealed class PersonAccounts(TrackerContext context, ILookupNormalizer normalizer)
{
    public const string Taken = "Somebody else already has this email address. Find them under People, or enter another address";

    /// <param name="by">The person whose own address it may be.</param>
    public Task<bool> IsTakenAsync(string email, int? by, CancellationToken cancellation)
    {
        var (trimmed, normalized) = (email.Trim(), normalizer.NormalizeEmail(email.Trim()));
        return context.People.AnyAsync(
            person => person.Id != by && (person.Email == trimmed
                || context.Users.Any(account => account.PersonId == person.Id && account.NormalizedEmail == normalized)),
            cancellation);
    }

    public async Task<bool> IsLastAdministratorAsync(Person person, CancellationToken cancellation) =>
        person.IsActive && await context.People.AnyAsync(me => me.Id == person.Id && me.Roles.Any(held => held.Role == Role.Administrator), cancellation)
        && !await context.People.AnyAsync(
            other => other.Id != person.Id && other.IsActive && other.Roles.Any(held => held.Role == Role.Administrator), cancellation);

    /// <summary>A new person with an account that has no password yet, saved.</summary>
    public async Task<Account> AddAsync(string name, string email, IEnumerable<Role> roles, CancellationToken cancellation)
    {
        var account = Add(new Person(name, email, roles));
        await context.SaveChangesAsync(cancellation);
        return account;
    }

    /// <summary>The person's account, made and saved when there is none.</summary>
    public async Task<Account> OpenAsync(Person person, CancellationToken cancellation)
    {
        if (await context.Users.FirstOrDefaultAsync(account => account.PersonId == person.Id, cancellation) is { } present)
            return present;
        var made = Add(person);
        await context.SaveChangesAsync(cancellation);
        return made;
    }

    /// <summary>The account takes the person's address; to be saved with the person.</summary>
    public async Task FollowAsync(Person person, CancellationToken cancellation)
    {
        if (await context.Users.FirstOrDefaultAsync(account => account.PersonId == person.Id, cancellation) is { } account)
            Address(account, person.Email);
    }

    /// <summary>Nobody signs in with it any more; to be saved with the person.</summary>
    public async Task CloseAsync(Person person, CancellationToken cancellation) =>
        context.Users.RemoveRange(await context.Users.Where(account => account.PersonId == person.Id).ToListAsync(cancellation));

    private Account Add(Person person)
    {
        var account = new Account { Person = person, EmailConfirmed = true, LockoutEnabled = true, SecurityStamp = $"{Guid.NewGuid():N}" };
        Address(account, person.Email);
        return context.Users.Add(account).Entity;
    }

    private void Address(Account account, string email)
    {
        account.UserName = account.Email = email;
        account.NormalizedUserName = normalizer.NormalizeName(email);
        account.NormalizedEmail = normalizer.NormalizeEmail(email);
    }
}
