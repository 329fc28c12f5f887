using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Platform.Pages;

internal static class LastSaved
{
    /// <summary>What the conflict notice says: who saved last among these changes and when, and both versions of what differs.</summary>
    /// <param name="people">Whoever's name was replaced meanwhile is named by the replacement.</param>
    public static async Task<Conflict> ConflictAsync(this IQueryable<Change> changes, IQueryable<Person> people, params IEnumerable<ConflictingField> fields)
    {
        var last = await changes.AsNoTracking().OrderByDescending(change => change.Id).Select(change => new
        {
            ByName = people.Where(person => person.Id == change.ByPersonId && person.AnonymisedOn != null).Select(person => person.Name).FirstOrDefault() ?? change.ByName,
            change.ByPersonId,
            change.AtUtc,
        }).FirstOrDefaultAsync();
        var differing = fields.Where(field => (field.Yours ?? "") != (field.Theirs ?? ""));
        return new Conflict(last?.ByName ?? "Somebody else", last is null ? "meanwhile" : $"on {InWords(last.AtUtc)}", [.. differing])
        {
            ByPersonId = last?.ByPersonId,
        };
    }

    /// <summary>"1 March 2019 at 14:05", London's time.</summary>
    private static string InWords(DateTime atUtc)
    {
        var there = UkCalendar.UtcToLondon(atUtc);
        return $"{DateOnly.FromDateTime(there).InFull()} at {there:HH:mm}";
    }
}
