using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>An item that was handed to a colleague: who has it, or what came back.</summary>
/// <param name="BackOn">Null while the colleague has it.</param>
/// <param name="Before">How it read when it was handed over; null when nothing in it changed.</param>
internal sealed record HandedView(string To, string? On, string? BackOn, string? Note, string? Before, string Now)
{
    public static HandedView? Of(ResponseItem item) => item.Contributor is { } contributor
        ? new(contributor.Name, item.HandedOn?.InFull(), item.GivenBackOn?.InFull(), item.GivenBackNote,
            item.WordsWhenHanded == item.InWords ? null : item.WordsWhenHanded, item.InWords)
        : null;
}
