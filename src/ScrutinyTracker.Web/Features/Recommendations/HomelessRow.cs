using System.Linq.Expressions;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Administration;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>A recommendation in the list of what has no home.</summary>
internal sealed record HomelessRow(string Reference, string Text, IReadOnlyList<HomelessReason> Reasons)
{
    public static HomelessRow Of(HomelessFacts facts, WithoutHome without) => new(facts.Reference, facts.Text, [.. ReasonsOf(facts, without)]);

    private static IEnumerable<HomelessReason> ReasonsOf(HomelessFacts facts, WithoutHome without)
    {
        if (facts.CommitteeEnded)
            yield return new($"{facts.Committee} has ended", AdministrationLinks.EndCommittee(facts.CommitteeCode), "Hand on what is left");
        else if (!facts.HasOfficer)
            yield return new($"{facts.Committee} has no scrutiny officer", AdministrationLinks.AddOfficer(facts.CommitteeCode), "Add one");
        if (facts.IsClosed)
            yield break;
        foreach (var post in facts.Posts.DistinctBy(post => post.Id))
        {
            if (without.EndedPosts.Contains(post.Id))
                yield return new($"{post.Title} has ended", AdministrationLinks.EndPost(post.Id), "Hand on what is left");
            else if (without.VacantPosts.Contains(post.Id) && facts.IsSent)
                yield return new($"Nobody holds the post {post.Title}", AdministrationLinks.ChangeHolder(post.Id), "Appoint somebody");
        }
        foreach (var person in facts.Left.DistinctBy(person => person.Id))
            yield return new($"A part of the answer is with {person.Name}, who left", null, "");
        foreach (var post in facts.Clearing.DistinctBy(post => post.Id).Where(post => without.EndedPosts.Contains(post.Id) || without.VacantPosts.Contains(post.Id)))
            yield return without.EndedPosts.Contains(post.Id)
                ? new($"{post.Title} was asked to clear the answer, and has ended", AdministrationLinks.EndPost(post.Id), "Hand on what is left")
                : new($"{post.Title} was asked to clear the answer, and nobody holds the post", AdministrationLinks.ChangeHolder(post.Id), "Appoint somebody");
    }
}

/// <param name="MendHref">Where an administrator puts it right; null where whoever answers takes it back.</param>
internal sealed record HomelessReason(string Text, string? MendHref, string MendText);

internal sealed record HomelessPost(int Id, string Title);

internal sealed record DepartedPerson(int Id, string Name);

internal sealed record HomelessFacts
{
    public required string Reference { get; init; }
    public required string Text { get; init; }
    public required string Committee { get; init; }
    public required string CommitteeCode { get; init; }
    public required bool CommitteeEnded { get; init; }
    public required bool HasOfficer { get; init; }
    public required bool IsSent { get; init; }
    public required bool IsClosed { get; init; }
    public required HomelessPost? Lead { get; init; }
    public required IReadOnlyList<HomelessPost> Joint { get; init; }
    public required IReadOnlyList<HomelessPost> Promising { get; init; }

    /// <summary>Those who left with a part of the answer in hand.</summary>
    public required IReadOnlyList<DepartedPerson> Left { get; init; }

    /// <summary>Those whose clearance of the draft is out.</summary>
    public required IReadOnlyList<HomelessPost> Clearing { get; init; }

    public IEnumerable<HomelessPost> Posts => (Lead is null ? [] : new[] { Lead }).Concat(Joint).Concat(Promising);

    public static Expression<Func<Recommendation, HomelessFacts>> Of { get; } = asked => new HomelessFacts
    {
        Reference = asked.Reference,
        Text = asked.Text,
        Committee = asked.Committee.Name,
        CommitteeCode = asked.Committee.Code,
        CommitteeEnded = asked.Committee.EndedOn != null,
        HasOfficer = asked.Committee.Kind != CommitteeKind.Scrutiny || asked.Committee.Officers.Any(officer => officer.Person.IsActive),
        IsSent = asked.SentForResponseOn != null,
        IsClosed = asked.ClosedOn != null,
        Lead = asked.LeadPost == null ? null : new HomelessPost(asked.LeadPost.Id, asked.LeadPost.Title),
        Joint = asked.JointPosts.Select(post => new HomelessPost(post.Id, post.Title)).ToList(),
        Promising = asked.Commitments
            .Where(promise => promise.MadeOn != null && !promise.IsSuperseded && promise.ResponsiblePost != null
                && (promise.Occurrences.Any(date => date.DeliveredOn == null && !date.HasFallenAway)
                    || (promise.Occurrences.Count == 0 && promise.DeliveredOn == null)))
            .Select(promise => new HomelessPost(promise.ResponsiblePost!.Id, promise.ResponsiblePost.Title)).ToList(),
        Left = asked.Responses.Where(response => response.State == ResponseState.Draft).SelectMany(response => response.Items)
            .Where(item => item.GivenBackOn == null && item.Contributor != null && !item.Contributor.IsActive)
            .Select(item => new DepartedPerson(item.Contributor!.Id, item.Contributor.Name)).ToList(),
        Clearing = asked.Responses.Where(response => response.State == ResponseState.Draft).SelectMany(response => response.Clearances)
            .Where(clearance => clearance.ReturnedOn == null && clearance.Post != null)
            .Select(clearance => new HomelessPost(clearance.Post!.Id, clearance.Post.Title)).ToList(),
    };
}
