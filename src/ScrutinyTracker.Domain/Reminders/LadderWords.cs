using System.Globalization;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>Says a ladder in a sentence.</summary>
internal static class LadderWords
{
    public static string Of(ReminderLadder ladder)
    {
        var words = string.Join("; ", Parts(ladder));
        return words.Length == 0 ? "nobody is reminded" : words;
    }

    private static IEnumerable<string> Parts(ReminderLadder ladder)
    {
        if (ladder.DaysBefore.Count > 0)
            yield return $"{Listed(ladder.DaysBefore.OrderDescending())} {(ladder.DaysBefore is [1] ? "day" : "days")} before";
        if (ladder.OnTheDay)
            yield return "on the day";
        if (ladder.EveryDaysOverdue > 0)
            yield return ladder.EveryDaysOverdue == 1 ? "every day overdue" : $"every {Number(ladder.EveryDaysOverdue)} days overdue";
        if (ladder.Escalations.Count > 0)
            yield return string.Join(", ", ladder.Escalations.Select(step => $"after {Days(step.DaysOverdue)} the {Words.Of(step.To)}"));
    }

    private static string Listed(IEnumerable<int> numbers) => numbers.Select(Number).ToList() switch
    {
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
        _ => "",
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{Number(days)} days";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
