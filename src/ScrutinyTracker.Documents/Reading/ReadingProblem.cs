namespace ScrutinyTracker.Documents.Reading;

/// <summary>Why a file cannot be read. The words for people are in Web.</summary>
public enum ReadingProblem
{
    /// <summary>None of the formats that are read.</summary>
    UnknownFormat,
    TooLarge,

    /// <summary>Small outside and huge inside, or nested without end.</summary>
    TooMuchInside,
    WithMacros,

    /// <summary>The Word or Excel of before 2007, or a file with a password.</summary>
    OldOrLocked,

    /// <summary>Cut off, or not what its name says.</summary>
    Damaged,

    /// <summary>Nothing in it to read.</summary>
    Empty,

    /// <summary>A PDF of pictures: somebody scanned paper.</summary>
    Scanned,

    /// <summary>poppler's pdftotext is not installed.</summary>
    NoPdfReader,
    TookTooLong,
}

/// <summary>Carries the reason out of a file that is not read any further.</summary>
public sealed class UnreadableException : Exception
{
    public UnreadableException(ReadingProblem problem) : base($"{problem}") => Problem = problem;

    public UnreadableException(ReadingProblem problem, Exception cause) : base($"{problem}", cause) => Problem = problem;

    public ReadingProblem Problem { get; }
}
