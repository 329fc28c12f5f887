using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>What there is to do and how far each is.</summary>
[HtmlTargetElement("govuk-task-list")]
public sealed class TaskListTagHelper : TagHelper
{
    /// <summary>Must differ where a page has two.</summary>
    [HtmlAttributeName("id-prefix")]
    public string? IdPrefix { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (items, _) = await context.CollectAsync<TaskListItem>(output);
        output.BecomeMarkup(new TaskList { Items = items, IdPrefix = IdPrefix, Classes = Class, Attributes = output.OwnAttributes() }.Render());
    }
}

/// <summary>One task; what stands inside is its name.</summary>
[HtmlTargetElement("govuk-task", ParentTag = "govuk-task-list")]
public sealed class TaskTagHelper : TagHelper
{
    /// <summary>None: it cannot be started yet.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    [HtmlAttributeName("status")]
    public string? Status { get; set; }

    /// <summary>As of govuk-tag; without it the status is plain, which "Completed" should be.</summary>
    [HtmlAttributeName("status-colour")]
    public string? StatusColour { get; set; }

    [HtmlAttributeName("class")]
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        context.HandOver(output, new TaskListItem
        {
            Title = new Content { Html = await output.InsideAsync() },
            Href = Href,
            Hint = Hint is null ? null : new Content { Text = Hint },
            Classes = Class,
            Status = new Components.TaskStatus
            {
                Text = Status,
                Tag = string.IsNullOrEmpty(StatusColour) ? null : new Tag { Text = Status, Classes = "govuk-tag--" + StatusColour },
                Classes = string.IsNullOrEmpty(Href) ? "govuk-task-list__status--cannot-start-yet" : null,
            },
        });
    }
}
