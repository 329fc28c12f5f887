using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Pages.Council;

/// <summary>The council whose service this is: configuration section <c>Council</c>.</summary>
internal sealed class CouncilOptions
{
    public string Name { get; set; } = "Example Council";

    /// <summary>A path on this site; the content security policy lets no image in from elsewhere. Null: the name is shown.</summary>
    public string? LogoUrl { get; set; }

    /// <summary>As #rrggbb, dark enough for white text on it; otherwise the default stays.</summary>
    public string? Colour { get; set; }

    /// <summary>The scrutiny team's mailbox, shown as help at the foot of each page.</summary>
    public string? HelpEmail { get; set; }

    public string ServiceName { get; set; } = "ScrutinyTracker";

    /// <summary>Where people reach the tracker, for the links in emails: read it through <see cref="SiteAddress"/>.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Not set, or an address that a link can begin with.</summary>
    public bool HasFitBaseUrl => string.IsNullOrWhiteSpace(BaseUrl)
        || (Uri.TryCreate(BaseUrl.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps));

    /// <summary>So many months after a committee closed a recommendation somebody asks what difference it made; 0 for never.</summary>
    public int LookBackMonths { get; set; } = 12;

    /// <summary>Whose bank holidays count.</summary>
    public Nation Nation { get; set; } = Nation.EnglandAndWales;
}
