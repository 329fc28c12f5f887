using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>What a report became, as it is being stored: each record with the item that it comes from, and what could not be done.</summary>
internal sealed class StoredReport(Review review) : StoredRecords
{
    private readonly List<string> _problems = [];
    private readonly List<string> _notStored = [];

    public Review Review => review;
    public List<Recommendation> Recommendations { get; } = [];
    public IReadOnlyList<Post> NewPosts { get; init; } = [];
    public IReadOnlyList<ExternalBody> NewBodies { get; init; } = [];

    /// <summary>Rules that refuse: while there is one nothing is stored.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>What the tracker has no place for. It stays in the file, which is kept.</summary>
    public IReadOnlyList<string> NotStored => _notStored;

    public void Leave(string what)
    {
        if (!_notStored.Contains(what))
            _notStored.Add(what);
    }

    /// <summary>False, and kept with the words for it, where the rule refuses.</summary>
    public bool Try(string what, Outcome outcome)
    {
        if (outcome.Refusal is { } refusal)
            _problems.Add($"{what}: {RefusalText.Of(refusal).Text}");
        return outcome.IsDone;
    }

    public void Refuse(string why) => _problems.Add(why);
}
