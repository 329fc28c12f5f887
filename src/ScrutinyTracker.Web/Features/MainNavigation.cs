using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Calendars;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.People;
using ScrutinyTracker.Web.Features.Register;
using ScrutinyTracker.Web.Features.SignIn;
using ScrutinyTracker.Web.Platform.Clock;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Public;
using ScrutinyTracker.Web.Platform.Security;
using Account = ScrutinyTracker.Web.Platform.Pages.Account;

namespace ScrutinyTracker.Web.Features;

/// <summary>What the layout offers, by role. The one list of where the main sections are.</summary>
internal static class MainNavigation
{
    private static readonly (string Text, string Href, Role[]? Roles)[] Sections =
    [
        ("Home", "/", null),
        ("Reviews", "/reviews", null),
        ("Recommendations", "/recommendations", null),
        ("Committees", "/committees", null),
        ("Reminders", "/reminders", [Role.Officer, Role.Administrator]),
        ("Import", ImportLinks.Import, [Role.Officer]),
        ("Administration", "/administration", [Role.Administrator]),
    ];

    public static void AddMainNavigation(this IServiceCollection services) => services.AddScoped(For);

    /// <summary>The viewer was loaded by authorisation; a page for anonymous visitors shows no sections.</summary>
    private static Navigation For(IServiceProvider provider)
    {
        var current = provider.GetRequiredService<CurrentViewer>();
        var http = provider.GetRequiredService<IHttpContextAccessor>().HttpContext!;
        var path = http.Request.Path;
        var navigation = new Navigation { Notice = Notice(provider), Footer = Footer() };
        if (http.IsPublicAnswer())
            return navigation with { HomeHref = RegisterLinks.Index, Items = [.. RegisterLinks.Sections.Select(section => new NavigationItem(section.Text, section.Href, path == section.Href))] };
        return current.Known is { } viewer
            ? navigation with
            {
                Items = [.. Sections.Where(section => section.Roles is null || section.Roles.Any(viewer.Is))
                    .Select(section => new NavigationItem(section.Text, section.Href, IsCurrent(section.Href, path)))],
                Account = new Account(viewer.Name, [
                    new("Calendar", CalendarLinks.Subscriptions),
                    .. Policies.Roles[Policies.Workers].Any(viewer.Is) ? [new NavigationItem("Days away", PeopleLinks.Away())] : Array.Empty<NavigationItem>(),
                    new("Change password", SignInLinks.ChangePassword()),
                ], SignInLinks.SignOut()),
                SearchHref = "/recommendations",
                Warning = viewer.Is(Role.Officer) || viewer.Is(Role.Administrator) ? provider.GetRequiredService<MailRedirect>().InWords : null,
            }
            : navigation;
    }

    private static bool IsCurrent(string href, PathString path) => href == "/" ? path == "/" : path.StartsWithSegments(href);

    private static IReadOnlyList<NavigationItem> Footer() =>
        [new("Accessibility statement", "/accessibility"), new("Privacy", "/privacy")];

    private static string? Notice(IServiceProvider provider) =>
        provider.GetRequiredService<TimeProvider>() is ShiftedClock clock ? $"Sample: today is {DueDate.Day(UkCalendar.Today(clock))}." : null;
}
