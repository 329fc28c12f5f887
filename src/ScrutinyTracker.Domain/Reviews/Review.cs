using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Reviews;

/// <summary>One investigation: its scope and the first half of the thread, from line of enquiry to finding.</summary>
public sealed partial class Review : TrackedRecord
{
    private readonly List<ReviewGroupMember> _group = [];
    private readonly List<Recommendations.Recommendation> _recommendations = [];

    private Review() { }

    public Review(string reference, ReviewKind kind, string title, Committee committee)
    {
        Reference = reference;
        Kind = kind;
        Title = title.Trim();
        Committee = committee;
        Raise(new RecordCreated("Review", Title));
    }

    /// <summary>Permanent and readable: committee, municipal year, number.</summary>
    public string Reference { get; private set; } = "";

    public ReviewKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public int CommitteeId { get; private set; }
    public Committee Committee { get; private set; } = null!;
    public Scope Scope { get; private set; } = new();

    /// <summary>The day the report or notice with the recommendations left for an answer; from then on addressees read their part.</summary>
    public DateOnly? SentForResponseOn { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>A draft that is not gone on with: off the lists, readable with its reason, and its reference is not given again.</summary>
    public DateOnly? WithdrawnOn { get; private set; }
    public string? WithdrawnBecause { get; private set; }

    public Exemption? Exemption { get; private set; }

    /// <summary>For an external review: whose report it is; null for the council's own.</summary>
    public ExternalSource? Source { get; private set; }

    public IReadOnlyCollection<ReviewGroupMember> Group => _group;
    public IReadOnlyCollection<Recommendations.Recommendation> Recommendations => _recommendations;

    public ReviewStage Stage => this switch
    {
        { WithdrawnOn: not null } => ReviewStage.Withdrawn,
        { PublishedOn: not null } => ReviewStage.Published,
        { SentForResponseOn: not null } => ReviewStage.AwaitingResponse,
        { _findings.Count: > 0 } => ReviewStage.Reporting,
        { _evidence.Count: > 0 } => ReviewStage.GatheringEvidence,
        _ => ReviewStage.Scoping,
    };

    public void Edit(string title, ReviewKind kind)
    {
        RaiseIfChanged("Review", new FieldChanges().Note("Title", Title, title.Trim()).Note("Kind", Kind, kind));
        (Title, Kind) = (title.Trim(), kind);
    }

    /// <summary>Once published it is changed with a reason, like every part of the thread.</summary>
    public Outcome AgreeScope(Scope scope, string? why = null) =>
        Rewrite(ReviewPartAmended.ScopeKind, null, "Scope", Scope.DifferencesTo(scope), why, () => Scope = scope);

    public void SetGroup(IReadOnlyCollection<Person> members)
    {
        var before = string.Join(", ", _group.Select(member => member.Person.Name).Order());
        _group.RemoveAll(member => !members.Contains(member.Person));
        _group.AddRange(members.Where(person => _group.All(member => member.Person != person))
            .Select(person => new ReviewGroupMember(this, person)));
        var after = string.Join(", ", _group.Select(member => member.Person.Name).Order());
        RaiseIfChanged("Review group", new FieldChanges().Note("Members", before, after));
    }

    /// <summary>Exempt material is read only by those whom LGA 1972 Schedule 12A lets; marking says which paragraph and why.</summary>
    public void MarkExempt(Exemption exemption)
    {
        RaiseIfChanged("Review", new FieldChanges().Note("Exempt", Exemption?.ToString(), exemption.ToString()));
        Exemption = exemption with { };
    }

    /// <summary>Recommendations that are marked themselves, and those with an exempt answer, stay so.</summary>
    public Outcome LiftExemption(string? why)
    {
        if (Exemption is null)
            return Refusal.NotExempt;
        if (string.IsNullOrWhiteSpace(why))
            return Refusal.ReasonMissing;
        Raise(new ExemptionLifted("Review", Exemption.ToString()) { Why = why.Trim() });
        Exemption = null;
        return Outcome.Done;
    }

    public void TakenFrom(ExternalSource source)
    {
        RaiseIfChanged("Review", new FieldChanges().Note("Source", Source?.ToString(), source.ToString()));
        Source = source;
    }

    /// <summary>The second time, for recommendations that were added since: the review's own date stays.</summary>
    public Outcome Publish(DateOnly on)
    {
        if (PublishedOn is not null)
            return !_recommendations.Any(recommendation => recommendation.IsToBePublished) ? Refusal.AlreadyPublished
                : on < PublishedOn ? Refusal.PublicationBeforeTheReview
                : Outcome.Done;
        if (on < SentForResponseOn)
            return Refusal.PublicationBeforeSending;
        if (on < Scope.AgreedOn)
            return Refusal.PublicationBeforeAgreement;
        PublishedOn = on;
        Raise(new ReviewPublished(on));
        return Outcome.Done;
    }

    /// <summary>Only of what nobody was sent: those who were asked, or the public, must not lose what they have.</summary>
    public Outcome Withdraw(DateOnly on, string? why)
    {
        if (PublishedOn is not null)
            return Refusal.CannotRemoveOncePublished;
        if (SentForResponseOn is not null)
            return Refusal.AlreadySentForResponse;
        if (string.IsNullOrWhiteSpace(why))
            return Refusal.ReasonMissing;
        if (WithdrawnOn is not null)
            return Outcome.Done;
        (WithdrawnOn, WithdrawnBecause) = (on, why.Trim());
        Raise(new ReviewWithdrawn(on) { Why = WithdrawnBecause });
        return Outcome.Done;
    }

    /// <summary>A withdrawn draft is gone on with, as it was.</summary>
    public void TakeUpAgain()
    {
        if (WithdrawnOn is null)
            return;
        (WithdrawnOn, WithdrawnBecause) = (null, null);
        Raise(new ReviewTakenUpAgain());
    }

    internal void Hold(Recommendations.Recommendation recommendation) => _recommendations.Add(recommendation);

    /// <summary>Called when the review's recommendations are sent: see <c>Recommendation.SendForResponse</c>.</summary>
    public void MarkSentForResponse(DateOnly on)
    {
        if (SentForResponseOn is not null)
            return;
        SentForResponseOn = on;
        Raise(new ReviewSentForResponse(on));
    }
}

public enum ReviewKind
{
    ScrutinyReview,
    TaskAndFinishReview,
    SingleItemInquiry,
    PracticeReview,
    DecisionReport,
    ExternalReview,
}

/// <summary>How far a review has come, read off its facts and never stored.</summary>
public enum ReviewStage
{
    Scoping,
    GatheringEvidence,
    Reporting,
    AwaitingResponse,
    Published,
    Withdrawn,
}

public sealed class ReviewGroupMember : RecordPart
{
    private ReviewGroupMember() { }

    internal ReviewGroupMember(Review review, Person person)
    {
        Review = review;
        Person = person;
    }

    public int ReviewId { get; private set; }
    public Review Review { get; private set; } = null!;
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public override TrackedRecord PartOf => Review;
}

public sealed record ReviewPublished(DateOnly On) : DomainEvent;

public sealed record ReviewSentForResponse(DateOnly On) : DomainEvent;

public sealed record ReviewWithdrawn(DateOnly On) : DomainEvent;

public sealed record ReviewTakenUpAgain : DomainEvent;
