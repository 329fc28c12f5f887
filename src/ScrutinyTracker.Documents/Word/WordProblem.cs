namespace ScrutinyTracker.Documents.Word;

/// <summary>Why a file is not read as a Word document.</summary>
public enum WordProblem
{
    TooLarge,
    NotWord,

    /// <summary>Word's format before 2007, or locked by a password: from outside they look alike.</summary>
    OldOrLocked,

    WithMacros,

    /// <summary>More inside than any document that people write.</summary>
    TooMuchInside,

    /// <summary>It shows what is stored elsewhere.</summary>
    RefersOutside,

    /// <summary>A Word document, and no form of the tracker's.</summary>
    NotAForm,
}
