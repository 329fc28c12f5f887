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
/// Durham County Council's review of the social worker's role, from the committee's decision to hold it to the first promise kept.
/// The facts are the published report's; the words are ours.
/// </summary>
internal sealed class DurhamReview(Story story, SampleCouncil council)
{
    private static readonly DateOnly ChosenOn = new(2017, 7, 14);
    private static readonly DateOnly ScopedOn = new(2017, 11, 21);

    /// <summary>Ours: the report does not say when it was drafted, only that it was ready for the meeting.</summary>
    private static readonly DateOnly DraftedOn = new(2018, 10, 24);

    /// <summary>Agreed, sent, answered and published on one day: the report that went to the meeting had the answers printed in it.</summary>
    private static readonly DateOnly AnsweredOn = new(2018, 11, 7);

    private static readonly DateOnly FirstDeliveryOn = new(2018, 12, 19);

    private const int ExecutiveResponse = 1;

    private readonly List<Recommendation> _recommendations = [];
    private Review _review = null!;

    public async Task TellAsync(CancellationToken cancellation)
    {
        var childrensDirector = SampleCouncil.HolderOf(council.ChildrensDirector);
        await ByOfficer(ChosenOn, () => ChooseAsync(cancellation));
        await ByOfficer(ScopedOn, () => Now(AgreeScope));
        await ByOfficer(DraftedOn, () => DraftAsync(cancellation));
        await ByOfficer(AnsweredOn, () => SendAsync(cancellation));
        await Tell(AnsweredOn, childrensDirector, Role.Director, () => Now(() => AnswerFor(council.ChildrensDirector, childrensDirector)));
        var resourcesDirector = SampleCouncil.HolderOf(council.ResourcesDirector);
        await Tell(AnsweredOn, resourcesDirector, Role.Director, () => Now(() => AnswerFor(council.ResourcesDirector, resourcesDirector)));
        await ByOfficer(AnsweredOn, () => Now(Publish));
        await Tell(FirstDeliveryOn, childrensDirector, Role.Director, () => Now(() => DeliverTheFirst(childrensDirector)));

        Task ByOfficer(DateOnly on, Func<Task> chapter) => Tell(on, council.Officer, Role.Officer, chapter);
        Task Tell(DateOnly on, Person by, Role role, Func<Task> chapter) => story.TellAsync(on, by, role, chapter, cancellation);
    }

    private async Task ChooseAsync(CancellationToken cancellation)
    {
        var reference = await story.References.ForReviewAsync(council.Committee, ChosenOn, cancellation);
        _review = new Review(reference, ReviewKind.ScrutinyReview, DurhamInvestigation.Title, council.Committee);
        _review.AgreeScope(new Scope { Purpose = DurhamInvestigation.Scope.Purpose });
        story.Context.Add(_review);
    }

    private void AgreeScope()
    {
        _review.AgreeScope(DurhamInvestigation.Scope with { AgreedOn = ScopedOn });
        _review.SetGroup([council.Chair, .. council.Members]);
        foreach (var question in DurhamInvestigation.LinesOfEnquiry)
            _review.AddLineOfEnquiry(question);
    }

    private async Task DraftAsync(CancellationToken cancellation)
    {
        var findings = DurhamInvestigation.Record(_review);
        foreach (var asked in DurhamRecommendations.For(council))
        {
            var reference = await story.References.ForRecommendationAsync(council.Committee, DraftedOn, cancellation);
            var details = new RecommendationDetails(
                asked.Text, asked.Lead, null, asked.AlsoAddressedTo, asked.Joint, [.. asked.RestsOn.Select(paragraph => findings[paragraph])], []);
            _recommendations.Add(new Recommendation(reference, _review, asked.Number, details));
        }
        story.Context.AddRange(_recommendations);
        foreach (var heading in await Headings().ToListAsync(cancellation))
            _review.SetImplication(heading, heading == "Equality and diversity" ? DurhamInvestigation.EqualityAndDiversity : "None");

        IQueryable<string> Headings() => story.Context.ImplicationHeadings
            .Where(heading => heading.ReviewKind == ReviewKind.ScrutinyReview).OrderBy(heading => heading.Order).Select(heading => heading.Heading);
    }

    private async Task SendAsync(CancellationToken cancellation)
    {
        var regime = await story.Context.ResponseRegimes.SingleAsync(regime => regime.Id == ExecutiveResponse, cancellation);
        var workingDays = WorkingDays.For(Nation.EnglandAndWales);
        foreach (var recommendation in _recommendations)
            SampleRules.Hold(recommendation.SendForResponse(new Sending(AnsweredOn, AnsweredOn, AnsweredOn, regime), workingDays));
        _review.MarkSentForResponse(AnsweredOn);
    }

    private void AnswerFor(Post post, Person director)
    {
        foreach (var recommendation in _recommendations.Where(recommendation => recommendation.LeadPost == post))
        {
            var answer = DurhamResponses.To(recommendation.Number, council);
            var draft = recommendation.DraftResponse(post);
            SampleRules.Hold(draft.TakePosition(answer.Position, answer.Reasons, AnsweredOn));
            foreach (var said in answer.Items)
            {
                var item = draft.AddItem(said.Text);
                if (said.HandedTo is { } contributor)
                    draft.HandOver(item, contributor, AnsweredOn);
                foreach (var promise in said.Promises)
                    draft.Promise(item, promise);
            }
            SampleRules.Hold(recommendation.Submit(draft, new Submission(director, OnBehalf: false, story.AtUtc, AnsweredOn)));
        }
    }

    private void Publish()
    {
        SampleRules.Hold(_review.Publish(AnsweredOn));
        foreach (var recommendation in _recommendations)
            recommendation.Publish(AnsweredOn);
    }

    /// <summary>What became of the promises is not in the report: this one delivery is ours, so that there is one to see.</summary>
    private void DeliverTheFirst(Person director)
    {
        var evaluated = _recommendations.Single(recommendation => recommendation.Number == 2);
        var halfWay = evaluated.Promises.Single(promise => promise.EarliestOpen?.Due == DueDate.Month(2018, 12));
        var report = new ProgressReport(
            ProgressClaim.Delivered, "Sample update: the half-way evaluation is finished and its report is with the service.", Reason: null,
            FirstDeliveryOn, FirstDeliveryOn, director, OnBehalf: false, []);
        SampleRules.Hold(evaluated.ReportProgress(halfWay, occurrence: null, report, FirstDeliveryOn));
    }

    private static Task Now(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}
