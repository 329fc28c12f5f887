namespace ScrutinyTracker.Domain.Access;

/// <summary>What a person comes for. A person may have several.</summary>
public enum Role
{
    Officer,
    Director,
    Contributor,
    Councillor,
    ExecutiveMember,
    Administrator,
}
