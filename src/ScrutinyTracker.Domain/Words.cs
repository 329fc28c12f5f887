using System.Text;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain;

/// <summary>Turns an identifier into the words it was made from: <c>AcceptedInPart</c> becomes "accepted in part"; with the comma or hyphen that a few need.</summary>
public static class Words
{
    public static string Of(Enum value) => value switch
    {
        AssessmentMeaning.AchievedStopMonitoring => "achieved, stop monitoring",
        AssessmentMeaning.AcceptableProgressContinue => "acceptable progress, continue",
        AssessmentMeaning.UnacceptableProgressContinue => "unacceptable progress, continue",
        AssessmentMeaning.NotAchievedObstacle => "not achieved, obstacle",
        MemberCapacity.CoOptedMember => "co-opted member",
        CommitteeKind.Scrutiny => "scrutiny committee",
        CommitteeKind.Executive => "executive or cabinet",
        Addressee.NhsBody => "NHS body or responsible person",
        Addressee.InternalPost => "post within the council",
        _ => Spelled(value),
    };

    /// <summary>The same with a capital first letter, for the start of a cell or a tag.</summary>
    public static string Titled(Enum value)
    {
        var words = Of(value);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>a, b, … z, aa, ab: how parts, lines of enquiry and response items are lettered. Order starts at 1.</summary>
    public static string Letter(int order)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        var letters = "";
        for (; order > 0; order = (order - 1) / 26)
            letters = (char)('a' + (order - 1) % 26) + letters;
        return letters;
    }

    private static string Spelled(Enum value)
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }
}
