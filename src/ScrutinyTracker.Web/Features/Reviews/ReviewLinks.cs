using System.Globalization;

namespace ScrutinyTracker.Web.Features.Reviews;

internal static class ReviewLinks
{
    public const string List = "/reviews";
    public const string Create = "/reviews/create";

    public static string Review(string reference) => $"/reviews/{reference}";
    public static string Details(string reference) => $"/reviews/{reference}/details";
    /// <summary>For an external review: whose report it is.</summary>
    public static string Source(string reference) => $"/reviews/{reference}/source";
    public static string LiftExemption(string reference) => $"/reviews/{reference}/exempt/lift";
    public static string Scope(string reference) => $"/reviews/{reference}/scope";
    public static string Send(string reference) => $"/reviews/{reference}/send";
    public static string Received(string reference) => $"/reviews/{reference}/received";

    /// <summary>Where what was recorded on sending a recommendation is put right.</summary>
    public static string CorrectSending(string reference, int id) => $"{Edit(reference, ReviewPart.Recommendation, id)}/sending";

    /// <summary>Where an officer gives an answer another deadline.</summary>
    public static string SetDeadline(string reference, int id) => $"{Edit(reference, ReviewPart.Recommendation, id)}/deadline";

    public static string Publish(string reference) => $"/reviews/{reference}/publish";
    public static string Withdraw(string reference) => $"/reviews/{reference}/withdraw";
    public static string History(string reference) => $"/reviews/{reference}/history";

    /// <summary>The list of the review's lines of enquiry, evidence, findings or recommendations, which everyone who reads the review may read.</summary>
    public static string Parts(string reference, ReviewPart part) => $"/reviews/{reference}/{part.Slug()}";

    /// <summary>The place in that list where one stands.</summary>
    public static string Place(string reference, ReviewPart part, int id) => $"{Parts(reference, part)}#{Anchor(part, id)}";

    public static string Add(string reference, ReviewPart part) => $"{Parts(reference, part)}/add";
    public static string Edit(string reference, ReviewPart part, int id) => $"{Parts(reference, part)}/{InDigits(id)}";
    public static string Remove(string reference, ReviewPart part, int id) => $"{Parts(reference, part)}/{InDigits(id)}/remove";

    /// <summary>A new recommendation that rests on the finding.</summary>
    public static string RecommendFrom(string reference, int findingId) =>
        $"{Add(reference, ReviewPart.Recommendation)}?finding={InDigits(findingId)}";

    public static string Anchor(ReviewPart part, int id) => $"{part.ToString().ToLowerInvariant()}-{InDigits(id)}";

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
