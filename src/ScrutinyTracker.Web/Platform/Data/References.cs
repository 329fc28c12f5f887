using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// Gives out permanent references: committee, municipal year, number, such as CYP-2018-19-02 for a review and CYP-2018-19-R07 for a
/// recommendation. The number is used up by the save that stores the record.
/// </summary>
internal sealed class References(TrackerContext context)
{
    private Dictionary<int, DateOnly>? _annualMeetings;

    /// <summary>
    /// Others who want a number wait until this transaction ends, so that two never get the same one: begin before asking, and commit
    /// after the save.
    /// </summary>
    public Task<Turn> BeginAsync(CancellationToken cancellation = default) => context.TakeTurnAsync(cancellation);

    public Task<string> ForReviewAsync(Committee committee, DateOnly on, CancellationToken cancellation = default) =>
        NextAsync(committee, on, "", cancellation);

    public Task<string> ForRecommendationAsync(Committee committee, DateOnly on, CancellationToken cancellation = default) =>
        NextAsync(committee, on, "R", cancellation);

    private async Task<string> NextAsync(Committee committee, DateOnly on, string kind, CancellationToken cancellation)
    {
        _annualMeetings ??= await context.AnnualMeetings.AsNoTracking()
            .ToDictionaryAsync(meeting => meeting.StartYear, meeting => meeting.HeldOn, cancellation);
        var prefix = $"{committee.Code}-{MunicipalYear.Containing(on, _annualMeetings).Code}-{kind}";
        var series = await context.ReferenceSeries.FindAsync([prefix], cancellation)
            ?? context.ReferenceSeries.Add(new ReferenceSeries(prefix)).Entity;
        return series.Next();
    }
}
