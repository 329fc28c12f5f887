using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>The addresses of recommendations.</summary>
internal static class RecommendationLinks
{
    public const string All = "/recommendations";

    /// <summary>Open recommendations of which something is nobody's.</summary>
    public const string WithoutHome = "/recommendations/without-a-home";

    /// <summary>National recommendations and where a committee's council stands.</summary>
    public static string Outside(string code) => $"/recommendations/outside/{Uri.EscapeDataString(code)}";

    public static string Recommendation(string reference) => $"{All}/{Uri.EscapeDataString(reference)}";

    public static string History(string reference) => $"{Recommendation(reference)}/history";

    /// <summary>Where an officer proposes to the committee to close it.</summary>
    public static string ProposeClosure(string reference) => $"{Recommendation(reference)}/closing";

    /// <summary>Where an officer marks it, or an answer to it, exempt.</summary>
    public static string MarkExempt(string reference) => $"{Recommendation(reference)}/exempt";

    public static string LiftExemption(string reference) => $"{MarkExempt(reference)}/lift";

    /// <summary>What an officer writes to an outside body that owes something.</summary>
    public static string Chase(string reference) => $"{Recommendation(reference)}/chase";

    public static string Reopen(string reference) => $"{Recommendation(reference)}/reopening";

    /// <summary>Where an officer records what difference it made.</summary>
    public static string LookBack(string reference) => $"{Recommendation(reference)}/look-back";

    /// <summary>The list with these filters chosen.</summary>
    public static string List(RecommendationFilter filter) => All + filter.ToQueryString();

    public static string OfCommittee(string code) => List(new RecommendationFilter { Committee = code });

    public static string LateOfCommittee(string code) => List(new RecommendationFilter { Committee = code, Timeliness = TimelinessKind.Overdue });

    public static string LingeringOfCommittee(string code) => List(new RecommendationFilter { Committee = code, LingeringOnly = true });

    /// <summary>The list of what a post is asked; without a post, of everybody.</summary>
    public static string OfPost(int? post) => List(new RecommendationFilter { Post = post });

    public static string ComingOfPost(int? post) => List(new RecommendationFilter { Post = post, Order = RecommendationOrder.Due });

    public static string AwaitedOfPost(int? post) => List(new RecommendationFilter { Post = post, Position = Position.Awaited });

    /// <summary>The same list, all its pages, as a file.</summary>
    public static string Export(RecommendationFilter filter) => $"{All}/export.csv{(filter with { Page = 1 }).ToQueryString()}";

    /// <summary>As a spreadsheet.</summary>
    public static string ExportWorkbook(RecommendationFilter filter) => $"{All}/export.xlsx{(filter with { Page = 1 }).ToQueryString()}";
}
