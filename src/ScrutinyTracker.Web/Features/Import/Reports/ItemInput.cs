using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>The fields of an item of any kind; the page asks for those of its kind.</summary>
internal sealed class ItemInput : IVersioned
{
    private const string TooLong = "must be 20,000 characters or fewer";

    /// <summary>The item's revision; null for a new one.</summary>
    public int? Version { get; set; }

    [Display(Name = "The words")]
    [StringLength(TextLimits.Text, ErrorMessage = "The words " + TooLong)]
    public string? Text { get; set; }

    [Display(Name = "Its number or letter in the document")]
    [StringLength(TextLimits.Code, ErrorMessage = "The number must be 20 characters or fewer")]
    public string? Label { get; set; }

    [Display(Name = "Heading or theme")]
    [StringLength(TextLimits.Name, ErrorMessage = "The heading must be 200 characters or fewer")]
    public string? Heading { get; set; }

    [Display(Name = "Kind of finding")]
    public FindingKind? Finding { get; set; }

    [Display(Name = "Kind of evidence")]
    public EvidenceKind? Evidence { get; set; }

    /// <summary>The number of the item that it belongs to.</summary>
    [Display(Name = "Belongs to")]
    public int? Under { get; set; }

    [Display(Name = "Whom does it ask?")]
    [StringLength(TextLimits.Text, ErrorMessage = "Whom it asks " + TooLong)]
    public string? Addressees { get; set; }

    [Display(Name = "Who is to do it?")]
    [StringLength(TextLimits.Text, ErrorMessage = "Who is to do it " + TooLong)]
    public string? Owners { get; set; }

    [Display(Name = "Somebody else’s recommendation")]
    public bool IsExternal { get; set; }

    [Display(Name = "Position that was taken")]
    public Position? Position { get; set; }

    [Display(Name = "Reasons for the position")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reasons " + TooLong)]
    public string? Reasons { get; set; }

    [Display(Name = "Progress that the service claims")]
    public ProgressClaim? Progress { get; set; }

    [Display(Name = "What the committee made of it")]
    public AssessmentMeaning? Assessment { get; set; }

    [Display(Name = "By when?")]
    [StringLength(TextLimits.Line, ErrorMessage = "By when must be 500 characters or fewer")]
    public string? DueInWords { get; set; }

    /// <summary>Which of the two dates that the words can mean: the last day of the one, as yyyy-MM-dd.</summary>
    [Display(Name = "Which is meant?")]
    public string? Which { get; set; }

    [Display(Name = "When does that begin?", ShortName = "The day on which that begins")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Or give the date itself", ShortName = "The date")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "A fact")]
    public bool IsFact { get; set; }

    [Display(Name = "Report")]
    public bool IsReport { get; set; }

    [Display(Name = "Issue identified")]
    [StringLength(TextLimits.Text, ErrorMessage = "The issue " + TooLong)]
    public string? Issue { get; set; }

    [Display(Name = "Anticipated risk if not completed")]
    [StringLength(TextLimits.Text, ErrorMessage = "The risk " + TooLong)]
    public string? Risk { get; set; }

    [Display(Name = "Priority")]
    [StringLength(TextLimits.Code, ErrorMessage = "The priority must be 20 characters or fewer")]
    public string? Priority { get; set; }

    [Display(Name = "Proposed date for completion")]
    [StringLength(TextLimits.Line, ErrorMessage = "The proposed date must be 500 characters or fewer")]
    public string? ByWhen { get; set; }

    [Display(Name = "Responsibility for completion")]
    [StringLength(TextLimits.Name, ErrorMessage = "Responsibility must be 200 characters or fewer")]
    public string? Responsible { get; set; }

    [Display(Name = "What did they do?")]
    public ClearanceKind? Clearance { get; set; }

    [Display(Name = "Who, and what they said")]
    [StringLength(TextLimits.Text, ErrorMessage = "Who, and what they said, " + TooLong)]
    public string? Comment { get; set; }

    [Display(Name = "Sent out on")]
    public DateOnly? SentOn { get; set; }

    [Display(Name = "Returned or approved on")]
    public DateOnly? ReturnedOn { get; set; }

    [Display(Name = "Telephone")]
    [StringLength(TextLimits.Name, ErrorMessage = "The telephone number must be 200 characters or fewer")]
    public string? Telephone { get; set; }

    [Display(Name = "Email address")]
    [StringLength(TextLimits.Name, ErrorMessage = "The email address must be 200 characters or fewer")]
    public string? Email { get; set; }
}
