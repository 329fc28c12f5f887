namespace ScrutinyTracker.Domain;

/// <summary>A part that people put in an order, starting at 1.</summary>
public interface IOrdered
{
    int Order { get; }
    internal void Place(int order);
}

/// <summary>Keeps the numbering of ordered parts without gaps.</summary>
internal static class SortOrder
{
    public static int Next<T>(IReadOnlyCollection<T> parts) where T : IOrdered => parts.Count + 1;

    /// <summary>Moves a part up or down by one place; at either end it stays, and the answer is false.</summary>
    public static bool Move<T>(IReadOnlyCollection<T> parts, T part, bool up) where T : class, IOrdered
    {
        var neighbour = parts.FirstOrDefault(other => other.Order == part.Order + (up ? -1 : 1));
        if (neighbour is null)
            return false;
        var place = part.Order;
        part.Place(neighbour.Order);
        neighbour.Place(place);
        return true;
    }

    public static void CloseGaps<T>(IEnumerable<T> parts) where T : IOrdered
    {
        var order = 1;
        foreach (var part in parts.OrderBy(part => part.Order).ToList())
            part.Place(order++);
    }
}
