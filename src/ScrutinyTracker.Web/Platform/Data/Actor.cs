namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>Who is acting in this scope, for history. A page sets it from the signed-in person, a job from its own name.</summary>
public sealed record Actor(int? PersonId, string Name, string Role, string? OnBehalfOf = null)
{
    public static Actor Tracker { get; } = new(null, "ScrutinyTracker", "system");
}

public sealed class CurrentActor
{
    public Actor Actor { get; set; } = Actor.Tracker;
}
