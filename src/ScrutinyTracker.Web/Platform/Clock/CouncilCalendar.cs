using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Platform.Clock;

/// <summary>
/// The bank holidays that count for this council: its nation's, as the administrators corrected them. Read once for each request or job,
/// so that a correction counts from the next one on, in every process.
/// </summary>
internal sealed class CouncilCalendar(TrackerContext context, IOptions<CouncilOptions> council)
{
    private WorkingDays? _workingDays;

    public WorkingDays WorkingDays => _workingDays ??= new WorkingDays(Corrected([.. Corrections]).Select(holiday => holiday.On));

    public async Task<IReadOnlyList<BankHoliday>> HolidaysAsync(CancellationToken cancellation) =>
        Corrected(await Corrections.ToListAsync(cancellation));

    private IQueryable<BankHolidayCorrection> Corrections => context.BankHolidayCorrections.AsNoTracking();

    private IReadOnlyList<BankHoliday> Corrected(List<BankHolidayCorrection> corrections) =>
        BankHolidayCorrection.Apply(BankHolidayTable.For(council.Value.Nation), corrections);
}
