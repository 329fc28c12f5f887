using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Administration;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Jobs;

namespace ScrutinyTracker.Web.Features.Home;

/// <summary>What keeps the tracker itself going: for officers in one line, for administrators as things to do.</summary>
internal sealed class HomeUpkeep(TrackerContext context, SweepWatch sweep, UndeliveredEmails undelivered)
{
    public static HomeLine RemindersAreLate => HomeLine.Undated("See why the reminders have not run", AdministrationLinks.Health);

    /// <summary>"Reminders last ran well on …", and whether that is too long ago.</summary>
    public async Task<(string Text, bool IsLate)> RemindersAsync(CancellationToken cancellation)
    {
        var last = await sweep.LookAsync(cancellation);
        return (
            last.AtUtc is { } at ? $"Reminders last ran well on {UkCalendar.UtcToLondon(at):d MMMM yyyy 'at' HH:mm}." : "Reminders have not run yet.",
            last.IsLate);
    }

    /// <summary>One query for each thing that can be missing.</summary>
    public async Task<IReadOnlyList<HomeLine>> ToPutInOrderAsync(DateOnly today, CancellationToken cancellation)
    {
        var lines = new List<HomeLine>();
        if (!await context.Committees.AnyAsync(cancellation))
            lines.Add(HomeLine.Undated("Add the first committee", AdministrationLinks.AddCommittee));
        var vacant = await context.Posts.CountAsync(post => post.EndedOn == null
            && !post.Holdings.Any(holding => holding.From <= today && (holding.To == null || holding.To >= today)), cancellation);
        if (vacant > 0)
            lines.Add(HomeLine.Undated($"Appoint a holder to {InWords(vacant, "post that nobody holds", "posts that nobody holds")}", AdministrationLinks.PostsWithoutHolder));
        var without = await context.People.CountAsync(person => person.IsActive && !context.Users.Any(account => account.PersonId == person.Id), cancellation);
        if (without > 0)
            lines.Add(HomeLine.Undated($"Give an account to {InWords(without, "person who cannot sign in", "people who cannot sign in")}", AdministrationLinks.People));
        var (count, serverSaid) = await undelivered.OpenAsync(cancellation);
        if (count > 0)
            lines.Add(HomeLine.Undated(
                $"See to {InWords(count, "email that did not go out", "emails that did not go out")}: the mail server said “{serverSaid}”", AdministrationLinks.UndeliveredEmails));
        return lines;
    }

    private static string InWords(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
