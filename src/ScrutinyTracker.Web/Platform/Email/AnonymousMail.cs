using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

internal static class AnonymousMail
{
    /// <summary>The emails to somebody whose name was replaced are kept without it; to be saved with the person.</summary>
    /// <param name="name">As it was.</param>
    /// <param name="address">As it was.</param>
    public static async Task ReplaceInMailAsync(this TrackerContext context, Person person, string name, string address, CancellationToken cancellation)
    {
        var recipient = $"person:{person.Id}";
        foreach (var email in await context.Set<OutboxEmail>().Where(email => email.Recipient == recipient || email.ToAddress == address).ToListAsync(cancellation))
            email.Readdress(new MailAddress(person.Email, person.Name), name);
    }
}
