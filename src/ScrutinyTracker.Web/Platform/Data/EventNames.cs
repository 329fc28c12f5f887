using System.Text.Json;
using System.Text.Json.Serialization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Domain.Rounds;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>The names under which events are kept for ever. A type may be renamed; a line here may not.</summary>
internal static class EventNames
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyDictionary<string, Type> Types { get; } = new Dictionary<string, Type>
    {
        ["record-created"] = typeof(RecordCreated),
        ["details-changed"] = typeof(DetailsChanged),
        ["part-added"] = typeof(PartAdded),
        ["part-removed"] = typeof(PartRemoved),
        ["parts-reordered"] = typeof(PartsReordered),
        ["holder-changed"] = typeof(HolderChanged),
        ["post-ended"] = typeof(PostEnded),
        ["post-succeeded"] = typeof(PostSucceeded),
        ["work-handed-on"] = typeof(WorkHandedOn),
        ["person-anonymised"] = typeof(PersonAnonymised),
        ["committee-ended"] = typeof(CommitteeEnded),
        ["committee-succeeded"] = typeof(CommitteeSucceeded),
        ["meeting-cancelled"] = typeof(MeetingCancelled),
        ["exemption-lifted"] = typeof(ExemptionLifted),
        ["review-published"] = typeof(ReviewPublished),
        ["review-sent-for-response"] = typeof(ReviewSentForResponse),
        ["review-withdrawn"] = typeof(ReviewWithdrawn),
        ["review-taken-up-again"] = typeof(ReviewTakenUpAgain),
        ["review-part-amended"] = typeof(ReviewPartAmended),
        ["recommendation-published"] = typeof(RecommendationPublished),
        ["recommendation-amended"] = typeof(RecommendationAmended),
        ["sent-for-response"] = typeof(SentForResponse),
        ["receipt-recorded"] = typeof(ReceiptRecorded),
        ["sending-corrected"] = typeof(SendingCorrected),
        ["deadline-overridden"] = typeof(DeadlineOverridden),
        ["response-submitted"] = typeof(ResponseSubmitted),
        ["interim-response-submitted"] = typeof(InterimResponseSubmitted),
        ["response-superseded"] = typeof(ResponseSuperseded),
        ["response-returned"] = typeof(ResponseReturned),
        ["part-given-back"] = typeof(PartGivenBack),
        ["commitment-made"] = typeof(CommitmentMade),
        ["commitment-superseded"] = typeof(CommitmentSuperseded),
        ["commitment-returned"] = typeof(CommitmentReturned),
        ["commitment-kept"] = typeof(CommitmentKept),
        ["progress-reported"] = typeof(ProgressReported),
        ["no-change-reported"] = typeof(NoChangeReported),
        ["due-date-moved"] = typeof(DueDateMoved),
        ["due-date-change-asked"] = typeof(DueDateChangeAsked),
        ["due-date-change-refused"] = typeof(DueDateChangeRefused),
        ["due-date-change-taken-back"] = typeof(DueDateChangeTakenBack),
        ["due-date-tied"] = typeof(DueDateTied),
        ["due-date-untied"] = typeof(DueDateUntied),
        ["recommendation-assessed"] = typeof(RecommendationAssessed),
        ["delivery-disputed"] = typeof(DeliveryDisputed),
        ["delivery-accepted"] = typeof(DeliveryAccepted),
        ["closure-proposed"] = typeof(ClosureProposed),
        ["closure-proposal-withdrawn"] = typeof(ClosureProposalWithdrawn),
        ["recommendation-closed"] = typeof(RecommendationClosed),
        ["recommendation-reopened"] = typeof(RecommendationReopened),
        ["impact-looked-at"] = typeof(ImpactLookedAt),
        ["round-opened"] = typeof(RoundOpened),
        ["round-closed"] = typeof(RoundClosed),
        ["round-moved"] = typeof(RoundMoved),
    };

    private static readonly Dictionary<Type, string> Names = Types.ToDictionary(line => line.Value, line => line.Key);

    /// <exception cref="InvalidOperationException">The event's type has no name yet.</exception>
    public static string Of(DomainEvent happened) => Names.TryGetValue(happened.GetType(), out var name)
        ? name
        : throw new InvalidOperationException($"{happened.GetType().Name} has no name in {nameof(EventNames)}.");

    public static string Of<T>() where T : DomainEvent => Names[typeof(T)];

    public static string ToJson(DomainEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), Json);

    public static DomainEvent FromJson(string name, string facts) => (DomainEvent)JsonSerializer.Deserialize(facts, Types[name], Json)!;
}
