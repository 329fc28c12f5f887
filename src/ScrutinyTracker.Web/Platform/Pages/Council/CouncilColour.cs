using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.Web.Platform.Pages.Council;

/// <summary>A colour in which the council's name stands in white, so its contrast with white must reach WCAG's 4.5 to 1.</summary>
internal static partial class CouncilColour
{
    public const double LeastContrast = 4.5;

    public static bool IsHex(string? colour) => colour is not null && Hex().IsMatch(colour);

    /// <param name="colour">#rgb or #rrggbb.</param>
    public static double ContrastWithWhite(string colour) => 1.05 / (Luminance(colour) + 0.05);

    // WCAG 2.2, "relative luminance".
    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(x => new string(x, 2))) : colour[1..];
        double Channel(int start)
        {
            var x = int.Parse(digits.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return x <= 0.04045 ? x / 12.92 : Math.Pow((x + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\z")]
    private static partial Regex Hex();
}
