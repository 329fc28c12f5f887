using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>An answer may be exempt where the question is not.</summary>
public sealed partial class Response
{
    public Exemption? Exemption { get; private set; }

    /// <summary>"Answer of 7 November 2018", as history and the officer's choices call it.</summary>
    public string Named => State == ResponseState.Draft || RespondedOn is null
        ? "Draft answer"
        : $"{(Kind == ResponseKind.Interim ? "Interim answer" : "Answer")} of {RespondedOn.Value.InFull()}";

    /// <summary>Its recommendation marks it, and keeps all else with it.</summary>
    internal void KeepExempt(Exemption? exemption) => Exemption = exemption;
}
