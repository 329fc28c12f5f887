using System.Text;

namespace ScrutinyTracker.Web.Features.Import.Reports.Posts;

/// <summary>A post or an outside body that the tracker has.</summary>
internal sealed record KnownPost(int Id, string Title);

/// <summary>
/// Which of the tracker's posts a printed name may mean. The same words, however they are spelled and joined, are the same post; everything
/// else is only offered, most alike first.
/// </summary>
internal static class PostMatches
{
    private const int MostOffered = 4;
    private const double AlikeEnough = 0.45;

    private static readonly HashSet<string> Joining = ["the", "of", "for", "and", "to", "in", "s"];

    public static KnownPost? Same(string name, IEnumerable<KnownPost> posts)
    {
        var words = Plain(name);
        var found = posts.Where(post => Plain(post.Title).SequenceEqual(words)).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    public static IReadOnlyList<KnownPost> Near(string name, IEnumerable<KnownPost> posts)
    {
        var words = Plain(name).ToHashSet();
        return
        [
            .. posts.Select(post => (post, likeness: Likeness(words, [.. Plain(post.Title)]))).Where(found => found.likeness >= AlikeEnough)
                .OrderByDescending(found => found.likeness).ThenBy(found => found.post.Title, StringComparer.Ordinal).Take(MostOffered).Select(found => found.post),
        ];
    }

    /// <summary>Words in common, of all the words of both: 1 for the same, 0 for nothing in common.</summary>
    private static double Likeness(HashSet<string> words, HashSet<string> others) =>
        words.Count + others.Count == 0 ? 0 : 2.0 * words.Count(others.Contains) / (words.Count + others.Count);

    /// <summary>"Corporate Director, Children &amp; Young People’s Services" as corporate, director, children, young, people, services.</summary>
    private static List<string> Plain(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
            letters.Append(char.IsLetterOrDigit(letter) ? letter : letter is '\'' or '’' ? '\0' : ' ');
        return [.. letters.Replace("\0", "").ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stem).Where(word => !Joining.Contains(word))];
    }

    /// <summary>"Children's" and "Childrens" and "Children", "Services" and "Service".</summary>
    private static string Stem(string word) => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
