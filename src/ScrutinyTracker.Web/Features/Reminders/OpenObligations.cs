using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Reminders.Owed;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// What is owed: dated promises that stand and aren't delivered, responses awaited, and whatever else there is a kind of. An answer is
/// asked of the lead post and of each joint post. An outside body has no account and no post here: each scrutiny officer of the committee
/// chases it.
/// </summary>
internal sealed class OpenObligations(TrackerContext context, IEnumerable<IOwedKind> kinds, DutyOfficers officers)
{
    /// <summary>A fixed number of queries, however much there is.</summary>
    public async Task<IReadOnlyList<OpenObligation>> DueByAsync(DateOnly latestDue, CancellationToken cancellationToken) =>
    [
        .. await ResponsesAsync(Awaited.Where(recommendation => recommendation.ResponseDueOn <= latestDue), cancellationToken),
        .. await PromisesAsync(Undelivered.Where(occurrence => occurrence.Due.On <= latestDue), cancellationToken),
        .. await OthersAsync(kinds, OwedScope.By(latestDue), cancellationToken),
    ];

    /// <summary>
    /// Those of one recipient's email that are still owed: under these recommendations, and of these committees' own work. No more is asked
    /// than the kinds of which the email speaks, because many emails are made in a row.
    /// </summary>
    public async Task<IReadOnlyList<OpenObligation>> StillOwedAsync(
        IReadOnlyCollection<ObligationKind> kindsOfIt, IReadOnlyCollection<int> recommendationIds, IReadOnlyCollection<int> committeeIds,
        CancellationToken cancellationToken) =>
    [
        .. !kindsOfIt.Contains(ObligationKind.Response) ? [] : await ResponsesAsync(
            Awaited.Where(recommendation => recommendationIds.Contains(recommendation.Id)), cancellationToken),
        .. !kindsOfIt.Contains(ObligationKind.Commitment) ? [] : await PromisesAsync(UndeliveredUnder(recommendationIds), cancellationToken),
        .. await OthersAsync(kinds.Where(kind => kindsOfIt.Contains(kind.Kind)), OwedScope.Of(recommendationIds, committeeIds), cancellationToken),
    ];

    /// <summary>What is owed besides answers and promises.</summary>
    public Task<IReadOnlyList<OpenObligation>> OthersDueByAsync(DateOnly latestDue, CancellationToken cancellationToken) =>
        OthersAsync(kinds, OwedScope.By(latestDue), cancellationToken);

    /// <summary>The promises of one recommendation that are still owed.</summary>
    public async Task<IReadOnlyList<OpenObligation>> PromisesOfAsync(int recommendationId, CancellationToken cancellationToken) =>
        [.. await PromisesAsync(Undelivered.Where(occurrence => occurrence.Commitment.RecommendationId == recommendationId), cancellationToken)];

    /// <summary>What is owed under these recommendations.</summary>
    public async Task<IReadOnlyList<OpenObligation>> UnderAsync(IQueryable<Recommendation> among, CancellationToken cancellationToken) =>
    [
        .. await ResponsesAsync(Awaited.Where(recommendation => among.Any(one => one.Id == recommendation.Id)), cancellationToken),
        .. await PromisesAsync(Undelivered.Where(occurrence => among.Any(one => one.Id == occurrence.Commitment.RecommendationId)), cancellationToken),
    ];

    /// <summary>What was owed under them since a day, and is no longer: answered, delivered, fallen away or closed.</summary>
    public async Task<IReadOnlyList<OpenObligation>> DoneUnderAsync(
        IQueryable<Recommendation> among, DateOnly dueSince, CancellationToken cancellationToken)
    {
        var answered = context.Recommendations.AsNoTracking().Where(recommendation =>
            recommendation.SentForResponseOn != null && recommendation.ResponseDueOn >= dueSince
            && !Awaited.Any(one => one.Id == recommendation.Id) && among.Any(one => one.Id == recommendation.Id));
        var over = context.Occurrences.AsNoTracking().Where(occurrence =>
            occurrence.Due.On >= dueSince && occurrence.Commitment.MadeOn != null && occurrence.Commitment.KeepsId == null
            && !Undelivered.Any(one => one.Id == occurrence.Id) && among.Any(one => one.Id == occurrence.Commitment.RecommendationId));
        return [.. await ResponsesAsync(answered, cancellationToken), .. await PromisesAsync(over, cancellationToken)];
    }

    private IQueryable<Recommendation> Awaited => context.Recommendations.AsNoTracking().Where(Owing.Answer);

    private IQueryable<Occurrence> Undelivered => context.Occurrences.AsNoTracking().Where(Owing.Delivery);

    /// <summary>Asked so that SQLite goes from the recommendations to their dates: it would rather look at every date that nobody delivered.</summary>
    private IQueryable<Occurrence> UndeliveredUnder(IReadOnlyCollection<int> recommendationIds) => context.Occurrences.AsNoTracking().Where(occurrence =>
        recommendationIds.Contains(occurrence.Commitment.RecommendationId!.Value) && Undelivered.Any(one => one.Id == occurrence.Id));

    private static async Task<IReadOnlyList<OpenObligation>> OthersAsync(IEnumerable<IOwedKind> among, OwedScope scope, CancellationToken cancellationToken)
    {
        var owed = new List<OpenObligation>();
        foreach (var kind in among)
            owed.AddRange(await kind.FindAsync(scope, cancellationToken));
        return owed;
    }

    private async Task<IEnumerable<OpenObligation>> ResponsesAsync(IQueryable<Recommendation> awaited, CancellationToken cancellationToken)
    {
        var rows = await awaited.Select(recommendation => new
        {
            recommendation.Id,
            recommendation.Reference,
            recommendation.CommitteeId,
            recommendation.Text,
            DueOn = recommendation.ResponseDueOn!.Value,
            recommendation.ResponseDueBasis,
            recommendation.LeadPostId,
            Lead = recommendation.LeadPost!.Title,
            Joint = recommendation.JointPosts.OrderBy(post => post.Title).Select(post => new AskedPost(post.Id, post.Title)).ToList(),
            Body = recommendation.ExternalBody!.Name,
            recommendation.ExternalBody.ContactName,
            recommendation.ExternalBody.ContactEmail,
            Committee = recommendation.Committee.Name,
            IsExempt = recommendation.IsMarkedExempt || recommendation.Review.Exemption != null,
            IsDraft = recommendation.PublishedOn == null,
        }).AsSplitQuery().ToListAsync(cancellationToken);
        var duty = await officers.LoadAsync(cancellationToken);
        return rows.SelectMany(row =>
        {
            var thing = $"response:{row.Id}";
            var owed = new OpenObligation(
                new(thing, ObligationKind.Response, row.Reference, DueDate.Day(row.DueOn), row.LeadPostId, row.Text, row.ResponseDueBasis ?? "")
                { CommitteeId = row.CommitteeId },
                row.Id, null, row.Committee, row.Lead ?? row.Body ?? "", row.IsExempt)
            { DoneAt = AnswerLinks.Response(row.Reference), IsDraft = row.IsDraft, Officers = [.. duty[row.CommitteeId].Select(officer => officer.Id)] };
            var posts = row.Joint.Select(post => (post, Key: $"{thing}:post:{post.Id}"));
            if (row.LeadPostId is { } lead)
                posts = posts.Prepend((new(lead, row.Lead!), thing));
            return Asking.Each(owed, [.. posts]).Concat(row.LeadPostId is null && row.Body is not null
                ? Asking.ToChase(owed, [.. duty[row.CommitteeId]], row.ContactName, row.ContactEmail)
                : []);
        });
    }

    private async Task<IEnumerable<OpenObligation>> PromisesAsync(IQueryable<Occurrence> undelivered, CancellationToken cancellationToken)
    {
        var rows = await undelivered.Select(occurrence => new
        {
            occurrence.Id,
            occurrence.Due,
            occurrence.OriginalDue,
            occurrence.CommitmentId,
            occurrence.Commitment.Text,
            occurrence.Commitment.DueInWords,
            MadeOn = occurrence.Commitment.MadeOn!.Value,
            RecommendationId = occurrence.Commitment.RecommendationId!.Value,
            occurrence.Commitment.Recommendation!.Reference,
            occurrence.Commitment.Recommendation.CommitteeId,
            PostId = occurrence.Commitment.ResponsiblePostId ?? occurrence.Commitment.Recommendation.LeadPostId,
            Post = occurrence.Commitment.ResponsiblePost!.Title ?? occurrence.Commitment.Recommendation.LeadPost!.Title,
            Body = occurrence.Commitment.Recommendation.ExternalBody!.Name,
            occurrence.Commitment.Recommendation.ExternalBody.ContactName,
            occurrence.Commitment.Recommendation.ExternalBody.ContactEmail,
            Committee = occurrence.Commitment.Recommendation.Committee.Name,
            IsExempt = occurrence.Commitment.Recommendation.IsMarkedExempt || occurrence.Commitment.Recommendation.Review.Exemption != null,
            IsDraft = occurrence.Commitment.Recommendation.PublishedOn == null,
            AnotherAskedOn = occurrence.Changes.Where(change => change.State == DueDateChangeState.Awaited).Max(change => (DateOnly?)change.AskedOn),
        }).ToListAsync(cancellationToken);
        var duty = await officers.LoadAsync(cancellationToken);
        return rows.SelectMany(row =>
        {
            var owed = new OpenObligation(
                new($"occurrence:{row.Id}", ObligationKind.Commitment, row.Reference, row.Due, row.PostId, row.Text,
                    Basis(row.MadeOn, row.DueInWords, row.OriginalDue, row.Due))
                { CommitteeId = row.CommitteeId },
                row.RecommendationId, row.CommitmentId, row.Committee, row.Post ?? row.Body ?? "", row.IsExempt)
            { DoneAt = CommitmentLinks.Progress(row.Reference, row.CommitmentId, row.Due.On), IsDraft = row.IsDraft, Officers = [.. duty[row.CommitteeId].Select(officer => officer.Id)] };
            if (row.AnotherAskedOn is { } asked)
                owed = owed with { Facts = [("Another date", $"was asked for on {asked.InFull()}, and is not decided yet")] };
            return row.PostId is not null ? [owed]
                : row.Body is not null ? Asking.ToChase(owed, [.. duty[row.CommitteeId]], row.ContactName, row.ContactEmail)
                : [];
        });
    }

    /// <summary>"promised on 7 November 2018 as “March 2019”", and where the date has moved since, from where.</summary>
    private static string Basis(DateOnly madeOn, string? inWords, DueDate original, DueDate due)
    {
        var promised = $"promised on {madeOn.InFull()}{(string.IsNullOrEmpty(inWords) ? "" : $" as “{inWords}”")}";
        return due == original ? promised : $"{promised}, and moved since from {original}";
    }
}
