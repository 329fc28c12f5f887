using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ScrutinyTracker.Web.Platform.Pages.TagHelpers;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

/// <summary>One question of each kind, as a page has them.</summary>
public sealed class QuestionsInput
{
    [Display(Name = "Title"), Required(ErrorMessage = "Enter a title"), StringLength(10, ErrorMessage = "Title must be 10 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Start date"), Required(ErrorMessage = "Enter the start date")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "End date")]
    public DateOnly EndsOn { get; set; }

    [Display(Name = "Position"), Required(ErrorMessage = "Choose a position")]
    public DayOfWeek? Position { get; set; }

    [Display(Name = "Committees"), MinLength(2, ErrorMessage = "Choose two committees")]
    public List<string> Committees { get; set; } = [];

    [Display(Name = "I agree")]
    public bool Agreed { get; set; }
}

/// <summary>Binds the questions as a page would and draws them again, error summary first.</summary>
public sealed class QuestionsController(ModelExpressionProvider expressions) : Controller
{
    private ViewContext view = null!;

    [HttpPost("/questions")]
    public async Task<IActionResult> Post([Bind(Prefix = "Input")] QuestionsInput input, [FromQuery] string? refusal)
    {
        if (refusal is not null)
            ModelState.AddModelError("Input.StartsOn", refusal);
        ModelState.AddModelError("", "Something about the whole");
        return await DrawAsync(input);
    }

    [HttpGet("/questions")]
    public Task<IActionResult> Get() => DrawAsync(new QuestionsInput
    {
        Title = "A <title>",
        StartsOn = new DateOnly(2019, 3, 27),
        Position = DayOfWeek.Friday,
        Committees = ["b"],
        Agreed = true,
    });

    private async Task<IActionResult> DrawAsync(QuestionsInput input)
    {
        var data = new ViewDataDictionary<QuestionsController.Page>(ViewData, new Page(input));
        view = new ViewContext(ControllerContext, new NoView(), data, TempData, TextWriter.Null, new HtmlHelperOptions());
        SelectListItem[] days = [new("Thursday", "Thursday"), new("Friday", "Friday")];
        SelectListItem[] committees = [new("First", "a"), new("Second", "b")];
        var questions = new List<string>
        {
            await RenderAsync("govuk-input", new InputTagHelper { For = For("Input.Title"), Hint = "Short", Optional = true }),
            await RenderAsync("govuk-date-input", new DateInputTagHelper { For = For("Input.StartsOn"), Hint = "For example, 27 March 2019" }),
            await RenderAsync("govuk-date-input", new DateInputTagHelper { For = For("Input.EndsOn") }),
            await RenderAsync("govuk-radios", new RadiosTagHelper { For = For("Input.Position"), Items = days }),
            await RenderAsync("govuk-checkboxes", new CheckboxesTagHelper { For = For("Input.Committees"), Items = committees }),
            await RenderAsync("govuk-checkboxes", new CheckboxesTagHelper { For = For("Input.Agreed"), Items = [new("I agree", "true")] }),
        };
        var summary = await RenderAsync("govuk-error-summary", new ErrorSummaryTagHelper());
        return Content(summary + string.Concat(questions), "text/html");
    }

    private ModelExpression For(string name) => expressions.CreateModelExpression((ViewDataDictionary<Page>)view.ViewData, name);

    private async Task<string> RenderAsync(string tag, TagHelper tagHelper)
    {
        tagHelper.GetType().GetProperty(nameof(ViewContext))?.SetValue(tagHelper, view);
        var context = new TagHelperContext(tag, [], new Dictionary<object, object>(), "one");
        var output = new TagHelperOutput(tag, [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await tagHelper.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public sealed record Page(QuestionsInput Input);

    private sealed class NoView : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
