using Microsoft.AspNetCore.Identity;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>
/// Length, and nothing that everybody tries first: no rules of composition (NCSC; P39). A password whose letters are only a common word,
/// or which repeats or counts, is common whatever digits and signs stand around it.
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int FewestCharacters = 12;
    public const int MostCharacters = 200;
    public const string TooShort = "The password must be 12 characters or more";
    private const string CommonCode = "PasswordTooCommon";
    private const string Common = "This password is too easy to guess. Three random words make a good one";

    private static readonly HashSet<string> CommonWords = Read();

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(IsCommon(password ?? "", user.Email) ? IdentityResult.Failed(new IdentityError { Code = CommonCode, Description = Common }) : IdentityResult.Success);

    /// <summary>What a person reads when a password was refused.</summary>
    public static string InWords(IdentityResult refused) => refused.Errors.Any(error => error.Code == CommonCode) ? Common : TooShort;

    public static bool IsCommon(string password, string? email)
    {
        var plain = password.ToLowerInvariant();
        var letters = string.Concat(plain.Where(char.IsLetter));
        return plain.Distinct().Count() < 5
            || plain == email?.ToLowerInvariant()
            || CommonWords.Contains(plain)
            || CommonWords.Contains(letters)
            || (letters.Length <= 3 && IsCounted(plain));
    }

    /// <summary>123456789012, and the same backwards.</summary>
    private static bool IsCounted(string text)
    {
        var digits = text.Where(char.IsDigit).Select(digit => digit - '0').ToList();
        var steps = digits.Zip(digits.Skip(1), (one, next) => (next - one + 10) % 10).ToList();
        return steps.Count > 0 && (steps.TrueForAll(step => step == 1) || steps.TrueForAll(step => step == 9));
    }

    private static HashSet<string> Read()
    {
        using var list = new StreamReader(typeof(PasswordRules).Assembly.GetManifestResourceStream("CommonPasswords.txt")!);
        return [.. list.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
