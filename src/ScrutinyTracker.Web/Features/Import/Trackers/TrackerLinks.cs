using System.Globalization;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>Where a tracker is checked.</summary>
internal static class TrackerLinks
{
    public static string Tracker(int id, string? show = null, int page = 1)
    {
        var query = show is { Length: > 0 } ? new QueryString().Add("show", show) : default;
        return $"/import/trackers/{InDigits(id)}{(page > 1 ? query.Add("page", InDigits(page)) : query)}";
    }

    public static string Columns(int id) => $"{Tracker(id)}/columns";
    public static string Posts(int id) => $"{Tracker(id)}/posts";
    public static string Confirm(int id) => $"{Tracker(id)}/confirm";
    public static string Stored(int id) => $"{Tracker(id)}/stored";

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
