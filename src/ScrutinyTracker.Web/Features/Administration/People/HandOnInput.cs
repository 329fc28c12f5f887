using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Administration.People;

/// <summary>Who takes on what a leaver has.</summary>
public sealed class HandOnInput : IVersioned
{
    public IList<HandOnPieceInput> Pieces { get; set; } = [];

    [Display(Name = "From"), Required(ErrorMessage = "Enter the first day on which others have it")]
    public DateOnly? From { get; set; }

    [Display(Name = "Deactivate?")]
    public bool Deactivate { get; set; }

    public int? Version { get; set; }
}

public sealed class HandOnPieceInput
{
    /// <summary>A person's id for nobody.</summary>
    public const int Nobody = 0;

    public string? Key { get; set; }

    /// <summary>Null until chosen: that nobody takes something on is chosen as well.</summary>
    [Display(Name = "Who takes it on?"), Required(ErrorMessage = "Choose who takes it on, or nobody")]
    public int? To { get; set; }
}
