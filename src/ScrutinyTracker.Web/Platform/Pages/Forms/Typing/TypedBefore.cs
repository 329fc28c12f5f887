using System.Globalization;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Platform.Pages.Forms.Typing;

/// <summary>What stands above a form that has words which were typed and not saved.</summary>
/// <param name="Left">What has no box in the form any more, and is only shown.</param>
/// <param name="HadFiles">The form asks for files, which are not kept.</param>
internal sealed record TypedBefore(TypedForm Typed, IReadOnlyList<KeptField> Left, bool HadFiles)
{
    public const string KeepAddress = "/typing";
    public const string ThrowAwayAddress = $"{KeepAddress}?handler=ThrowAway";

    public string When => Clock(Typed.AtUtc, "HH:mm 'on' d MMMM yyyy");

    public bool IsPutBack => Left.Count < Typed.Fields.Count;

    public IEnumerable<(string Label, string Value)> ToCopy => Security.TypedText.Of(Left);

    public static string KeptAt(DateTime utc) => $"Kept at {Clock(utc, "HH:mm")}";

    private static string Clock(DateTime utc, string format) => UkCalendar.UtcToLondon(utc).ToString(format, CultureInfo.CurrentCulture);
}
