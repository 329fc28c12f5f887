using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Primitives;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Platform.Pages.Forms.Typing;

/// <summary>
/// A long form carries <c>keep="true"</c>: what is typed into it is kept as it is typed, where there is JavaScript, and stands in it again
/// when the same person opens it again.
/// </summary>
/// <remarks>
/// It comes back with the version of the record that the person saw. Whoever saved in between is met when it is saved: nothing is overwritten.
/// </remarks>
[HtmlTargetElement("form", Attributes = "keep")]
public sealed class KeepTypingTagHelper(IHtmlHelper html) : TagHelper
{
    [HtmlAttributeName("keep")]
    public bool Keep { get; set; }

    /// <summary>
    /// What the boxes are about, where their order alone says so: references of rows, letters of parts. If that is no longer the same, what
    /// was typed is shown to be copied, lest one row's words stand in another's box.
    /// </summary>
    [HtmlAttributeName("keep-about")]
    public string? About { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Before the framework's own helpers of a form, which draw its boxes.</summary>
    public override int Order => -2000;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var http = ViewContext.HttpContext;
        if (!Keep || !int.TryParse(http.User.FindFirstValue(CurrentViewer.PersonClaim), CultureInfo.InvariantCulture, out var person))
            return;
        ((IViewContextAware)html).Contextualize(ViewContext);
        var (about, isShownFirst) = (TypingMark.Hash(About), HttpMethods.IsGet(http.Request.Method));
        var address = $"{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}";
        var typed = isShownFirst ? await http.RequestServices.GetRequiredService<TypedForms>().FindAsync(person, address, http.RequestAborted) : null;
        var left = typed is null ? [] : typed.Mark.About == about ? await FillAsync(typed, output) : typed.Fields;
        if (typed is not null)
            output.PreElement.AppendHtml(await html.PartialAsync("_TypedBefore", new TypedBefore(typed, left, TakesFiles(output))));
        // A form that is shown again with its mistakes is still the same showing. What found no box here is not replaced by what is typed here.
        var mark = (isShownFirst ? null : TypingMark.Parse(http.Request.Form[TypingMark.Field]))
            ?? new(TypingMark.NewShowing(), left.Count == 0 ? typed?.Mark.Showing ?? "" : "", about, address);
        output.PreContent.AppendFormat(CultureInfo.InvariantCulture, "<input type=\"hidden\" name=\"{0}\" value=\"{1}\">", TypingMark.Field, mark);
        output.PostContent.AppendHtml(await html.PartialAsync("_KeepSays"));
        output.Attributes.SetAttribute("data-keep", TypedBefore.KeepAddress);
        if (!isShownFirst)
            output.Attributes.SetAttribute("data-keep-unsaved", "true");
    }

    /// <summary>For as long as this form is drawn, its boxes take what was typed for what was sent. Other forms on the page do not.</summary>
    /// <returns>What has no box any more.</returns>
    private async Task<IReadOnlyList<KeptField>> FillAsync(TypedForm typed, TagHelperOutput output)
    {
        var state = ViewContext.ModelState;
        var names = typed.Fields.GroupBy(field => field.Name).Where(same => !state.ContainsKey(same.Key)).ToList();
        foreach (var same in names)
        {
            state.SetModelValue(same.Key, new ValueProviderResult(new StringValues([.. same.Select(field => field.Value)])));
            state.MarkFieldSkipped(same.Key);
        }
        var drawn = (await output.GetChildContentAsync()).GetContent();
        foreach (var same in names)
            state.Remove(same.Key);
        return [.. typed.Fields.Where(field => field.Value.Length > 0 && !drawn.Contains($"name=\"{field.Name}\"", StringComparison.Ordinal))];
    }

    private static bool TakesFiles(TagHelperOutput output) => $"{output.Attributes["enctype"]?.Value}".StartsWith("multipart", StringComparison.Ordinal);
}
