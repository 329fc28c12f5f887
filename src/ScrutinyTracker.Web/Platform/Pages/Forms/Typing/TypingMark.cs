using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Platform.Pages.Forms.Typing;

/// <summary>A hidden field of each form whose words are kept while they are typed: which form it is, and which showing of it.</summary>
/// <param name="Showing">One page as one browser shows it: two windows with the same form differ.</param>
/// <param name="After">The showing whose words this one began with; empty when it began with what is stored.</param>
/// <param name="About">What the form's boxes are about, hashed: see <see cref="KeepTypingTagHelper.About"/>.</param>
/// <param name="Address">Of the page: path and query.</param>
internal sealed record TypingMark(string Showing, string After, string About, string Address)
{
    public const string Field = "Typing";
    private const int ShowingBytes = 9;
    private const int LongestAddress = 1000;
    private const int Pieces = 4;

    public static string NewShowing() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(ShowingBytes));

    public static string Hash(string? about) =>
        string.IsNullOrEmpty(about) ? "" : WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.UTF8.GetBytes(about)).AsSpan(0, ShowingBytes).ToArray());

    /// <summary>Null for a form without one.</summary>
    public static TypingMark? In(IEnumerable<KeptField> fields) => Parse(fields.FirstOrDefault(field => field.Name == Field)?.Value);

    public static TypingMark? Parse(string? sent) => sent?.Split('.', Pieces) is [{ Length: > 0 } showing, var after, var about, { Length: > 0 and <= LongestAddress } address]
        ? new(showing, after, about, address)
        : null;

    public override string ToString() => string.Join('.', Showing, After, About, Address);
}
