using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.ChangeHistory;

/// <summary>A page of history, shown by the partial _Timeline.</summary>
internal sealed record TimelineView(IReadOnlyList<TimelineEntry> Entries, ListPage Page)
{
    public const string Partial = "/Features/ChangeHistory/_Timeline.cshtml";

    /// <summary>What one person did in one go, such as an answer and its promises, stands together.</summary>
    public IEnumerable<IReadOnlyList<TimelineEntry>> Moments
    {
        get
        {
            var moment = new List<TimelineEntry>();
            foreach (var entry in Entries)
            {
                if (moment.Count > 0 && (moment[0].AtUtc, moment[0].Who, moment[0].Why) != (entry.AtUtc, entry.Who, entry.Why))
                {
                    yield return moment;
                    moment = [];
                }
                moment.Add(entry);
            }
            if (moment.Count > 0)
                yield return moment;
        }
    }

    /// <summary>A promise is a part of its answer and a record of its own, and so says twice that it came: once is enough to read.</summary>
    public static IEnumerable<TimelineEntry> WithoutEcho(IReadOnlyList<TimelineEntry> moment) => moment.Where(entry =>
        entry.Event is not RecordCreated created || !moment.Any(other => other.Event is PartAdded added && (added.What, added.Label) == (created.What, created.Label)));

    /// <summary>What pages call a thing that history keeps under another name.</summary>
    public static string Called(string what) => what == "Commitment" ? "Promise" : what;
}

/// <summary>Who did what, when, for whom and why; names and roles as they were then, but for names that were replaced since.</summary>
internal sealed record TimelineEntry(DateTime AtUtc, string By, string Role, string? OnBehalfOf, DomainEvent Event, string? Why)
{
    public static TimelineEntry Of(Change change, FormerNames names) =>
        new(change.AtUtc, names.By(change), change.ByRole, change.OnBehalfOf, names.In(change), change.Why);

    /// <summary>"7 November 2018, 14:05", on London's wall.</summary>
    public string When
    {
        get
        {
            var wall = UkCalendar.UtcToLondon(AtUtc);
            return string.Create(CultureInfo.InvariantCulture, $"{DateOnly.FromDateTime(wall).InFull()}, {wall:HH:mm}");
        }
    }

    public string Who => OnBehalfOf is null ? $"{By} ({Role})" : $"{By} ({Role}) on behalf of {OnBehalfOf}";

    /// <summary>The view of this kind of event: a title, and what was before and after.</summary>
    public string View => ViewOf(Event.GetType());

    public static string ViewOf(Type happened) => $"/Features/ChangeHistory/Events/_{happened.Name}.cshtml";
}
