using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>What happens next, what the committee sees, and when the first reminder comes.</summary>
internal sealed class ResponseSubmittedModel(TrackerContext context, CurrentViewer current, CurrentActor actor, ComingReminders coming)
    : AnsweringPage(context, current, actor)
{
    private const int LongestWaitInDays = 3 * 366;

    internal AnswerView Answer { get; private set; } = null!;
    internal ClearancesView Clearances { get; private set; } = null!;
    internal FirstReminder? First { get; private set; }
    /// <summary>Promises that stand, those still open, and those of them without a date.</summary>
    internal int Promises => Recommendation.Promises.Count();
    internal int Open => Recommendation.ClosedOn is null ? Recommendation.Promises.Count(promise => promise.IsOpen) : 0;
    internal int Undated => Recommendation.UndatedPromises;

    /// <summary>The other dates for which this answer asked and that nobody has decided yet.</summary>
    internal IReadOnlyList<string> DatesAsked =>
    [
        .. Recommendation.PresentResponse!.Items.SelectMany(item => item.Commitments)
            .Where(said => said.NewDue is { } wanted && said.Itself.OnlyOccurrence?.Undecided?.To == wanted).Select(said => KeptPromise.AskedFor(said)!),
    ];

    internal string Decider => Recommendation.Committee.DatesDecidedBy switch
    {
        DateDecider.Committee => "The committee",
        DateDecider.Chair => "The chair",
        _ => "The committee’s officer",
    };

    internal bool IsAnswered => Recommendation.IsAnswered;
    internal OtherView? Next => Asked.Others.FirstOrDefault(other => other is { IsHere: false, IsAnswered: false });

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Recommendation.PresentResponse is not { } response)
            return NotFound();
        Answer = AnswerView.Of(response);
        Clearances = ClearancesView.Of(response);
        First = FirstReminder.Of(await coming.FirstOfPromisesAsync(Recommendation.Id, Today.AddDays(LongestWaitInDays), cancellation));
        return Page();
    }
}

/// <param name="To">The post's title, or the officer who chases an outside body.</param>
internal sealed record FirstReminder(string On, string To, string Text, string Due)
{
    /// <summary>By the same plan that the sweep follows; null when nothing comes.</summary>
    public static FirstReminder? Of(ComingReminder? first) => first is null ? null : new(
        first.SendOn.InFull(), first.Open.IsChased ? "scrutiny officer" : first.Open.Post, first.Open.Owed.Text, first.Open.Owed.Due.WithEnd());
}
