namespace ScrutinyTracker.Domain;

/// <summary>Lengths in characters, one place for the database's columns and the forms' checks.</summary>
public static class TextLimits
{
    public const int Code = 20;
    public const int Name = 200;
    public const int Line = 500;
    public const int Text = 20_000;
}
