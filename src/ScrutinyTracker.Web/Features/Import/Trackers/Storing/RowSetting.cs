using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>What rows stand in: their committee, review, meeting, rule. A review or a meeting that a row names and that is not here is made.</summary>
internal sealed class RowSetting(TrackerContext context, References references, WorkingDays workingDays)
{
    private readonly Dictionary<(int Committee, string Title), Review> _reviews = [];
    private readonly Dictionary<Review, HashSet<int>> _numbers = [];
    private readonly Dictionary<(int Committee, DateOnly On), Meeting> _meetings = [];
    private List<ResponseRegime> _regimes = [];
    private List<AssessmentScale> _scales = [];
    private List<Committee> _committees = [];

    public async Task LoadAsync(IReadOnlyCollection<int> committeeIds, CancellationToken cancellation)
    {
        _reviews.Clear();
        _numbers.Clear();
        _meetings.Clear();
        _committees = await context.Committees.ToListAsync(cancellation);
        foreach (var review in await context.Reviews.Where(review => committeeIds.Contains(review.CommitteeId) && review.WithdrawnOn == null).OrderBy(review => review.Id).ToListAsync(cancellation))
            _reviews.TryAdd((review.CommitteeId, RowKey.Of(review.Title)), review);
        var numbers = (await context.Recommendations.Where(one => committeeIds.Contains(one.CommitteeId)).Select(one => new { one.ReviewId, one.Number }).ToListAsync(cancellation)).ToLookup(one => one.ReviewId, one => one.Number);
        foreach (var review in _reviews.Values)
            _numbers[review] = [.. numbers[review.Id]];
        foreach (var meeting in await context.Meetings.Where(meeting => committeeIds.Contains(meeting.CommitteeId) && meeting.CancelledOn == null).ToListAsync(cancellation))
            _meetings.TryAdd((meeting.CommitteeId, meeting.HeldOn), meeting);
        _regimes = await context.ResponseRegimes.OrderBy(regime => regime.Id).ToListAsync(cancellation);
        _scales = await context.AssessmentScales.Include(scale => scale.Categories).ToListAsync(cancellation);
    }

    public IReadOnlyList<Committee> Committees => _committees;

    /// <summary>The review of that title; rows that name none stand in one for their meeting.</summary>
    public async Task<Review> ReviewAsync(TrackerRow row, Committee committee, DateOnly on, StoredTracker stored, CancellationToken cancellation)
    {
        var title = row.Review ?? (row.AgreedOn is { } met ? $"Recommendations of {met.InFull()}" : "Recommendations from the committee’s tracker");
        title = title.CutTo(TextLimits.Name);
        if (_reviews.TryGetValue((committee.Id, RowKey.Of(title)), out var found))
            return found;
        var review = new Review(await references.ForReviewAsync(committee, on, cancellation), row.Review is null ? ReviewKind.SingleItemInquiry : ReviewKind.ScrutinyReview, title, committee);
        context.Add(review);
        stored.From(SourceKind.Review, () => review.Id, row);
        _numbers[review] = [];
        return _reviews[(committee.Id, RowKey.Of(title))] = review;
    }

    /// <summary>As the row has it, where that is a number that is free in the review; else the next.</summary>
    public int NumberIn(Review review, TrackerRow row)
    {
        var taken = _numbers[review];
        var number = int.TryParse(row.Number ?? row.Reference, out var said) && said is > 0 and < 10_000 && !taken.Contains(said) ? said : taken.DefaultIfEmpty(0).Max() + 1;
        taken.Add(number);
        return number;
    }

    public ResponseRegime? Regime(TrackerRow row, DateOnly on)
    {
        var inForce = _regimes.Where(regime => regime.IsInForceOn(on)).ToList();
        return inForce.Find(regime => regime.Name.Equals(row.ResponseRule, StringComparison.OrdinalIgnoreCase)) ?? inForce.Find(regime => regime.Addressee == Addressee.Executive) ?? inForce.FirstOrDefault();
    }

    /// <summary>The committee's meeting of that day, which the tracker names.</summary>
    public Meeting Meeting(Committee committee, DateOnly on)
    {
        if (_meetings.TryGetValue((committee.Id, on), out var meeting))
            return meeting;
        context.Add(meeting = new Meeting(committee, on, null, null, workingDays));
        return _meetings[(committee.Id, on)] = meeting;
    }

    public bool HasMeeting(Committee committee, DateOnly on) => _meetings.ContainsKey((committee.Id, on));

    public AssessmentCategory? Category(Committee committee, AssessmentMeaning meaning) =>
        _scales.First(scale => scale.Id == (committee.ScaleId ?? AssessmentScale.DefaultId)).Offered.FirstOrDefault(category => category.Meaning == meaning);

    /// <summary>Sends it for an answer, as far back as the row says.</summary>
    public bool Send(TrackerRow row, Recommendation recommendation, DateOnly on, StoredTracker stored)
    {
        var agreedOn = row.AgreedOn ?? row.SentOn ?? on;
        var sentOn = row.SentOn ?? agreedOn;
        if (Regime(row, sentOn) is not { } regime)
        {
            stored.Leave(row, $"not sent: no rule for answers was in force on {sentOn.InFull()}. An administrator can add the one of that time");
            return false;
        }
        if (!stored.Try(row, "sending", recommendation.SendForResponse(new Sending(agreedOn, sentOn, row.ReceivedOn ?? (row.SentOn is null ? sentOn : null), regime), workingDays)))
            return false;
        recommendation.Review.MarkSentForResponse(sentOn);
        return true;
    }
}
