using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>"What should I ask?": what a committee follows, sorted by what the next meeting needs to know.</summary>
internal sealed record CommitteeBriefing(
    CommitteeFacts Committee, BriefingDates Dates, IReadOnlyList<BriefingSection> Sections, FollowedSection Followed, int Closed)
{
    /// <summary>A committee that follows no more than this is shown whole, on screen and on paper.</summary>
    public const int MostShownWhole = 100;

    /// <summary>Of a larger one, each part begins with so many, and goes on in a page of its own.</summary>
    public const int PageSize = 25;

    /// <summary>As many as the list of recommendations finds when it is filtered by late.</summary>
    public required int LateRecommendations { get; init; }

    /// <summary>The longest due first; no more than a page of them.</summary>
    public required IReadOnlyList<LookBackFacts> LookBacks { get; init; }

    public int Count(BriefingPart part) => Sections.First(section => section.Part == part).Shown.Total;
}

/// <summary>One part of a briefing on a page of its own. Of the two sections, the other is null.</summary>
internal sealed record BriefingPage(CommitteeFacts Committee, BriefingDates Dates, ListPage Shown, BriefingSection? Section, FollowedSection? Followed);

/// <param name="Shown">Which of all items these are.</param>
internal sealed record BriefingSection(BriefingPart Part, string Code, string Heading, IReadOnlyList<BriefingItem> Items, ListPage Shown);

internal sealed record FollowedSection(string Code, IReadOnlyList<FollowedView> Recommendations, ListPage Shown);

internal sealed record FollowedView(FollowedRecommendation Recommendation, IReadOnlyList<FollowedPromise> Promises, DateOnly Today);
