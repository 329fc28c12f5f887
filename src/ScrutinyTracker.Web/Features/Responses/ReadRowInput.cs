using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
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

    /// <summary>For another date of a promise that is kept.</summary>
    [Display(Name = "Why does the date change?"), StringLength(TextLimits.Text, ErrorMessage = "Why the date changes must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    internal bool IsEmpty => Text is null && When is null;

    /// <summary>What a form of this recommendation shows: the draft or, where there is none, the answer with whose promises a new one begins.</summary>
    internal static Response? SourceOf(Recommendation recommendation) =>
        recommendation.Draft ?? recommendation.PresentResponse ?? recommendation.ReturnedResponse;

    /// <summary>Just begun, a draft has the items of the answer before it in the same places.</summary>
    internal ResponseItem? ItemOf(Response? response) =>
        response?.Items.FirstOrDefault(item => item.Id == ItemId)
        ?? (response is { Id: 0 } && Earlier(response) is { } earlier ? response.Items.FirstOrDefault(item => item.Order == earlier.Order) : null);

    internal Commitment? PromiseOf(Response? response) => PromiseId is not { } id ? null
        : response?.Items.SelectMany(item => item.Commitments).FirstOrDefault(promise => promise.Id == id || promise.Keeps?.Id == id);

    private ResponseItem? Earlier(Response begun) => ItemId is not { } id ? null
        : (begun.Recommendation.PresentResponse ?? begun.Recommendation.ReturnedResponse)?.Items.FirstOrDefault(item => item.Id == id);

    /// <summary>As it stands in a form: the words, else the date.</summary>
    internal static string? WhenOf(Commitment commitment) =>
        commitment is { Keeps: null, MadeOn: null } or { NewDue: not null }
            ? commitment.DueInWords ?? PromiseView.FirstDue(commitment)?.ToString()
            : commitment.Itself.WhenInWords;
}
