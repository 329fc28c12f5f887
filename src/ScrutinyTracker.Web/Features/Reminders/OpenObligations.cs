using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// What is owed: dated promises that stand and aren't delivered, and responses awaited. An answer is asked of the lead post and of each
/// joint post. An outside body has no account and no post here: each scrutiny officer of the committee chases it.
/// </summary>
internal sealed class OpenObligations(TrackerContext context)
{
    /// <summary>A fixed number of queries, however much there is.</summary>
    public async Task<IReadOnlyList<OpenObligation>> DueByAsync(DateOnly latestDue, CancellationToken cancellationToken) =>
    [
        .. await ResponsesAsync(Awaited.Where(recommendation => recommendation.ResponseDueOn <= latestDue), cancellationToken),
        .. await PromisesAsync(Undelivered.Where(occurrence => occurrence.Due.On <= latestDue), cancellationToken),
    ];

    /// <summary>Those of one recipient's email that are still owed.</summary>
    public async Task<IReadOnlyList<OpenObligation>> StillOwedAsync(IReadOnlyCollection<int> recommendationIds, CancellationToken cancellationToken) =>
    [
        .. await ResponsesAsync(Awaited.Where(recommendation => recommendationIds.Contains(recommendation.Id)), cancellationToken),
        .. await PromisesAsync(
            Undelivered.Where(occurrence => recommendationIds.Contains(occurrence.Commitment.RecommendationId!.Value)), cancellationToken),
    ];

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

    private IQueryable<Recommendation> Awaited => context.Recommendations.AsNoTracking().Where(recommendation =>
        recommendation.SentForResponseOn != null && recommendation.ResponseDueOn != null && recommendation.ClosedOn == null
        && (recommendation.Position == Position.Awaited || recommendation.Position == Position.NotedOnly));

    private IQueryable<Occurrence> Undelivered => context.Occurrences.AsNoTracking().Where(occurrence =>
        occurrence.DeliveredOn == null && !occurrence.HasFallenAway
        && occurrence.Commitment.MadeOn != null && !occurrence.Commitment.IsSuperseded
        && occurrence.Commitment.Recommendation!.ClosedOn == null);

    private static async Task<IEnumerable<OpenObligation>> ResponsesAsync(IQueryable<Recommendation> awaited, CancellationToken cancellationToken)
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
            Officers = recommendation.Committee.Officers.Where(officer => officer.Person.IsActive).OrderBy(officer => officer.Person.Name)
                .Select(officer => new Chaser(officer.Person.Id, officer.Person.Name)).ToList(),
            Committee = recommendation.Committee.Name,
            IsExempt = recommendation.IsMarkedExempt || recommendation.Review.Exemption != null,
        }).AsSplitQuery().ToListAsync(cancellationToken);
        return rows.SelectMany(row =>
        {
            var thing = $"response:{row.Id}";
            var owed = new OpenObligation(
                new(thing, ObligationKind.Response, row.Reference, DueDate.Day(row.DueOn), row.LeadPostId, row.Text, row.ResponseDueBasis ?? "")
                { CommitteeId = row.CommitteeId },
                row.Id, null, row.Committee, row.Lead ?? row.Body ?? "", row.IsExempt);
            var posts = row.Joint.Select(post => (post, Key: $"{thing}:post:{post.Id}"));
            if (row.LeadPostId is { } lead)
                posts = posts.Prepend((new(lead, row.Lead!), thing));
            return Each(owed, [.. posts]).Concat(row.LeadPostId is null && row.Body is not null
                ? Chased(owed, row.Officers, row.ContactName, row.ContactEmail)
                : []);
        });
    }

    private static async Task<IEnumerable<OpenObligation>> PromisesAsync(IQueryable<Occurrence> undelivered, CancellationToken cancellationToken)
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
            Officers = occurrence.Commitment.Recommendation.Committee.Officers.Where(officer => officer.Person.IsActive).OrderBy(officer => officer.Person.Name)
                .Select(officer => new Chaser(officer.Person.Id, officer.Person.Name)).ToList(),
            Committee = occurrence.Commitment.Recommendation.Committee.Name,
            IsExempt = occurrence.Commitment.Recommendation.IsMarkedExempt || occurrence.Commitment.Recommendation.Review.Exemption != null,
        }).AsSplitQuery().ToListAsync(cancellationToken);
        return rows.SelectMany(row =>
        {
            var owed = new OpenObligation(
                new($"occurrence:{row.Id}", ObligationKind.Commitment, row.Reference, row.Due, row.PostId, row.Text,
                    Basis(row.MadeOn, row.DueInWords, row.OriginalDue, row.Due))
                { CommitteeId = row.CommitteeId },
                row.RecommendationId, row.CommitmentId, row.Committee, row.Post ?? row.Body ?? "", row.IsExempt);
            return row.PostId is not null ? [owed]
                : row.Body is not null ? Chased(owed, row.Officers, row.ContactName, row.ContactEmail)
                : [];
        });
    }

    /// <summary>One for each post that is asked, all about one thing.</summary>
    private static IEnumerable<OpenObligation> Each(OpenObligation owed, IReadOnlyList<(AskedPost Post, string Key)> posts) =>
        posts.Select(asked => owed with
        {
            Owed = owed.Owed with { Key = asked.Key, PostId = asked.Post.Id },
            Post = asked.Post.Title,
            Together = [.. posts.Where(other => other != asked).Select(other => other.Post.Title)],
        });

    /// <summary>One for each officer who chases the body.</summary>
    private static IEnumerable<OpenObligation> Chased(OpenObligation owed, IReadOnlyList<Chaser> officers, string? name, string? address) =>
        officers.Select(officer => owed with
        {
            Owed = owed.Owed with { Key = $"chase:{owed.Owed.Key}:{officer.Id}", PostId = null, ChasedBy = officer.Id },
            Together = [.. officers.Where(other => other != officer).Select(other => other.Name)],
            Contact = string.Join(", ", new[] { name, address }.Where(said => !string.IsNullOrWhiteSpace(said))) is { Length: > 0 } said ? said : null,
        });

    private sealed record AskedPost(int Id, string Title);

    private sealed record Chaser(int Id, string Name);

    /// <summary>"promised on 7 November 2018 as “March 2019”", and where the date has moved since, from where.</summary>
    private static string Basis(DateOnly madeOn, string? inWords, DueDate original, DueDate due)
    {
        var promised = $"promised on {madeOn.InFull()}{(string.IsNullOrEmpty(inWords) ? "" : $" as “{inWords}”")}";
        return due == original ? promised : $"{promised}, and moved since from {original}";
    }
}
