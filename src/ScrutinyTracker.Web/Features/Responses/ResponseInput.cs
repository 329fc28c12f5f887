using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Responses;

public sealed class ResponseInput
{
    /// <summary>The draft's; null when the person saw none.</summary>
    public int? Version { get; set; }

    [Display(Name = "Your position"), Required(ErrorMessage = "Choose a position")]
    public Position? Position { get; set; }

    [Display(Name = "Reasons"), StringLength(TextLimits.Text, ErrorMessage = "Reasons must be 20,000 characters or fewer")]
    public string? Reasons { get; set; }

    [Display(Name = "Date of the response"), Required(ErrorMessage = "Enter the date of the response")]
    public DateOnly? RespondedOn { get; set; }

    /// <summary>One for each lettered part, in their order.</summary>
    public IList<PartInput> Parts { get; set; } = [];

    internal static ResponseInput From(Response? draft, IReadOnlyCollection<RecommendationPart> parts, DateOnly today) => new()
    {
        Version = draft?.Version,
        Position = draft?.Position,
        Reasons = draft?.Reasons,
        RespondedOn = draft?.RespondedOn ?? today,
        Parts = [.. parts.OrderBy(part => part.Order).Select(part => draft?.PartAnswers.FirstOrDefault(answer => answer.Part == part))
            .Select(answer => new PartInput { Position = answer?.Position, Reasons = answer?.Reasons })],
    };

    /// <summary>Also makes the parts as many as the recommendation has, whatever was posted.</summary>
    internal void Check(ModelStateDictionary state, Recommendation recommendation, DateOnly today)
    {
        var parts = recommendation.Parts;
        Parts = [.. Enumerable.Range(0, parts.Count).Select(index => Parts.ElementAtOrDefault(index) ?? new PartInput())];
        CheckAnswer(state, "Input", Position, Reasons);
        if (RespondedOn > today)
            state.AddModelError("Input.RespondedOn", RefusalText.Of(Refusal.ResponseDateInTheFuture).Text);
        if (recommendation.IsBeforeTheReview(RespondedOn))
            state.AddModelError("Input.RespondedOn", RefusalText.Of(Refusal.ResponseDateBeforeTheReview).Text);
        foreach (var (part, index) in parts.OrderBy(part => part.Order).Select((part, index) => (part, index)))
        {
            CheckAnswer(state, $"Input.Parts[{index}]", Parts[index].Position, Parts[index].Reasons);
            if (Parts[index].Position is null && Parts[index].Reasons.Tidy() is not null)
                state.TryAddModelError($"Input.Parts[{index}].Position", $"Choose a position for part ({part.Letter}), or take its reasons out");
        }
    }

    internal void Record(Response draft)
    {
        draft.TakePosition(Position, Reasons.Tidy(), RespondedOn);
        foreach (var (part, said) in draft.Recommendation.Parts.OrderBy(part => part.Order).Zip(Parts))
        {
            if (said.Position is { } position)
                draft.AnswerPart(part, position, said.Reasons.Tidy());
            else
                draft.TakeBackAnswer(part);
        }
    }

    internal IEnumerable<ConflictingField> DifferencesTo(ResponseInput theirs) =>
    [
        new("Position", InWords(Position), InWords(theirs.Position)),
        new("Reasons", Reasons.Tidy(), theirs.Reasons),
        new("Date of the response", RespondedOn?.InFull(), theirs.RespondedOn?.InFull()),
        .. Parts.Zip(theirs.Parts).Select((both, index) => new ConflictingField(
            $"Part ({Words.Letter(index + 1)})", both.First.InWords, both.Second.InWords)),
    ];

    private static void CheckAnswer(ModelStateDictionary state, string prefix, Position? position, string? reasons)
    {
        if (position is { } chosen && !Positions.Answers.Contains(chosen))
            state.AddModelError($"{prefix}.Position", "Choose a position");
        if (position?.NeedsReasons() == true && string.IsNullOrWhiteSpace(reasons))
            state.AddModelError($"{prefix}.Reasons", RefusalText.Of(Refusal.ReasonsMissing).Text);
    }

    private static string? InWords(Position? position) => position is { } chosen ? Words.Titled(chosen) : null;
}

public sealed class PartInput
{
    [Display(Name = "Position")]
    public Position? Position { get; set; }

    [Display(Name = "Reasons"), StringLength(TextLimits.Text, ErrorMessage = "Reasons must be 20,000 characters or fewer")]
    public string? Reasons { get; set; }

    internal string? InWords => Position is { } position ? $"{Words.Titled(position)}. {Reasons.Tidy()}".TrimEnd() : null;
}
