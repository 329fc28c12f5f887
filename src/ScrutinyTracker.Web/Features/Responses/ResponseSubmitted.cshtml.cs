using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>What happens next, what the committee sees, and when the first reminder comes.</summary>
public sealed class ResponseSubmittedModel(TrackerContext context, CurrentViewer current, CurrentActor actor, WorkingDays workingDays)
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

    public IActionResult OnGet()
    {
        if (Recommendation.PresentResponse is not { } response)
            return NotFound();
        Answer = AnswerView.Of(response);
        Clearances = ClearancesView.Of(response);
        First = FirstReminderOf(response);
        return Page();
    }

    /// <summary>By the same plan that the daily sweep follows.</summary>
    private FirstReminder? FirstReminderOf(Response response)
    {
        var owed = from item in response.Items
                   from said in item.Commitments
                   let commitment = said.Itself
                   where commitment.Stands
                   from occurrence in commitment.Occurrences
                   where Recommendation.ClosedOn is null && occurrence.IsOpen && (commitment.ResponsiblePost ?? Recommendation.LeadPost) is not null
                   let post = commitment.ResponsiblePost ?? Recommendation.LeadPost
                   select (post.Title, Obligation: new Obligation(
                       $"occurrence:{occurrence.Id}", ObligationKind.Commitment, Reference, occurrence.Due, post.Id, commitment.Text, ""));
        var promises = owed.ToList();
        var planned = ReminderPlan.Between(
            promises.Select(promise => promise.Obligation), Today, Today.AddDays(LongestWaitInDays), ReminderLadder.Default,
            workingDays, Today, (_, _) => false);
        return planned is not [var first, ..] ? null : new(
            first.SendOn.InFull(), promises.First(promise => promise.Obligation == first.Obligation).Title, first.Obligation.Text, first.Obligation.Due.WithEnd());
    }
}

/// <param name="To">The post's title.</param>
internal sealed record FirstReminder(string On, string To, string Text, string Due);
