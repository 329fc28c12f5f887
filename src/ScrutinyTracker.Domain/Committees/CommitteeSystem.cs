using System.Diagnostics.CodeAnalysis;

namespace ScrutinyTracker.Domain.Committees;

/// <summary>
/// Where the council publishes agendas and minutes, such as its Modern.gov. The tracker keeps of each page only what follows the address at
/// which the system begins, so that all of them move when the system does.
/// </summary>
public sealed class CommitteeSystem
{
    private readonly Uri _root;

    private CommitteeSystem(Uri root) => _root = root;

    /// <summary>With a slash at its end.</summary>
    public string Root => _root.ToString();

    /// <summary>Null for what is no web address.</summary>
    public static CommitteeSystem? At(string? address) =>
        Uri.TryCreate($"{address?.Trim().TrimEnd('/')}/", UriKind.Absolute, out var root) && root.Scheme is "https" or "http"
            && root is { Query: "", Fragment: "", UserInfo: "" }
            ? new CommitteeSystem(root)
            : null;

    /// <summary>What to keep of a page's address as it was copied from there, or of the number of a meeting in Modern.gov; null for any other page.</summary>
    public string? PageIn(string typed)
    {
        var text = typed.Trim();
        if (text.Length is > 0 and < 10 && text.All(char.IsAsciiDigit))
            return $"ieListDocuments.aspx?MId={text}";
        return Uri.TryCreate(text, UriKind.Absolute, out var page) && page.Scheme is "https" or "http" && Same(page)
            ? page.PathAndQuery[_root.AbsolutePath.Length..] is { Length: > 0 } rest ? rest : null
            : null;
    }

    [return: NotNullIfNotNull(nameof(page))]
    public string? AddressOf(string? page) => page is null ? null : Root + page;

    /// <summary>http and https lead to the same.</summary>
    private bool Same(Uri page) => page.Authority == _root.Authority && page.UserInfo.Length == 0
        && page.AbsolutePath.StartsWith(_root.AbsolutePath, StringComparison.OrdinalIgnoreCase);
}
