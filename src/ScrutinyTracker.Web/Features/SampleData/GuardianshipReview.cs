using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>
/// What the review of special guardianship of August 2019 calls for, as it was told to the national network on 4 September 2019, and what a council might make of
/// it: the calls are the review's in our words; who takes which on, and the one promise, are ours.
/// </summary>
internal sealed class GuardianshipReview(Story story, SampleCouncil council)
{
    private static readonly DateOnly TakenUpOn = new(2019, 9, 9);
    private static readonly DateOnly SentOn = new(2019, 9, 23);
    private static readonly DateOnly AnsweredOn = new(2019, 10, 14);

    private const int ExecutiveResponse = 1;
    private const int LocalSupport = 4;

    private readonly List<Recommendation> _calls = [];
    private Review _review = null!;

    public async Task TellAsync(CancellationToken cancellation)
    {
        var director = SampleCouncil.HolderOf(council.ChildrensDirector);
        await story.TellAsync(TakenUpOn, council.Officer, Role.Officer, () => TakeUpAsync(cancellation), cancellation);
        await story.TellAsync(SentOn, council.Officer, Role.Officer, () => SendAsync(cancellation), cancellation);
        await story.TellAsync(AnsweredOn, director, Role.Director, () => AnswerAsync(director), cancellation);
    }

    private async Task TakeUpAsync(CancellationToken cancellation)
    {
        _review = new Review(
            await story.References.ForReviewAsync(council.Committee, TakenUpOn, cancellation), ReviewKind.ExternalReview, "What the review of special guardianship calls for", council.Committee);
        _review.TakenFrom(new ExternalSource("Nuffield Family Justice Observatory", "Review of Special Guardianship (August 2019)", null));
        foreach (var (number, text, post, whyNot) in Calls())
        {
            var reference = await story.References.ForRecommendationAsync(council.Committee, TakenUpOn, cancellation);
            var call = new Recommendation(reference, _review, number, new RecommendationDetails(text, post, null, null, [], [], []));
            call.CiteExternally($"Call {number}", null);
            if (whyNot is not null)
                SampleRules.Hold(call.Withdraw(TakenUpOn, whyNot));
            _calls.Add(call);
        }
        story.Context.Add(_review);
        story.Context.AddRange(_calls);
    }

    /// <summary>Withdrawn with the reason where it is not the council's to do; without a post where nobody has decided yet.</summary>
    private IEnumerable<(int Number, string Text, Post? Post, string? WhyNot)> Calls() =>
    [
        (1, "Give priority to what children's social workers know about placing a child within the family, and to the skills that it takes.", council.HeadOfSocialCare, null),
        (2, "Work more with relatives who might care for the child for good before proceedings begin, and bring families together in family group conferences.", council.HeadOfSocialCare, null),
        (3, "See to it that whoever is to be a special guardian has cared for the child before the order is made.", null, null),
        (LocalSupport, "See to it that support for special guardians is to be had locally.", council.ChildrensDirector, null),
        (5, "Lay down by statute how much preparation and training a special guardian has at the least.", null, "It asks for a statute, which is the government's and Parliament's."),
        (6, "Look further into how young people see special guardianship and what they have lived through in it.", null, "It asks researchers; the council takes part where it is invited."),
    ];

    private async Task SendAsync(CancellationToken cancellation)
    {
        var regime = await story.Context.ResponseRegimes.SingleAsync(regime => regime.Id == ExecutiveResponse, cancellation);
        foreach (var call in _calls.Where(call => call is { LeadPost: not null, ClosedOn: null }))
            SampleRules.Hold(call.SendForResponse(new Sending(SentOn, SentOn, SentOn, regime), WorkingDays.For(Nation.EnglandAndWales)));
        _review.MarkSentForResponse(SentOn);
    }

    private Task AnswerAsync(Person director)
    {
        var call = _calls.Single(one => one.Number == LocalSupport);
        var draft = call.DraftResponse(council.ChildrensDirector);
        SampleRules.Hold(draft.TakePosition(Position.Accepted, null, AnsweredOn));
        var item = draft.AddItem("Sample answer: the service sets down which support there is in which part of the county, and where there is none.");
        draft.Promise(item, new CommitmentDetails("Set down which support special guardians find in which part of the county", "by March 2020", DueDate.Month(2020, 3), null, council.ChildrensDirector, null));
        SampleRules.Hold(call.Submit(draft, new Submission(director, OnBehalf: false, story.AtUtc, AnsweredOn)));
        return Task.CompletedTask;
    }
}
