using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>What each part of a review is called, the same in lists, links and choices.</summary>
internal static class PartNames
{
    private const int ChoiceLength = 100;

    public static string Of(LineOfEnquiry line) => $"Line of enquiry ({line.Letter})";
    public static string Of(Evidence evidence) => $"Evidence {InDigits(evidence.Order)}";
    public static string Of(Finding finding) => $"Finding {InDigits(finding.Order)}, {Words.Of(finding.Kind)}";

    public static string Of(Recommendation recommendation) =>
        recommendation is { PublishedOn: null, ClosedOn: not null } ? $"Withdrawn recommendation {recommendation.Reference}" : $"Recommendation {InDigits(recommendation.Number)}";

    /// <summary>Name and beginning, for a checkbox or a link.</summary>
    public static string InShort(LineOfEnquiry line) => Begin(Of(line), line.Question);
    public static string InShort(Evidence evidence) => Begin(Of(evidence), evidence.Title);
    public static string InShort(Finding finding) => Begin(Of(finding), finding.Text);
    public static string InShort(Recommendation recommendation) => Begin(Of(recommendation), recommendation.Text);

    private static string Begin(string name, string text) =>
        $"{name}: {text.CutTo(ChoiceLength)}";

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
