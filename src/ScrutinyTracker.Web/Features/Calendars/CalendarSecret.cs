using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ScrutinyTracker.Web.Features.Calendars;

/// <summary>The unguessable part of a subscription's address: 32 random bytes, of which only a hash is kept (P56).</summary>
internal static class CalendarSecret
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Unsalted: 32 random bytes are in no table, and the hash is what it is found by.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
