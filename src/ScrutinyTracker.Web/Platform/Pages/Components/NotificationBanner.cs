using static ScrutinyTracker.Web.Platform.Pages.Components.Markup;

namespace ScrutinyTracker.Web.Platform.Pages.Components;

internal sealed record NotificationBanner : Content
{
    /// <summary>"success", or null for what is merely important.</summary>
    public string? Type { get; init; }

    public string? Role { get; init; }
    public string? TitleText { get; init; }
    public Markup? TitleHtml { get; init; }
    public string TitleId { get; init; } = "govuk-notification-banner-title";
    public int TitleHeadingLevel { get; init; } = 2;
    public bool? DisableAutoFocus { get; init; }

    private bool IsSuccess => Type == "success";

    public Markup Render() => $"""
        <div class="govuk-notification-banner{When(IsSuccess, $" govuk-notification-banner--success")}{AndClasses(Classes)}" role="{RoleText}"
          aria-labelledby="{TitleId}" data-module="govuk-notification-banner"{Attr("data-disable-auto-focus", DisableAutoFocus is { } stay ? (stay ? "true" : "false") : null)}{Attrs(Attributes)}>
          <div class="govuk-notification-banner__header">
            <h{TitleHeadingLevel} class="govuk-notification-banner__title" id="{TitleId}">{Title.Body}</h{TitleHeadingLevel}>
          </div>
          <div class="govuk-notification-banner__content">
            {(Html is { IsEmpty: false } ? Html : When(HasBody, $"""<p class="govuk-notification-banner__heading">{Text}</p>"""))}
          </div>
        </div>
        """;

    // A success is read out at once; anything else is a landmark to come to.
    private string RoleText => !string.IsNullOrEmpty(Role) ? Role : IsSuccess ? "alert" : "region";

    private Content Title => new() { Html = TitleHtml, Text = string.IsNullOrEmpty(TitleText) ? (IsSuccess ? "Success" : "Important") : TitleText };
}
