namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>The parts of a committee's briefing, in the order in which a councillor needs them.</summary>
internal enum BriefingPart
{
    Late,

    /// <summary>By the next meeting; without one, soon.</summary>
    Due,

    Undated,

    /// <summary>Other dates that were asked for and are not decided yet.</summary>
    Asked,

    /// <summary>No date moves silently: each move is shown at the next meeting (calendar rule 7).</summary>
    Moved,

    Answers,
    Delivered,

    /// <summary>Every open recommendation with all of its promises.</summary>
    Followed,
}
