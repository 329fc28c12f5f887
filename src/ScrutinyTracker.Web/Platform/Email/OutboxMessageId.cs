using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScrutinyTracker.Web.Platform.Email;

internal static class OutboxMessageId
{
    private const int DigitsOfRecipient = 16;

    /// <summary>"reminders.2019-03-01.5d41402abc4b2a76@example.org": the recipient as a digest, because a mailbox is an address.</summary>
    public static string For(string purpose, string recipient, DateOnly day, string senderDomain)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(recipient)))[..DigitsOfRecipient];
        return string.Create(CultureInfo.InvariantCulture, $"{purpose}.{day:yyyy-MM-dd}.{digest}@{senderDomain}");
    }
}
