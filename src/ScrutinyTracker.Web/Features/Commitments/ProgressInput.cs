using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Commitments;

public sealed class ProgressInput
{
    internal const int EvidenceRows = 3;

    /// <summary>The commitment's.</summary>
    public int? Version { get; set; }

    [Display(Name = "Which date is this about?")]
    public int? OccurrenceId { get; set; }

    [Display(Name = "How does it stand?"), Required(ErrorMessage = "Choose how it stands")]
    public ProgressClaim? Claim { get; set; }

    [Display(Name = "Reason"), StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    [Display(Name = "Date of delivery")]
    public DateOnly? DeliveredOn { get; set; }

    [Display(Name = "What has happened?")]
    [Required(ErrorMessage = "Enter what has happened")]
    [StringLength(TextLimits.Text, ErrorMessage = "What has happened must be 20,000 characters or fewer")]
    public string? Text { get; set; }

    public IList<EvidenceInput> Evidence { get; set; } = [.. Enumerable.Range(0, EvidenceRows).Select(_ => new EvidenceInput())];

    internal void Check(ModelStateDictionary state, Commitment commitment, DateOnly today)
    {
        Evidence = [.. Enumerable.Range(0, EvidenceRows).Select(row => Evidence.ElementAtOrDefault(row) ?? new EvidenceInput())];
        if (Claim is { } claim && !claim.CanBeClaimed())
            state.AddModelError("Input.Claim", "Choose how it stands");
        var isDone = commitment.Progress == ProgressClaim.Delivered && commitment.Occurrences.Count > 1;
        if (OccurrenceId is null ? isDone : commitment.Occurrences.All(occurrence => occurrence.Id != OccurrenceId))
            state.AddModelError("Input.OccurrenceId", "Choose one of the dates");
        for (var row = 0; row < Evidence.Count; row++)
            Evidence[row].Check(state, $"Input.Evidence[{row}]", today);
    }

    internal ProgressReport ToReport(Domain.People.Person by, bool onBehalf, DateOnly today, IReadOnlyList<EvidenceLink> evidence) => new(
        Claim!.Value, Text.Tidy()!, Reason.Tidy(), today, DeliveredOn, by, onBehalf, evidence);
}

/// <summary>Where the claim can be checked.</summary>
public sealed class EvidenceInput
{
    [Display(Name = "What it is"), StringLength(TextLimits.Name, ErrorMessage = "What it is must be 200 characters or fewer")]
    public string? Label { get; set; }

    [Display(Name = "Web address"), StringLength(TextLimits.Line, ErrorMessage = "The web address must be 500 characters or fewer")]
    public string? Address { get; set; }

    [Display(Name = "Or a file")]
    public IFormFile? File { get; set; }

    [Display(Name = "Date taken")]
    public DateOnly? TakenOn { get; set; }

    internal bool IsEmpty => Label is null && Address is null && TakenOn is null && File is null;

    internal void Check(ModelStateDictionary state, string prefix, DateOnly today)
    {
        if (File is not null && Address is not null)
            state.TryAddModelError($"{prefix}.Address", "Give the web address and the file apart, each in a place of its own");
        if (!IsEmpty && Label is null && File is null)
            state.TryAddModelError($"{prefix}.Label", "Enter what it is");
        if (Address is { } address && !IsWeb(address))
            state.TryAddModelError($"{prefix}.Address", "Enter a web address that begins with https:// or http://");
        if (TakenOn > today)
            state.TryAddModelError($"{prefix}.TakenOn", "The date taken must be today or in the past");
    }

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
