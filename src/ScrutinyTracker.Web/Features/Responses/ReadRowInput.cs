using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>A row of a form that was read: an item or a promise of the draft, or a new item.</summary>
public sealed class ReadRowInput
{
    public int? ItemId { get; set; }
    public int? PromiseId { get; set; }

    [Display(Name = "What will be done"), StringLength(TextLimits.Text, ErrorMessage = "What will be done must be 20,000 characters or fewer")]
    public string? Text { get; set; }

    /// <summary>Where the recommendation has lettered parts.</summary>
    [Display(Name = "Which part does it answer?")]
    public int? PartId { get; set; }

    [Display(Name = "By when"), StringLength(TextLimits.Line, ErrorMessage = "By when must be 500 characters or fewer")]
    public string? When { get; set; }

    internal bool IsEmpty => Text is null && When is null;

    internal ResponseItem? ItemOf(Response? draft) => draft?.Items.FirstOrDefault(item => item.Id == ItemId);

    internal Commitment? PromiseOf(Response? draft) =>
        draft?.Items.SelectMany(item => item.Commitments).FirstOrDefault(commitment => commitment.Id == PromiseId);

    /// <summary>As it stands in a form: the words, else the date.</summary>
    internal static string? WhenOf(Commitment commitment) => commitment.DueInWords ?? PromiseView.FirstDue(commitment)?.ToString();
}
