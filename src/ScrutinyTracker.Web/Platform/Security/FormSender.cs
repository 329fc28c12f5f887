using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>
/// For whom a page's forms were made, sealed into each: what is typed into one after the session ended goes back to that person only,
/// whoever signs in next at the same machine.
/// </summary>
internal sealed class FormSender(IDataProtectionProvider protection)
{
    public const string Field = "__For";
    private static readonly object InRequest = typeof(FormSender);
    private readonly IDataProtector _seal = protection.CreateProtector("form-sender");

    /// <summary>Null for a page that somebody sees without having signed in.</summary>
    public string? SealFor(HttpContext http)
    {
        if (http.User.FindFirstValue(CurrentViewer.PersonClaim) is not { } person)
            return null;
        if (http.Items[InRequest] is not string seal)
            http.Items[InRequest] = seal = _seal.Protect(person);
        return seal;
    }

    /// <param name="user">Who sent it, where the form itself does not say.</param>
    public int? PersonOf(IEnumerable<KeptField> fields, ClaimsPrincipal user)
    {
        try
        {
            var person = fields.FirstOrDefault(field => field.Name == Field) is { } sent ? _seal.Unprotect(sent.Value) : user.FindFirstValue(CurrentViewer.PersonClaim);
            return int.TryParse(person, CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
