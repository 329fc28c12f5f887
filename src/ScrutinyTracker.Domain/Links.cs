namespace ScrutinyTracker.Domain;

internal static class Links
{
    /// <summary>Leaves what stays untouched, so that the database sees only the difference.</summary>
    public static void ReplaceWith<T>(this List<T> links, IReadOnlyCollection<T> wanted)
    {
        links.RemoveAll(link => !wanted.Contains(link));
        links.AddRange(wanted.Where(link => !links.Contains(link)).ToList());
    }
}
