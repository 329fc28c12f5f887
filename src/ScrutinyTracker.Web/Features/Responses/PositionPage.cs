using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>What typing an answer and checking one that was read share: the questions about position, reasons, parts and date.</summary>
public abstract class PositionPage(TrackerContext context, CurrentViewer current, CurrentActor actor) : AnsweringPage(context, current, actor)
{
    [BindProperty]
    public ResponseInput Input { get; set; } = new();

    internal static IReadOnlyList<SelectListItem> PartPositions { get; } =
        [.. Positions.Answers.Select(position => new SelectListItem(Words.Titled(position), position.ToString()))];

    /// <summary>Each part's boxes are told by its place alone.</summary>
    internal string PartsInWords => string.Join('\n', Asked.Parts.Select(part => $"({part.Letter}) {part.Text}"));

    private protected ResponseInput Stored() => ResponseInput.From(Draft, Recommendation.Parts, Today);
}
