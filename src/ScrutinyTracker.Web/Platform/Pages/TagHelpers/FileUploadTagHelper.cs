using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>A file; its form needs enctype="multipart/form-data".</summary>
[HtmlTargetElement("govuk-file-upload", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileUploadTagHelper : FieldTagHelper
{
    [HtmlAttributeName("multiple")]
    public bool Multiple { get; set; }

    private protected override Task<Markup> RenderAsync(TagHelperContext context, TagHelperOutput output) =>
        Task.FromResult(new FileUpload
        {
            Id = ControlId,
            Name = FullName,
            Label = ControlLabel,
            Hint = ControlHint,
            ErrorMessage = Error,
            FormGroup = Group,
            Multiple = Multiple,
            Classes = Class,
            Disabled = Disabled,
            Attributes = output.OwnAttributes(),
        }.Render());
}
