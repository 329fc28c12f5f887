namespace ScrutinyTracker.Web.Platform.Pages;

/// <param name="Current">The page shown is this or within it.</param>
public sealed record NavigationItem(string Text, string Href, bool Current = false);

/// <summary>The person signed in, as the header names them.</summary>
/// <param name="Links">The account's own pages, before signing out.</param>
internal sealed record Account(string Name, IReadOnlyList<NavigationItem> Links, string SignOutHref);

/// <summary>What the layout offers this person on this page. Registered per request by whoever knows roles.</summary>
internal sealed record Navigation
{
    public IReadOnlyList<NavigationItem> Items { get; init; } = [];

    /// <summary>Where the service's name leads.</summary>
    public string HomeHref { get; init; } = "/";

    /// <summary>Null: nobody is signed in.</summary>
    public Account? Account { get; init; }

    /// <summary>Where the search box sends ?q=; null: no search box.</summary>
    public string? SearchHref { get; init; }

    public IReadOnlyList<NavigationItem> Footer { get; init; } = [];

    /// <summary>A line above every page, such as the sample's date in development; null: none.</summary>
    public string? Notice { get; init; }

    /// <summary>What is not as it should be, above every page of whoever looks after it; null: nothing.</summary>
    public string? Warning { get; init; }
}
