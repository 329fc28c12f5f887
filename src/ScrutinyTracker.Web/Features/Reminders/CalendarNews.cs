namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>What an email brings for its reader's calendar: an entry, its new date, or its end.</summary>
/// <param name="Thing">An <see cref="OpenObligation.Thing"/>.</param>
/// <param name="Title">"Promise under CYP-2018-19-R04".</param>
/// <param name="DueOn">The day on which it stands, or stood.</param>
/// <param name="Open">Null when it is no longer due from the reader.</param>
/// <param name="MovedFrom">Where it stands in their calendar; null for what is new there.</param>
internal sealed record CalendarNews(string Thing, int RecommendationId, string Title, DateOnly DueOn, OpenObligation? Open, DateOnly? MovedFrom)
{
    public bool IsCancelled => Open is null;

    public static CalendarNews Of(OpenObligation open, DateOnly? movedFrom) =>
        new(open.Thing, open.RecommendationId!.Value, open.What, open.Owed.Due.On, open, movedFrom);

    public static CalendarNews End(StandingEntry standing) =>
        new(standing.Thing, standing.RecommendationId, standing.Title, standing.DueOn, null, standing.DueOn);
}

/// <summary>What the newest line says of an entry that stands in somebody's calendar.</summary>
internal sealed record StandingEntry(string Recipient, string Thing, int RecommendationId, string Title, DateOnly DueOn);
