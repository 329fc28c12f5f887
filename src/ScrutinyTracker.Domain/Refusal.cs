namespace ScrutinyTracker.Domain;

/// <summary>Why a verb refused. Each has its words in Web's RefusalText; a test asserts that none is missing.</summary>
public enum Refusal
{
    None = 0,

    AlreadyPublished,
    NothingToSend,
    RecommendationWithoutAddressee,
    NoticeBeforeAgreement,
    ReceiptBeforeAgreement,
    RegimeNotInForce,
    ReceiptAlreadyRecorded,
    DeadlineBeforeSending,
    DeadlineUnchanged,
    NothingToCorrect,
    PublicationBeforeSending,
    PublicationBeforeAgreement,
    CannotRemoveOncePublished,

    AlreadySentForResponse,
    NotYetSentForResponse,
    RecommendationClosed,

    ResponseAlreadySubmitted,
    PositionMissing,
    ReasonsMissing,
    ResponseDateMissing,
    ResponseDateInTheFuture,
    ResponseDateBeforeTheReview,
    NothingAnswered,
    FullAnswerNotAfterTheInterim,

    ReasonForClaimMissing,
    DeliveryDateMissing,
    DeliveryDateInTheFuture,
    DeliveryDateBeforeThePromise,
    NotADeliveryClaim,
    OccurrenceAlreadyDelivered,

    PromiseNoLongerStands,
    OccurrenceGivenUp,
    DueDateChangeAlreadyAsked,
    DueDateChangeAlreadyDecided,
    NewDueDateInThePast,
    NewDueDateIsTheSame,
    DecidingMeetingMissing,
    MinuteMissing,

    MeetingOfAnotherCommittee,
    DueDateHasPassed,
    PapersAlreadyPublic,
    PapersAfterThePromisedDate,

    HolderAlreadyInPost,
    HoldingStartsBeforeThePresentOne,
    NobodyInPost,
    LineManagersInACircle,

    RegimeEndsBeforeItBegins,
    PeriodTooShort,
    PeriodTooLong,
    DayNotAHoliday,
    DayAlreadyAHoliday,
    DayNeverWorked,

    LastAdministrator,
    PersonHoldsPosts,

    MemberAlreadySits,
    ChairAlreadySits,
    MeetingAlreadyThatDay,
    PapersAfterTheMeeting,
    ReasonMissing,

    MeetingCancelled,
    MeetingNotYetHeld,
    AssessmentMissing,
    DisputeWithoutWords,
    ClosingWithoutWords,
    NextLookNotAfterTheMeeting,
    ClosedIsNotLookedAtAgain,
    NotClosed,
    WithdrawnFromTheDraft,
    ReopenedBeforeClosing,
    LookBackWithoutWords,

    CategoryInUse,
    LastCategory,
    MeaningMissing,
    CategoryLabelTaken,
}
