namespace ScrutinyTracker.Web.Features.Import;

/// <summary>What a file became, as it is being stored: where each record comes from.</summary>
internal abstract class StoredRecords
{
    private readonly List<(SourceKind Kind, Func<int> Id, string Place)> _sources = [];

    /// <param name="id">Known once the record is saved.</param>
    public void From(SourceKind kind, Func<int> id, string place) => _sources.Add((kind, id, place));

    /// <summary>Of what was saved since this was last asked.</summary>
    public IReadOnlyList<SourcePlace> TakeSources(int draftId)
    {
        var sources = _sources.ConvertAll(source => new SourcePlace(draftId, source.Kind, source.Id(), source.Place));
        _sources.Clear();
        return sources;
    }
}
