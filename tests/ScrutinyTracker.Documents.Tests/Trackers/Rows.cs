using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Tests.Trackers;

/// <summary>Rows with whatever people write, the same for the same seed.</summary>
internal sealed class Rows(int seed)
{
    private static readonly string[] Texts =
    [
        "Review the policy", "=1+1", "'=A1", "-5 degrees", "+44 191 000000", "@home", "a) first\nb) second", "a) only one", "1) first; 2) second", "The Director should: (a) ask; (b) answer",
        "Two\nlines", "Line one\n\n   and an indented one", "Quoted \"words\", and a comma; a semicolon", "*starred* and _underlined_ words", "– a dash first", "Ynys Môn – ŵyn", "On track with all",
        "Completed. See minute 4", "x) y", "a.1) not a label of ours", "no date", "Green space", "30/09/2024", "R3", "1", "Recommendation 3: do this", "<b>bold</b> & more", "spaces\u00A0within",
    ];

    private readonly Random _chance = new(seed);

    public IReadOnlyList<TrackerRow> Some(int howMany) => [.. Enumerable.Range(1, howMany).Select(One)];

    private TrackerRow One(int number)
    {
        var items = Several(3, Text);
        var promises = Several(4, () => Promise(items.Count));
        return new TrackerRow
        {
            Reference = $"ASC-2023-24-R{number:00}",
            Committee = "Adult Social Care Committee",
            Review = $"Review {_chance.Next(9)}",
            Number = $"{number}",
            Text = $"{Text()} ({number})",
            Parts = Several(3, Text),
            AskedOf = Several(3, () => $"Post of {Text()}"),
            AlsoAddressedTo = Maybe(Text),
            AgreedOn = MaybeDay(),
            SentOn = MaybeDay(),
            ReceivedOn = MaybeDay(),
            PublishedOn = MaybeDay(),
            ResponseRule = Maybe(Text),
            Position = Maybe(Positions.Answers),
            RespondedOn = MaybeDay(),
            Reasons = Maybe(Text),
            Items = items,
            Promises = [.. promises.OrderBy(promise => promise.Item)],
            Assessment = Maybe([.. Enum.GetValues<AssessmentMeaning>().Skip(1)]),
            AssessedOn = MaybeDay(),
            AssessmentMinute = Maybe(Text),
            AssessmentWords = Maybe(Text),
            ClosedOn = MaybeDay(),
            ClosedBecause = Maybe(Enum.GetValues<ClosureReason>()),
            ClosingWords = Maybe(Text),
            ClosingMinute = Maybe(Text),
            Exempt = _chance.Next(5) == 0 ? "Schedule 12A paragraph 3: somebody's money" : null,
        };
    }

    private TrackerPromise Promise(int items)
    {
        var (due, recurrence) = When();
        return new TrackerPromise(items == 0 ? 0 : _chance.Next(1, items + 1), Text())
        {
            InWords = Maybe(Text),
            Due = due,
            Recurrence = recurrence,
            MovedTo = _chance.Next(4) == 0 ? DueDate.Month(2031, _chance.Next(1, 13)) : null,
            MovedBecause = Maybe(Text),
            Responsible = Maybe(Text),
            Progress = Maybe(Enum.GetValues<ProgressClaim>()),
            WhyProgress = Maybe(Text),
            DeliveredOn = Several(2, Day),
            Update = Maybe(Text),
            UpdatedOn = MaybeDay(),
            Evidence = Maybe(Text),
        };
    }

    private (DueDate?, Recurrence?) When() => _chance.Next(9) switch
    {
        0 => (null, null),
        1 => (DueDate.FinancialYear(2024), null),
        2 => (DueDate.AcademicYear(2024), null),
        3 => (DueDate.Quarter(2024, _chance.Next(1, 5)), null),
        4 => (DueDate.Range(DueDate.Month(2023, 10), DueDate.Month(2024, 3)), null),
        5 => (DueDate.Month(2024, 3), Recurrence.YearlyIn(3, 9) with { Count = 4 }),
        6 => (null, Recurrence.Monthly(3)),
        7 => (DueDate.Month(2024, _chance.Next(1, 13)), null),
        _ => (DueDate.Day(Day()), null),
    };

    private string Text() => Texts[_chance.Next(Texts.Length)];

    private DateOnly Day() => new DateOnly(2019, 1, 1).AddDays(_chance.Next(3000));

    private DateOnly? MaybeDay() => _chance.Next(3) == 0 ? null : Day();

    private string? Maybe(Func<string> text) => _chance.Next(3) == 0 ? null : text();

    private T? Maybe<T>(IReadOnlyList<T> values) where T : struct => _chance.Next(4) == 0 ? null : values[_chance.Next(values.Count)];

    private List<T> Several<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _chance.Next(most + 1)).Select(_ => make())];
}
