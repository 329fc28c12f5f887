using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>
/// Tells of each row whether the tracker has it: by our reference, by the council's own, else by its words among the committee's
/// recommendations. So the same row is known again however often it is brought in.
/// </summary>
internal sealed class CompareTracker(TrackerContext context, CurrentViewer current, RowNames names)
{
    public async Task<IReadOnlyList<ComparedRow>> AllAsync(TrackerInHand inHand, CancellationToken cancellation)
    {
        var viewer = await current.GetAsync();
        await names.LoadAsync(inHand.Choices);
        var committees = new RowCommittees(await context.Committees.AsNoTracking().ToListAsync(cancellation), inHand.Draft.Committee, viewer);
        var known = await KnownAsync(viewer, cancellation);
        var rows = inHand.Reading.Rows;
        var found = rows.Select(row => committees.Of(row).Committee is { } committee ? known.Find(row, committee.Id) : null).ToList();
        var ours = (await context.EachAsync([.. found.OfType<KnownRecommendation>().Select(one => one.Id).Distinct()], one => (one.Id, Row: RecordRow.Of(one)), cancellation))
            .ToDictionary(one => one.Id, one => one.Row);
        return [.. rows.Select((row, number) => Compare(row, number, committees.Of(row).Why, found[number], ours, inHand.Choices))];
    }

    private ComparedRow Compare(TrackerRow row, int number, string? why, KnownRecommendation? found, Dictionary<int, TrackerRow> ours, TrackerDraft choices)
    {
        if (why is not null || row.IsRepeat || (row.HasProblems && !choices.WithoutUnreadable))
            return new(number, row, RowState.Refused, found?.Id, found?.Reference, [], why);
        if (found is null)
            return new(number, row, RowState.New, null, null, [], null);
        var differences = RowDifferences.Between(row, ours[found.Id], names);
        return new(number, row, differences.Count > 0 ? RowState.Changed : RowState.Here, found.Id, found.Reference, differences, null);
    }

    private async Task<KnownRecommendations> KnownAsync(Viewer viewer, CancellationToken cancellation) => new(
        await context.Recommendations.AsNoTracking().Where(one => viewer.OfficerOf.Contains(one.CommitteeId))
            .Select(one => new KnownRecommendation(one.Id, one.Reference, one.CommitteeId, one.ExternalNumber, one.Review.Title, one.Text)).ToListAsync(cancellation));
}

internal sealed record KnownRecommendation(int Id, string Reference, int CommitteeId, string? OwnNumber, string Review, string Text);

/// <summary>The recommendations that an officer works for, found by what a row says.</summary>
internal sealed class KnownRecommendations
{
    private readonly Dictionary<string, KnownRecommendation> _byReference;
    private readonly ILookup<(int, string), KnownRecommendation> _byText;

    public KnownRecommendations(IReadOnlyList<KnownRecommendation> all)
    {
        _byReference = all.ToDictionary(one => one.Reference, StringComparer.OrdinalIgnoreCase);
        _byText = all.ToLookup(one => (one.CommitteeId, RowKey.Of(one.Text)));
    }

    public KnownRecommendation? Find(TrackerRow row, int committeeId)
    {
        if (row.Reference is { } reference && _byReference.TryGetValue(reference, out var same))
            return same;
        var alike = _byText[(committeeId, RowKey.Of(row.Text))].ToList();
        return alike.Find(one => one.OwnNumber == row.Reference && RowKey.Of(one.Review) == RowKey.Of(row.Review ?? ""))
            ?? alike.Find(one => row.Review is null || RowKey.Of(one.Review) == RowKey.Of(row.Review));
    }
}

/// <summary>For which committee a row is, and whether this officer may write for it.</summary>
internal sealed class RowCommittees(IReadOnlyList<Committee> all, Committee chosen, Viewer viewer)
{
    public (Committee? Committee, string? Why) Of(TrackerRow row)
    {
        if (row.Committee is not { } named)
            return (chosen, null);
        // A committee of old, or one that the council writes otherwise: the rows were brought in for the one that was chosen.
        var meant = all.FirstOrDefault(one => one.Name.Equals(named, StringComparison.OrdinalIgnoreCase) || one.Code.Equals(named, StringComparison.OrdinalIgnoreCase)) ?? chosen;
        return viewer.MayImportFor(meant.Id) ? (meant, null) : (null, $"It is a recommendation of {meant.Name}, of which you are not the scrutiny officer.");
    }
}
