using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ScrutinyTracker.Web.Platform.Pages.Forms.Once;

/// <summary>A form that makes something carries <c>once="true"</c>, so that a second press of its button makes no second one.</summary>
[HtmlTargetElement("form", Attributes = "once")]
public sealed class FormOnceTagHelper : TagHelper
{
    /// <summary>False for the same form when it changes what is there.</summary>
    [HtmlAttributeName("once")]
    public bool Once { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Once)
            output.PreContent.AppendHtml($"<input type=\"hidden\" name=\"{OnceFilter.Field}\" value=\"{Guid.NewGuid():N}\">");
    }
}
