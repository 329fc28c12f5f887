namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>To whom recommendations go. Law gives each another duty and another clock.</summary>
public enum Addressee
{
    /// <summary>The council's own executive or cabinet.</summary>
    Executive,

    NhsBody,

    /// <summary>A responsible authority or co-operating body of a community safety partnership.</summary>
    ResponsibleAuthority,

    AnotherCouncil,
    OutsidePartner,

    /// <summary>A post of the council that answers under the council's own rules.</summary>
    InternalPost,
}
