using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>
/// Gives out permanent references: committee, municipal year, number, such as CYP-2018-19-02 for a review and CYP-2018-19-R07 for a
/// recommendation. The number is used up by the save that stores the record.
/// </summary>
internal sealed partial class References(TrackerContext context)
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

    /// <summary>
    /// A reference that a recommendation bears already, in a tracker that was written by this or another copy of ours: it is kept, and its
    /// number is not given again.
    /// </summary>
    /// <returns>False for a reference of another shape, or of another committee.</returns>
    public async Task<bool> KeepAsync(Committee committee, string reference, CancellationToken cancellation = default)
    {
        if (OfRecommendation().Match(reference) is not { Success: true } ours || ours.Groups["code"].Value != committee.Code)
            return false;
        (await SeriesAsync(ours.Groups["prefix"].Value, cancellation)).Reach(int.Parse(ours.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture));
        return true;
    }

    private async Task<string> NextAsync(Committee committee, DateOnly on, string kind, CancellationToken cancellation)
    {
        _annualMeetings ??= await context.AnnualMeetings.AsNoTracking()
            .ToDictionaryAsync(meeting => meeting.StartYear, meeting => meeting.HeldOn, cancellation);
        var prefix = $"{committee.Code}-{MunicipalYear.Containing(on, _annualMeetings).Code}-{kind}";
        return (await SeriesAsync(prefix, cancellation)).Next();
    }

    private async Task<ReferenceSeries> SeriesAsync(string prefix, CancellationToken cancellation) =>
        await context.ReferenceSeries.FindAsync([prefix], cancellation) ?? context.ReferenceSeries.Add(new ReferenceSeries(prefix)).Entity;

    [GeneratedRegex("^(?<prefix>(?<code>[A-Z0-9]+)-[0-9]{4}-[0-9]{2}-R)(?<number>[0-9]{2,6})$")]
    private static partial Regex OfRecommendation();
}
