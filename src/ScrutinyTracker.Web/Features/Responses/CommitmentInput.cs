using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Responses;

public sealed class CommitmentInput
{
    /// <summary>The commitment's; null for a new one.</summary>
    public int? Version { get; set; }

    [Display(Name = "What will you do?")]
    [Required(ErrorMessage = "Enter what you will do")]
    [StringLength(TextLimits.Text, ErrorMessage = "What you will do must be 20,000 characters or fewer")]
    public string? Text { get; set; }

    [Display(Name = "By when?")]
    [StringLength(TextLimits.Line, ErrorMessage = "By when must be 500 characters or fewer")]
    public string? DueInWords { get; set; }

    /// <summary>Which of the two dates that the words can mean: the last day of the one, as yyyy-MM-dd.</summary>
    [Display(Name = "Which do you mean?")]
    public string? Which { get; set; }

    [Display(Name = "Or give the date itself")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Who is responsible?"), Required(ErrorMessage = "Choose who is responsible")]
    public int? ResponsiblePostId { get; set; }

    /// <summary>The promise is a report to the committee that asks.</summary>
    [Display(Name = "Report")]
    public bool IsReport { get; set; }

    internal static CommitmentInput From(Commitment commitment, DueReading ofItsWords)
    {
        var first = PromiseView.FirstDue(commitment);
        return new()
        {
            Version = commitment.Version,
            Text = commitment.Text,
            DueInWords = commitment.DueInWords,
            Which = ofItsWords is DueReading.Ambiguous && first is { } due ? Value(due) : null,
            DueOn = first is { Precision: DatePrecision.Day } day && ofItsWords is not (DueReading.Dated or DueReading.Repeating) ? day.On : null,
            ResponsiblePostId = commitment.ResponsiblePost?.Id,
            IsReport = commitment.ReportTo is not null,
        };
    }

    /// <summary>The date given by itself wins over words that it does not contradict, which are kept. What is not understood is an error beside its question.</summary>
    internal (DueDate? First, Recurrence? Recurrence) Understand(ModelStateDictionary state, DueReading ofTheWords)
    {
        if (DueOn is { } on)
        {
            if (ofTheWords is DueReading.Dated { Due: var read } && (on < read.FirstDay || on > read.On))
                state.AddModelError("Input.DueOn", $"The words say {read}. Give either words or a date, or make them agree");
            return (DueDate.Day(on), null);
        }
        switch (ofTheWords)
        {
            case DueReading.Dated dated:
                return (dated.Due, null);
            case DueReading.Repeating repeating:
                return (repeating.First, repeating.Recurrence);
            case DueReading.Ambiguous either:
                if (Both(either).Where(due => Value(due) == Which).ToList() is [var chosen, ..])
                    return (chosen, null);
                state.AddModelError("Input.Which", either.Message);
                break;
            case DueReading.Problem or DueReading.NotUnderstood:
                state.AddModelError("Input.DueInWords", ofTheWords.InWords);
                break;
        }
        return (null, null);
    }

    internal static IReadOnlyList<SelectListItem> Choices(DueReading ofTheWords) => ofTheWords is DueReading.Ambiguous either
        ? [.. Both(either).Select(due => new SelectListItem($"{due}: {due.FirstDay.InFull()} to {due.On.InFull()}", Value(due)))]
        : [];

    internal IEnumerable<ConflictingField> DifferencesTo(Commitment theirs) =>
    [
        new("What will you do?", Text.Tidy(), theirs.Text),
        new("By when?", DueOn?.InFull() ?? DueInWords, theirs.DueInWords ?? PromiseView.FirstDue(theirs)?.ToString()),
    ];

    private static IEnumerable<DueDate> Both(DueReading.Ambiguous either) => [either.First, either.Second];

    private static string Value(DueDate due) => due.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
