namespace ScrutinyTracker.Documents.Reading;

/// <summary>Small Roman numbers, as lists are numbered: i, ii, iii, iv.</summary>
internal static class Roman
{
    private static readonly (int Value, string Letters)[] Signs = [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Of(int number)
    {
        var letters = "";
        foreach (var (value, sign) in Signs)
            for (; number >= value && letters.Length < 20; number -= value)
                letters += sign;
        return letters;
    }
}
