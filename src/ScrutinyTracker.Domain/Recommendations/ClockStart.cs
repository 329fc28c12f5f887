using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>What starts the period of a regime.</summary>
public enum ClockStart
{
    /// <summary>Local Government Act 2000 s.9FE: receipt of the recommendations "or (if later) the notice" (P58).</summary>
    ReceiptOrLaterNotice,

    /// <summary>Receipt alone, such as the cabinet meeting to which the recommendations were presented.</summary>
    Receipt,

    /// <summary>The request for a response: SI 2013/218 reg.22.</summary>
    Request,

    /// <summary>The date of the report or recommendations themselves: SI 2009/942 reg.7.</summary>
    Report,
}

public static class ClockStarts
{
    /// <summary>The day that the clock starts, by what is known; null while it has not.</summary>
    public static ClockStarted? Of(this ClockStart start, DateOnly agreedOn, DateOnly noticeSentOn, DateOnly? receivedOn) => (start, receivedOn) switch
    {
        (ClockStart.Report, _) => new(agreedOn, $"recommendations of {agreedOn.InFull()}"),
        (ClockStart.Request, _) => new(noticeSentOn, $"requested {noticeSentOn.InFull()}"),
        (_, null) => null,
        (ClockStart.ReceiptOrLaterNotice, { } received) when noticeSentOn > received => new(
            noticeSentOn, $"notice {noticeSentOn.InFull()}, later than receipt on {received.InFull()}", "the day of the notice"),
        (_, { } received) => new(received, $"received {received.InFull()}"),
    };

    public static bool NeedsReceipt(this ClockStart start) => start is ClockStart.ReceiptOrLaterNotice or ClockStart.Receipt;

    /// <summary>The day, as a regime's rule names it.</summary>
    public static string InWords(this ClockStart start) => start switch
    {
        ClockStart.ReceiptOrLaterNotice => "the day of receipt, or of the notice if that is later",
        ClockStart.Receipt => "the day of receipt",
        ClockStart.Request => "the day of the request",
        ClockStart.Report => "the date of the recommendations",
        _ => throw new ArgumentOutOfRangeException(nameof(start), start, "Nothing that starts a clock."),
    };
}
