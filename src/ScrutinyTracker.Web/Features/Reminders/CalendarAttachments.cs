using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Calendars;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// Makes of the news the files that an email carries, and writes their lines into the ledger, to be saved with the email. A repeat of the
/// email finds the lines of the first attempt and carries the same files.
/// </summary>
internal sealed class CalendarAttachments(TrackerContext context, DueEntries entries, TimeProvider clock)
{
    public async Task<IReadOnlyList<MailAttachment>> AttachAsync(OutboxEmail email, IReadOnlyList<CalendarNews> news, CancellationToken cancellationToken)
    {
        // Only what was worded before can have lines already.
        var ours = email.Subject.Length == 0 ? [] : await context.Set<CalendarLine>().Where(line => line.EmailId == email.Id).ToListAsync(cancellationToken);
        var sequences = await NextSequencesAsync(Recipient.KeyIn(email), news, cancellationToken);
        var files = new List<MailAttachment>();
        foreach (var one in news)
        {
            var line = ours.Find(line => line.Thing == one.Thing && line.SaysTheSameAs(one));
            if (line is null)
            {
                line = context.Add(new CalendarLine(one, email, sequences[one.RecommendationId], clock.GetUtcNow().UtcDateTime)).Entity;
            }
            else
            {
                ours.Remove(line);
            }
            files.Add(File(one, line));
        }
        // What an earlier attempt would have brought and this one does not.
        context.RemoveRange(ours);
        return files;
    }

    /// <summary>One file for each entry: Outlook makes a calendar of its own of a file with several.</summary>
    private MailAttachment File(CalendarNews news, CalendarLine line)
    {
        var entry = news.Open is { } open
            ? entries.Of(open, line.Sequence, line.MadeAtUtc, isDone: false)
            : entries.End(line.Thing, line.Title, line.DueOn, line.Sequence, line.MadeAtUtc);
        return new(FileName(news), $"{CalendarFile.ContentType}; method=PUBLISH", Encoding.UTF8.GetBytes(CalendarFile.WriteOne(entry)));
    }

    internal static string FileName(CalendarNews news)
    {
        var words = $"{news.Title}, {(news.IsCancelled ? "no longer due" : "due")} {news.DueOn:d MMMM yyyy}";
        return $"{string.Concat(words.Select(c => c is '/' or '\\' || char.IsControl(c) ? '-' : c))}.ics";
    }

    /// <summary>
    /// By recommendation: higher than whatever this recipient was sent under it, and never lower than in a subscription, which counts the
    /// changes. A program that has both keeps the newer.
    /// </summary>
    private async Task<Dictionary<int, int>> NextSequencesAsync(string recipient, IReadOnlyList<CalendarNews> news, CancellationToken cancellationToken)
    {
        if (news.Count == 0)
            return [];
        var (recommendations, things) = (news.Select(one => one.RecommendationId).Distinct().ToList(), news.Select(one => one.Thing).ToList());
        var found = await context.Recommendations.Where(recommendation => recommendations.Contains(recommendation.Id)).Select(recommendation => new
        {
            recommendation.Id,
            Changes = context.Changes.Count(change => change.RecommendationId == recommendation.Id),
            Last = context.Set<CalendarLine>().Where(line => line.Recipient == recipient && things.Contains(line.Thing) && line.RecommendationId == recommendation.Id)
                .Max(line => (int?)line.Sequence),
        }).ToListAsync(cancellationToken);
        return found.ToDictionary(one => one.Id, one => Math.Max(one.Changes, (one.Last ?? -1) + 1));
    }
}
