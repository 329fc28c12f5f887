using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>What each column of a tracker holds, as it was recognised and as somebody puts it right.</summary>
[Authorize(Policies.Officers)]
[OpensTracker]
internal sealed class MapColumnsModel(TrackerInHand inHand) : PageModel
{
    private const int MostExamples = 3;
    private const int LongestExample = 60;

    [BindProperty]
    public ColumnsInput Input { get; set; } = new();

    internal TrackerInHand InHand => inHand;
    internal bool IsConflict { get; private set; }

    internal static IEnumerable<SelectListItem> Fields { get; } = [.. TrackerFieldText.All.Select(field => new SelectListItem(field.Words, $"{field.Field}"))];

    internal static IEnumerable<SelectListItem> Positions { get; } = [.. Domain.Recommendations.Positions.Answers.Select(position => new SelectListItem(Words.Titled(position), $"{position}"))];

    public void OnGet() => Fill();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var headings = inHand.Tables.Headings;
        if (Input.Columns.Count != headings.Count)
            ModelState.AddModelError("", "Say for each column what it holds");
        else if (Input.Columns.All(column => column.Field != TrackerField.Recommendation))
            ModelState.AddModelError("Input.Columns[0].Field", "Choose the column that holds the recommendation");
        if (!ModelState.IsValid)
        {
            Name(headings);
            return this.PageWithErrors();
        }
        if (!await inHand.TrySaveAsync(Input.Version, choices => Record(choices, headings), cancellation))
        {
            IsConflict = true;
            Name(headings);
            return this.PageWithConflict(Input, inHand.Draft.Version);
        }
        return Redirect(TrackerLinks.Tracker(inHand.Draft.Id));
    }

    /// <summary>What stands below it, to tell it by.</summary>
    internal string Examples(string heading)
    {
        var values = inHand.Tables.Tables.SelectMany(table => table.Rows.Take(40).Select(row => table.Headings.ToList().IndexOf(heading) is >= 0 and var at && at < row.Cells.Count ? row.Cells[at].Trim() : ""));
        return string.Join(" · ", values.Where(value => value.Length > 0).Distinct().Take(MostExamples).Select(value => value.CutTo(LongestExample)));
    }

    private void Fill()
    {
        var (choices, mapping) = (inHand.Choices, inHand.Mapping);
        Input = new()
        {
            Version = inHand.Draft.Version,
            Columns = [.. inHand.Tables.Headings.Select(heading => new ColumnInput { Heading = heading, Field = mapping[heading] })],
            UsualPosition = choices.UsualPosition,
            AnswersAwaited = choices.AnswersAwaited,
            WithoutUnreadable = choices.WithoutUnreadable,
        };
    }

    private void Record(TrackerDraft choices, IReadOnlyList<string> headings)
    {
        choices.Columns = headings.Zip(Input.Columns).ToDictionary(pair => pair.First, pair => pair.Second.Field);
        (choices.UsualPosition, choices.AnswersAwaited, choices.WithoutUnreadable) = (Input.UsualPosition, Input.AnswersAwaited, Input.WithoutUnreadable);
        choices.Taken = [];
    }

    private void Name(IReadOnlyList<string> headings)
    {
        foreach (var (heading, column) in headings.Zip(Input.Columns))
            column.Heading = heading;
    }
}

internal sealed class ColumnsInput : IVersioned
{
    public int? Version { get; set; }
    public IList<ColumnInput> Columns { get; set; } = [];

    [Display(Name = "Decision of rows that say what became of them and name none")]
    public Position? UsualPosition { get; set; }

    [Display(Name = "Rows without an answer were sent and await one")]
    public bool AnswersAwaited { get; set; }

    [Display(Name = "Take rows of which something cannot be read, without that")]
    public bool WithoutUnreadable { get; set; }
}

internal sealed class ColumnInput
{
    public string? Heading { get; set; }
    public TrackerField? Field { get; set; }
}
