using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.Domain.Access;

/// <summary>
/// People's own words as everybody may read them: without email addresses, which name a person and are found by those who send unwanted mail.
/// The register shows and searches these words only.
/// </summary>
public static partial class PublicText
{
    public const string InPlace = "[email address]";

    [return: NotNullIfNotNull(nameof(words))]
    public static string? Of(string? words) => words?.Contains('@', StringComparison.Ordinal) == true ? Address().Replace(words, InPlace) : words;

    /// <summary>Rather a word too many than an address: whatever stands around an @, up to what cannot be part of one.</summary>
    [GeneratedRegex("(?:mailto:)?[^\\s@<>()\\[\\],;:\"“”]+@[^\\s@<>()\\[\\],;:\"“”]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
