using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Import.Reports.Storing;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>What a row says became of a promise: a date that was moved, deliveries, and what the service claims.</summary>
internal static class RowProgress
{
    private const string Delivered = "Delivered, as the tracker says.";

    public static void Store(TrackerRow row, TrackerPromise said, Recommendation recommendation, Commitment promise, DateOnly on, Storer by, StoredTracker stored)
    {
        if (said.MovedTo is { } to)
            Move(row, said, to, recommendation, promise, by, stored);
        Report(row, said, recommendation, promise, on, by, stored);
    }

    /// <summary>Only what is new in the row is reported: deliveries that the tracker has stay as they are.</summary>
    public static void Report(TrackerRow row, TrackerPromise said, Recommendation recommendation, Commitment promise, DateOnly on, Storer by, StoredTracker stored)
    {
        var claim = said.Progress ?? (said.DeliveredOn.Count > 0 ? ProgressClaim.Delivered : null);
        IReadOnlyList<DateOnly> delivered = said.DeliveredOn.Count > 0 || claim != ProgressClaim.Delivered ? said.DeliveredOn : [said.UpdatedOn ?? Later(on, promise.MadeOn)];
        delivered = [.. delivered.Skip(promise.DeliveredOn is not null ? 1 : promise.Occurrences.Count(date => date.DeliveredOn is not null))];
        var ends = claim is ProgressClaim.Delivered or ProgressClaim.PartlyDelivered;
        for (var at = 0; at < delivered.Count; at++)
        {
            var last = ends && at == delivered.Count - 1;
            Say(row, recommendation, promise, new(
                ProgressClaim.Delivered, last ? said.Update ?? Delivered : Delivered, null, (last ? said.UpdatedOn : null) ?? delivered[at], delivered[at], by.Person, OnBehalf: true, last ? Evidence(said) : []), by, stored);
        }
        if (ends || (claim is null or ProgressClaim.NotStarted && said.Update is null))
            return;
        var now = claim ?? promise.Progress;
        if (now.CanBeClaimed() && !(now == ProgressClaim.Delivered))
            Say(row, recommendation, promise, new(now, said.Update ?? $"{Domain.Words.Titled(now)}, as the tracker says.", now.NeedsReason() ? said.WhyProgress ?? said.Update ?? "The tracker gives no reason." : null, said.UpdatedOn ?? on, null, by.Person, OnBehalf: true, Evidence(said)), by, stored);
    }

    private static void Say(TrackerRow row, Recommendation recommendation, Commitment promise, ProgressReport report, Storer by, StoredTracker stored) =>
        stored.Try(row, "progress", recommendation.ReportProgress(promise, null, report, by.Today));

    /// <summary>As it was granted then: no date moves silently, so the first one stays beside it.</summary>
    private static void Move(TrackerRow row, TrackerPromise said, DueDate to, Recommendation recommendation, Commitment promise, Storer by, StoredTracker stored)
    {
        if (promise.OnlyOccurrence is not { } date)
            return;
        var on = to.On < by.Today ? to.On : by.Today;
        var request = new DueDateRequest(to, to.ToString(), said.MovedBecause ?? "The tracker gives another date, and no reason for it.", by.Person, OnBehalf: true);
        if (stored.Try(row, "another date", recommendation.AskForDueDate(promise, date, request, on)))
            stored.Try(row, "another date, which is asked for and not decided", recommendation.DecideDueDate(promise, date, new DueDateDecision(true, null, by.Person), on));
    }

    private static IReadOnlyList<EvidenceLink> Evidence(TrackerPromise said) =>
        [.. (said.Evidence ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(link => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            .Select(link => new EvidenceLink(link.Length <= Domain.TextLimits.Name ? link : link[..Domain.TextLimits.Name], link, null))];

    private static DateOnly Later(DateOnly on, DateOnly? other) => other > on ? other.Value : on;
}
