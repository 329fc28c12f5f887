namespace ScrutinyTracker.Domain.Calendar;

/// <summary>What the tracker made of the words in a "by when" box. It never guesses in silence: it says back what it read.</summary>
public abstract record DueReading
{
    private DueReading()
    {
    }

    /// <summary>What we say back to the person who typed.</summary>
    public abstract string InWords { get; }

    /// <summary>One date, of any precision.</summary>
    /// <param name="Sum">How it was worked out, where it was relative: "6 months after 7 November 2018".</param>
    public sealed record Dated(DueDate Due, string? Sum = null) : DueReading
    {
        public override string InWords => (Sum, Due.Precision, Due.From) switch
        {
            ({ } sum, _, _) => $"{Due}: {sum}.",
            (null, DatePrecision.Day, null) => $"{Due}.",
            _ => $"{Due}. We will treat this as due on {Due.On.InFull()}.",
        };
    }

    /// <summary>A promise that repeats.</summary>
    public sealed record Repeating(DueDate First, Recurrence Recurrence) : DueReading
    {
        public override string InWords
        {
            get
            {
                var words = Recurrence.InWords(First);
                var next = Recurrence.DatesFrom(First).Skip(1).Take(1).Select(date => $", the next on {date.On.InFull()}");
                return $"{char.ToUpperInvariant(words[0])}{words[1..]}. The first is due on {First.On.InFull()}{string.Concat(next)}.";
            }
        }
    }

    /// <summary>A period that counts from something else than the day of writing: "after twelve months in operation". The person has to say when that was.</summary>
    /// <param name="Since">What it counts from, as it was typed.</param>
    public sealed record NeedsStart(int Length, string Unit, string Since) : DueReading
    {
        public override string InWords => $"This counts from “{Since}”. Enter the date on which that begins";

        /// <summary>A <see cref="Dated"/>, or a problem where the sum leaves the calendar.</summary>
        public DueReading From(DateOnly start) => Phrases.RelativePhrase.After(Length, Unit, start);
    }

    /// <summary>"Six months from publication" of a report that is not published yet: a promise without a date until it is.</summary>
    public sealed record AwaitsPublication(int Length, string Unit) : DueReading
    {
        public override string InWords =>
            "This counts from the publication of the report, which is not recorded yet. It will be shown as a promise without a date until it is.";
    }

    /// <summary>Ongoing, to be confirmed, or nothing at all: kept, and flagged as a promise without a date.</summary>
    public sealed record NoDate : DueReading
    {
        public override string InWords => "No date given. This will be shown as a promise without a date.";
    }

    /// <summary>How often, of a promise that names no first date: nobody is held to a day that nobody named (P62).</summary>
    public sealed record OnlyRhythm(Recurrence Recurrence) : DueReading
    {
        public override string InWords => $"{char.ToUpperInvariant(Recurrence.RhythmInWords[0])}{Recurrence.RhythmInWords[1..]}, with no first date.";
    }

    /// <summary>Words that mean either of two dates: the person has to say which.</summary>
    public sealed record Ambiguous(DueDate First, DueDate Second, string Message) : DueReading
    {
        public override string InWords => Message;
    }

    /// <summary>A date that cannot be, or that lacks something: the message says which part, and how to mend it.</summary>
    public sealed record Problem(string Message) : DueReading
    {
        public override string InWords => Message;
    }

    /// <summary>Not a way of writing a date that the tracker knows.</summary>
    public sealed record NotUnderstood(string Message) : DueReading
    {
        public override string InWords => Message;
    }

    /// <summary>
    /// Slips worth a second look (P63): before the day it was written, more than five years on, or a day on which nobody
    /// works. They warn and never refuse, because history has to be entered too.
    /// </summary>
    public IReadOnlyList<string> Warnings(DateOnly writtenOn, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return this switch
        {
            Dated dated => [.. WarningsAbout(dated.Due, writtenOn, days)],
            Repeating repeating => [.. WarningsAbout(repeating.First, writtenOn, days)],
            _ => [],
        };
    }

    private static IEnumerable<string> WarningsAbout(DueDate due, DateOnly writtenOn, WorkingDays days)
    {
        if (due.On < writtenOn)
            yield return $"{due} is before {writtenOn.InFull()}, when this was written. Check the year.";
        if ((due.On.Year - 5, due.On.Month, due.On.Day).CompareTo((writtenOn.Year, writtenOn.Month, writtenOn.Day)) > 0)
            yield return $"{due} is more than five years after {writtenOn.InFull()}, when this was written. Check the year.";
        if (due.Precision == DatePrecision.Day && !days.IsWorkingDay(due.On))
            yield return $"{due.On.InFull()} is a {(days.IsHoliday(due.On) ? "holiday" : due.On.DayOfWeek)}.";
    }
}
