using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Reviews.Clocks;

internal sealed class SendInput : SendingInput
{
    [Display(Name = "Which recommendations go now?")]
    public List<int> Recommendations { get; set; } = [];

    /// <summary>The answers whose deadline the officer has seen, and what was to be sent then; others are shown first.</summary>
    public string? Seen { get; set; }

    internal string KeyTo(IEnumerable<Recommendation> toSend) =>
        $"{AgreedOn:yyyy-MM-dd} {NoticeSentOn:yyyy-MM-dd} {ReceivedOn:yyyy-MM-dd} {RegimeId} {DecidingBodyId} {string.Join(' ', toSend.Select(recommendation => recommendation.Reference))}";
}
