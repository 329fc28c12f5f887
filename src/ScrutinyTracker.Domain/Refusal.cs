namespace ScrutinyTracker.Domain;

/// <summary>Why a verb refused. Each has its words in Web's RefusalText; a test asserts that none is missing.</summary>
public enum Refusal
{
    None = 0,
}
