namespace ScrutinyTracker.Domain.Calendar;

/// <summary>The three divisions of the United Kingdom that have bank holidays of their own.</summary>
public enum Nation
{
    EnglandAndWales,
    Scotland,
    NorthernIreland,
}
