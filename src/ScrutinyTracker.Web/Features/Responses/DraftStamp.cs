using System.Security.Cryptography;
using System.Text;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>Which state of a draft somebody saw. A promise can change without its draft, so its version counts as well.</summary>
internal static class DraftStamp
{
    private const int ShortLength = 8;

    public static string Of(Response draft) => string.Join('-', draft.Items.SelectMany(item => item.Commitments)
        .OrderBy(commitment => commitment.Id).Select(commitment => $"{commitment.Id}.{commitment.Version}").Prepend($"{draft.Id}.{draft.Version}"));

    /// <summary>The same in few characters, to be printed.</summary>
    public static string Short(Response? draft) => draft is null
        ? "none yet"
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(draft))))[..ShortLength];
}
