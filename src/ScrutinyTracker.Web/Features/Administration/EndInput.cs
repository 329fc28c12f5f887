using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Administration;

/// <summary>How a post or a committee ends.</summary>
public sealed class EndInput : IVersioned
{
    /// <summary>An id for nobody: what is open has no home then.</summary>
    public const int Nobody = 0;

    /// <summary>Null until chosen: that nobody takes over is chosen as well.</summary>
    [Display(Name = "Who takes over what is open?"), Required(ErrorMessage = "Choose who takes over")]
    public int? SuccessorId { get; set; }

    [Display(Name = "Ended on"), Required(ErrorMessage = "Enter the day on which it ended")]
    public DateOnly? On { get; set; }

    public int? Version { get; set; }
}

/// <summary>What the pages say when a post or a committee ends.</summary>
internal static class Succession
{
    public static string MovedInWords(int recommendations) => recommendations switch
    {
        0 => "Whatever was open went over",
        1 => "1 recommendation went over",
        _ => $"{recommendations:N0} recommendations went over",
    };

    public static string LeftInWords(int recommendations) => recommendations switch
    {
        0 => "Whatever was open has no home now",
        1 => "1 recommendation has no home now",
        _ => $"{recommendations:N0} recommendations have no home now",
    };
}
