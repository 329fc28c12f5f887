namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What a part of a report is about, told by its heading.</summary>
internal enum SectionKind
{
    /// <summary>What stands before the first heading that says anything.</summary>
    Front,
    Other,
    Purpose,
    Scope,
    Limitations,
    LinesOfEnquiry,
    Evidence,
    Conclusions,
    Strengths,
    AreasForDevelopment,
    GoodPractice,
    CaseExamples,
    Recommendations,
    Response,
    Implications,
    Contacts,
    ActionPlan,
    Theme,
}
