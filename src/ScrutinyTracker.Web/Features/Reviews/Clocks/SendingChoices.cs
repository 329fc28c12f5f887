using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews.Clocks;

/// <summary>The rules and the deciding bodies that can be chosen when recommendations are sent.</summary>
internal sealed class SendingChoices(IReadOnlyList<ResponseRegime> regimes, IReadOnlyList<Committee> bodies, DateOnly today)
{
    /// <summary>Those in force on the day of the notice; until that is known, today.</summary>
    public IEnumerable<RegimeChoice> RegimesOn(DateOnly? noticeSentOn) => regimes.Where(regime => regime.IsInForceOn(noticeSentOn ?? today))
        .Select(regime => new RegimeChoice(regime.Id, regime.Name, $"To: {Words.Of(regime.Addressee)}. {Titled(regime.InWords)}. {Titled(regime.Source)}"));

    public bool HasBodies => bodies.Count > 0;

    public IEnumerable<SelectListItem> Bodies =>
        bodies.Select(body => PartChoices.Choice(body.Id, body.Name)).Append(PartChoices.Choice(SendingInput.NoBody, "None, or it is not known"));

    /// <summary>The cabinet, where there is one and no other.</summary>
    public int? UsualBody => bodies.Where(body => body.Kind == CommitteeKind.Executive).ToList() is [var only] ? only.Id : null;

    public static async Task<SendingChoices> LoadAsync(TrackerContext context, DateOnly today) => new(
        await context.ResponseRegimes.OrderBy(regime => regime.Id).ToListAsync(),
        await context.Committees.Where(body => body.Kind != CommitteeKind.Scrutiny && (body.EndedOn == null || body.EndedOn > today))
            .OrderBy(body => body.Kind).ThenBy(body => body.Name).ToListAsync(),
        today);

    /// <summary>What was typed; null when something in it is missing or was not offered, which stands beside its question then.</summary>
    public Sending? Read(SendingInput input, ModelStateDictionary state)
    {
        input.Check(today, state);
        var regime = state.OneAmong("Input.RegimeId", input.RegimeId, regimes, one => one.Id);
        var body = input.DecidingBodyId is null or SendingInput.NoBody ? null : state.OneAmong("Input.DecidingBodyId", input.DecidingBodyId, bodies, one => one.Id);
        return state.IsValid ? new(input.AgreedOn!.Value, input.NoticeSentOn!.Value, input.ReceivedOn, regime!, body) : null;
    }

    private static string Titled(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

internal sealed record RegimeChoice(int Id, string Name, string Hint);
