using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>Every form that is posted says for whom it was made: see <see cref="FormSender"/>.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormSenderTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var http = ViewContext.HttpContext;
        if (http.RequestServices.GetService<FormSender>()?.SealFor(http) is { } seal)
            output.PreContent.AppendHtml($"<input type=\"hidden\" name=\"{FormSender.Field}\" value=\"{seal}\">");
    }
}
