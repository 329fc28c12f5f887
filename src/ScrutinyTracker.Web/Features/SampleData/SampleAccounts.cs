using System.Globalization;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>Accounts without a password: nobody signs in to them but from Development's sign-in page, which lets one pick a person.</summary>
internal static class SampleAccounts
{
    public static Account For(Person person)
    {
        var upper = person.Email.ToUpperInvariant();
        return new Account
        {
            Person = person,
            UserName = person.Email,
            NormalizedUserName = upper,
            Email = person.Email,
            NormalizedEmail = upper,
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture),
        };
    }
}
