using System.Globalization;
using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

/// <summary>For random dates and phrases: precision, ranges, repetition and relative dates never yield a day outside their phrase.</summary>
public sealed class DuePhraseWithinTests
{
    private const int Tries = 400;
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    [Fact]
    public void Read_OneDate_IsExactlyWhatThePhraseSpans()
    {
        var random = new Random(20181107);
        for (var i = 0; i < Tries; i++)
        {
            var day = Day(random);
            Assert.All(Spans(day), span =>
            {
                var due = Dated(span.Phrase, day).Due;
                Assert.Equal((span.Phrase, span.First, span.Last), (span.Phrase, due.FirstDay, due.On));
            });
        }
    }

    [Fact]
    public void Read_ARange_KeepsItsStartAndIsDueAtItsEnd()
    {
        var random = new Random(20190301);
        for (var i = 0; i < Tries; i++)
        {
            var first = Day(random);
            var last = first.AddMonths(random.Next(1, 30));
            string[] phrases = [$"{Month(first)} to {Month(last)}", $"from {Month(first)} until {Month(last)}", $"between {Month(first)} and {Month(last)}"];
            Assert.All(phrases, phrase => Assert.Equal((FirstOf(first), LastOf(last)), (Dated(phrase, first).Due.FirstDay, Dated(phrase, first).Due.On)));
        }
    }

    [Fact]
    public void Read_WhatRepeatsInMonths_StaysInThemAndBeforeItsEnd()
    {
        var random = new Random(20190930);
        for (var i = 0; i < Tries; i++)
        {
            int[] months = [.. Enumerable.Range(1, 12).OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Order()];
            var from = Day(random);
            var until = from.AddMonths(random.Next(12, 60));
            var phrase = $"every {string.Join(" and ", months.Select(month => Months[month - 1]))} from {Month(from)} until {Month(until)}";
            var dates = All(phrase, from);
            Assert.NotEmpty(dates);
            Assert.All(dates, due => Assert.True(
                months.Contains(due.On.Month) && due.On == LastOf(due.On) && due.FirstDay == FirstOf(due.On) && due.FirstDay >= FirstOf(from) && due.On <= LastOf(until),
                $"{phrase}: {due}"));
            Assert.Equal(dates.Select(due => due.On).Distinct().Order(), dates.Select(due => due.On));
        }
    }

    [Fact]
    public void Read_WhatRepeatsAtADistance_CountsEachFromTheFirst()
    {
        var random = new Random(20200229);
        for (var i = 0; i < Tries; i++)
        {
            var (from, every) = (Day(random), random.Next(2, 19));
            var until = from.AddMonths(random.Next(every, 80));
            var byDay = All($"every {every} months from {from.InFull()} until {until.InFull()}", from);
            var byMonth = All($"every {every} months from {Month(from)} until {Month(until)}", from);
            Assert.All(byDay.Select((due, step) => (due, step)), one => Assert.Equal((from.AddMonths(one.step * every), true), (one.due.On, one.due.On <= until)));
            Assert.All(byMonth.Select((due, step) => (due, step)), one => Assert.Equal((LastOf(FirstOf(from).AddMonths(one.step * every)), true), (one.due.On, one.due.On <= LastOf(until))));
        }
    }

    [Fact]
    public void Read_RelativeToTheWritingOrAnEvent_IsThatFarFromIt()
    {
        var random = new Random(20191031);
        for (var i = 0; i < Tries; i++)
        {
            var (written, start, count) = (Day(random), Day(random), random.Next(1, 60));
            (string Unit, Func<DateOnly, DateOnly> Latest)[] units =
                [("days", day => day.AddDays(count)), ("weeks", day => day.AddDays(7 * count)), ("fortnights", day => day.AddDays(14 * count)), ("months", day => day.AddMonths(count)), ("years", day => day.AddYears(count))];
            Assert.All(units, unit =>
            {
                Assert.Equal(unit.Latest(written), Dated($"{count} {unit.Unit} from this response", written).Due.On);
                var needed = Assert.IsType<DueReading.NeedsStart>(DuePhrase.Read($"after {count} {unit.Unit} in operation", written));
                Assert.Equal(unit.Latest(start), Assert.IsType<DueReading.Dated>(needed.From(start)).Due.On);
            });
        }
    }

    private static IEnumerable<(string Phrase, DateOnly First, DateOnly Last)> Spans(DateOnly day)
    {
        var quarter = (day.Month - 1) / 3;
        var councilYear = day.Month >= 4 ? day.Year : day.Year - 1;
        var quarterStart = new DateOnly(day.Year, (quarter * 3) + 1, 1);
        yield return (day.InFull(), day, day);
        yield return (string.Create(CultureInfo.InvariantCulture, $"{day:dd/MM/yyyy}"), day, day);
        yield return (Month(day), FirstOf(day), LastOf(day));
        yield return ($"by the end of {Month(day)}", FirstOf(day), LastOf(day));
        yield return ($"Q{(quarter + 3) % 4 + 1} {DateWords.CouncilYear(councilYear)}", quarterStart, LastOf(quarterStart.AddMonths(2)));
        yield return ($"financial year {DateWords.CouncilYear(councilYear)}", new(councilYear, 4, 1), new(councilYear + 1, 3, 31));
        yield return ($"calendar year {day.Year}", new(day.Year, 1, 1), new(day.Year, 12, 31));
    }

    private static DueReading.Dated Dated(string phrase, DateOnly writtenOn)
    {
        var reading = DuePhrase.Read(phrase, writtenOn);
        return reading as DueReading.Dated ?? throw new Xunit.Sdk.XunitException($"{phrase}: {reading.InWords}");
    }

    private static List<DueDate> All(string phrase, DateOnly writtenOn)
    {
        var reading = DuePhrase.Read(phrase, writtenOn);
        return reading is DueReading.Repeating repeating
            ? [.. repeating.Recurrence.DatesFrom(repeating.First).Take(500)]
            : throw new Xunit.Sdk.XunitException($"{phrase}: {reading.InWords}");
    }

    private static DateOnly Day(Random random) => new DateOnly(2001, 1, 1).AddDays(random.Next(15_000));

    private static string Month(DateOnly day) => day.MonthInFull();

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly LastOf(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
