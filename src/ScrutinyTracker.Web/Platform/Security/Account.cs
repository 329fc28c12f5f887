using Microsoft.AspNetCore.Identity;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>How a person signs in. What they may do comes from the person's roles and posts, never from here.</summary>
public sealed class Account : IdentityUser<int>
{
    public int PersonId { get; set; }
    public Person Person { get; set; } = null!;
}
