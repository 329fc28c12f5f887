using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Clock;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.BankHolidays;

[Authorize(Policies.Administrators)]
internal sealed class BankHolidaysModel(TrackerContext context, CouncilCalendar calendar, CurrentViewer viewer) : PageModel
{
    private const int FirstYear = 1972;
    private const int LastYear = 2200;

    /// <summary>This year when none is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? AskedYear { get; set; }

    internal int Year => Math.Clamp(AskedYear ?? viewer.Today.Year, FirstYear, LastYear);
    internal IReadOnlyList<BankHoliday> Days { get; private set; } = [];
    internal IReadOnlyList<CorrectionRow> Corrections { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Days = [.. (await calendar.HolidaysAsync(cancellation)).Where(day => day.On.Year == Year)];
        var rows = await context.BankHolidayCorrections.AsNoTracking().OrderByDescending(correction => correction.Id)
            .Select(correction => new { correction.On, correction.IsHoliday, correction.InWords, correction.By.Name, correction.AtUtc }).ToListAsync(cancellation);
        Corrections =
        [
            .. rows.Select(row => new CorrectionRow(
                row.On, row.IsHoliday, row.InWords, row.Name, DateOnly.FromDateTime(UkCalendar.UtcToLondon(row.AtUtc)).InFull())),
        ];
    }
}

internal sealed record CorrectionRow(DateOnly On, bool IsHoliday, string InWords, string By, string When);
