namespace ScrutinyTracker.Documents.Trackers;

/// <summary>What a column of a tracker holds. One cell of each makes a recommendation with its answer, promises and what became of them.</summary>
public enum TrackerField
{
    Reference,
    Committee,
    Review,
    Number,
    Recommendation,

    /// <summary>Its lettered parts, where they stand in a column of their own.</summary>
    Parts,

    /// <summary>Who answers: the lead officer, the responsible director, the body asked.</summary>
    LeadPost,
    JointPosts,

    /// <summary>The portfolio holder or cabinet member, who is asked together with the lead post.</summary>
    PortfolioHolder,
    AlsoAddressedTo,
    AgreedOn,
    Minute,
    SentOn,
    ReceivedOn,
    PublishedOn,
    ResponseRule,
    Position,

    /// <summary>A column that is ticked when the recommendation was accepted; the same for the next two.</summary>
    TickAccepted,
    TickInPart,
    TickRejected,
    RespondedOn,
    Reasons,
    Response,

    /// <summary>What will be done.</summary>
    Promise,

    /// <summary>By when, in the words of whoever promised.</summary>
    PromisedFor,

    /// <summary>By when, as it was read; only our own export tells the two apart.</summary>
    Due,
    RevisedDue,
    WhyRevised,
    Responsible,

    /// <summary>What the service claims of each promise, where our own export says it of each.</summary>
    PromiseProgress,

    /// <summary>Why it is delayed, paused or given up.</summary>
    WhyProgress,

    /// <summary>How far it is: what the service claims, or the committee's judgement, whichever the words are.</summary>
    Status,
    Update,
    UpdatedOn,
    DeliveredOn,
    Evidence,
    Assessment,
    AssessedOn,
    AssessmentMinute,
    AssessmentWords,
    ClosedOn,
    ClosedBecause,
    ClosingWords,
    ClosingMinute,
    Exempt,

    /// <summary>Worked out by the tracker from the rest, such as lateness: recognised, and read by nobody.</summary>
    Computed,
}
