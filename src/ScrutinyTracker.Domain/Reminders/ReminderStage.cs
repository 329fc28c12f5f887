using System.Collections.Concurrent;
using System.Globalization;

namespace ScrutinyTracker.Domain.Reminders;

/// <summary>A step of the ladder: so many days from the due day, negative before it.</summary>
public readonly record struct ReminderStage(int DaysFromDue)
{
    private const string Before = "before";
    private const string Overdue = "overdue";

    /// <summary>Written once each: a plan asks for them for every promise.</summary>
    private static readonly ConcurrentDictionary<int, string> Names = new();

    public static ReminderStage OnTheDay { get; }

    /// <summary>The stable name that the ledger keeps: "28-days-before", "on-the-day", "7-days-overdue".</summary>
    public string Name => Names.GetOrAdd(DaysFromDue, static days => new ReminderStage(days).InWords.Replace(' ', '-'));

    /// <summary>"28 days before", "on the day", "7 days overdue".</summary>
    public string InWords => DaysFromDue switch
    {
        0 => "on the day",
        < 0 => $"{Days(-(long)DaysFromDue)} {Before}",
        > 0 => $"{Days(DaysFromDue)} {Overdue}",
    };

    /// <summary>Reads a <see cref="Name"/> exactly as it is written.</summary>
    public static bool TryParse(string? name, out ReminderStage stage)
    {
        stage = OnTheDay;
        if (name?.Split('-') is [var number, _, (Before or Overdue) and var side]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
            stage = new(side == Before ? -days : days);
        return stage.Name == name;
    }

    private static string Days(long days) =>
        string.Create(CultureInfo.InvariantCulture, $"{days} {(days == 1 ? "day" : "days")}");
}
