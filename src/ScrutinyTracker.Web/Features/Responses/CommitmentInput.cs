using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Pages.Dates;
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

    /// <summary>For words that count from something else than the day of writing.</summary>
    [Display(Name = "When does that begin?", ShortName = "The day on which that begins")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Or give the date itself", ShortName = "The date")]
    public DateOnly? DueOn { get; set; }

    /// <summary>For another date of a promise that is kept.</summary>
    [Display(Name = "Why does the date change?")]
    [StringLength(TextLimits.Text, ErrorMessage = "Why the date changes must be 20,000 characters or fewer")]
    public string? DateReason { get; set; }

    [Display(Name = "Who is responsible?"), Required(ErrorMessage = "Choose who is responsible")]
    public int? ResponsiblePostId { get; set; }

    /// <summary>The promise is a report to the committee that asks.</summary>
    [Display(Name = "Report")]
    public bool IsReport { get; set; }

    /// <summary>That it reads like a report, or to which meeting it comes, was asked: what is answered counts.</summary>
    public bool ReportAsked { get; set; }

    /// <summary>For a report: 0 for no meeting yet.</summary>
    [Display(Name = "To which meeting?")]
    public int? MeetingId { get; set; }

    internal static CommitmentInput From(Commitment commitment, DueReading ofItsWords)
    {
        var first = PromiseView.FirstDue(commitment);
        return new()
        {
            Version = commitment.Version,
            Text = commitment.Text,
            DueInWords = commitment.DueInWords,
            Which = ofItsWords is DueReading.Ambiguous && first is { } due ? DueQuestion.Value(due) : null,
            DateReason = commitment.DateReason,
            ReportAsked = commitment.ReportTo is not null || ReportPhrase.IsIn(commitment.Text),
            MeetingId = commitment.ReportAtId,
            DueOn = commitment.Keeps is null && first is { Precision: DatePrecision.Day } day && ofItsWords is not (DueReading.Dated or DueReading.Repeating) ? day.On : null,
            ResponsiblePostId = commitment.ResponsiblePost?.Id,
            IsReport = commitment.ReportTo is not null,
        };
    }

    internal (DueDate? First, Recurrence? Recurrence) Understand(ModelStateDictionary state, DueReading ofTheWords) =>
        new DueQuestion(ofTheWords, DueOn, Which, StartsOn).Understand(state);

    internal IEnumerable<ConflictingField> DifferencesTo(Commitment theirs) =>
    [
        new("What will you do?", Text.Tidy(), theirs.Text),
        new("By when?", DueOn?.InFull() ?? DueInWords, theirs.DueInWords ?? PromiseView.FirstDue(theirs)?.ToString()),
    ];
}
