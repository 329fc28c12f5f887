using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Platform.Pages;

internal static class LastSaved
{
    /// <summary>What the conflict notice says: who saved last among these changes and when, and both versions of what differs.</summary>
    public static async Task<Conflict> ConflictAsync(this IQueryable<Change> changes, params IEnumerable<ConflictingField> fields)
    {
        var last = await changes.AsNoTracking().OrderByDescending(change => change.Id)
            .Select(change => new { change.ByName, change.AtUtc }).FirstOrDefaultAsync();
        var differing = fields.Where(field => (field.Yours ?? "") != (field.Theirs ?? ""));
        return new Conflict(last?.ByName ?? "Somebody else", last is null ? "meanwhile" : $"on {InWords(last.AtUtc)}", [.. differing]);
    }

    /// <summary>"1 March 2019 at 14:05", London's time.</summary>
    private static string InWords(DateTime atUtc)
    {
        var there = UkCalendar.UtcToLondon(atUtc);
        return $"{DateOnly.FromDateTime(there).InFull()} at {there:HH:mm}";
    }
}
