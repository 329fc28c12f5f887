using System.Globalization;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>
/// When each step goes out around the days on which programs stumble. Worked out by hand: a step goes out on its own day, or on the last
/// working day before it; a day is London's.
/// </summary>
public sealed class ClockTableTests
{
    /// <summary>Four runs a day, in UTC. The first and the last lie half an hour on either side of midnight in winter; in summer London's next day has begun at the last.</summary>
    private static readonly TimeOnly[] Runs = [new(0, 30), new(6, 30), new(12, 30), new(23, 30)];

    /// <summary>When a promise falls due; the days whose runs are made, the first of which only catches up; what goes out at which run.</summary>
    public static TheoryData<string, string, string, string[]> Table => new()
    {
        // Clocks go forward in the night to Sunday 31 March 2019. Monday begins at 23:00 UTC on Sunday.
        { "1 April 2019", "2019-03-27", "2019-04-02", ["2019-03-29 00:30 3-days-before", "2019-03-31 23:30 on-the-day"] },
        // Three days before is that Sunday itself: the Friday before it, which is still in winter time.
        { "3 April 2019", "2019-03-28", "2019-04-03", ["2019-03-29 00:30 3-days-before", "2019-04-02 23:30 on-the-day"] },
        // Due on that Sunday: both the day and three days before it (Thursday) come before the clocks change.
        { "31 March 2019", "2019-03-27", "2019-04-02", ["2019-03-28 00:30 3-days-before", "2019-03-29 00:30 on-the-day"] },
        // Clocks go back in the night to Sunday 27 October 2019. Monday begins at 00:00 UTC: nothing goes out at 23:30 on Sunday.
        { "28 October 2019", "2019-10-23", "2019-10-29", ["2019-10-24 23:30 3-days-before", "2019-10-28 00:30 on-the-day"] },
        { "27 October 2019", "2019-10-22", "2019-10-28", ["2019-10-23 23:30 3-days-before", "2019-10-24 23:30 on-the-day"] },
        // Seven days after the Sunday of 20 October 2019 is the night of the change: the Friday before.
        { "20 October 2019", "2019-10-21", "2019-10-29", ["2019-10-24 23:30 7-days-overdue"] },

        // 29 February 2020 is a Saturday, of 2024 a Thursday.
        { "29 February 2020", "2020-02-25", "2020-03-09", ["2020-02-26 00:30 3-days-before", "2020-02-28 00:30 on-the-day", "2020-03-06 00:30 7-days-overdue"] },
        { "29 February 2024", "2024-02-23", "2024-03-08", ["2024-02-26 00:30 3-days-before", "2024-02-29 00:30 on-the-day", "2024-03-07 00:30 7-days-overdue"] },
        // A month ends on its last day: in a leap year the 29th.
        { "February 2024", "2024-02-27", "2024-03-01", ["2024-02-29 00:30 on-the-day"] },
        { "February 2023", "2023-02-24", "2023-03-01", ["2023-02-28 00:30 on-the-day"] },
        // 28 days before 28 March is 29 February, where there is one.
        { "28 March 2024", "2024-02-27", "2024-03-01", ["2024-02-29 00:30 28-days-before"] },

        // Good Friday and Easter Monday 2019: the Thursday before.
        { "22 April 2019", "2019-04-16", "2019-04-24", ["2019-04-17 23:30 on-the-day"] },
        // Christmas and Boxing Day 2019, and New Year's Day after a day of work.
        { "26 December 2019", "2019-12-20", "2019-12-28", ["2019-12-23 00:30 3-days-before", "2019-12-24 00:30 on-the-day"] },
        { "1 January 2020", "2019-12-27", "2020-01-03", ["2019-12-31 00:30 on-the-day"] },
        // The early May holiday of 2020 was moved to Friday 8 May, VE Day; Monday 4 May was a day of work.
        { "8 May 2020", "2020-05-01", "2020-05-12", ["2020-05-04 23:30 3-days-before", "2020-05-06 23:30 on-the-day"] },
        { "4 May 2020", "2020-04-29", "2020-05-05", ["2020-04-30 23:30 3-days-before", "2020-05-03 23:30 on-the-day"] },
        // The Platinum Jubilee: Thursday 2 June 2022, moved from Monday 30 May, and Friday 3 June besides.
        { "3 June 2022", "2022-05-27", "2022-06-07", ["2022-05-30 23:30 3-days-before", "2022-05-31 23:30 on-the-day"] },
        { "30 May 2022", "2022-05-25", "2022-05-31", ["2022-05-26 23:30 3-days-before", "2022-05-29 23:30 on-the-day"] },
        // The late Queen's funeral, Monday 19 September 2022, and the coronation's holiday, Monday 8 May 2023.
        { "19 September 2022", "2022-09-14", "2022-09-21", ["2022-09-15 23:30 on-the-day"] },
        { "8 May 2023", "2023-05-02", "2023-05-10", ["2023-05-04 23:30 on-the-day"] },

        // At 23:30 UTC in June it is the next day in London; on Friday that is Saturday, when nothing goes out.
        { "14 June 2019", "2019-06-07", "2019-06-18", ["2019-06-10 23:30 3-days-before", "2019-06-13 23:30 on-the-day"] },
        { "15 June 2019", "2019-06-10", "2019-06-18", ["2019-06-11 23:30 3-days-before", "2019-06-13 23:30 on-the-day"] },
        { "1 July 2019", "2019-06-26", "2019-07-02", ["2019-06-27 23:30 3-days-before", "2019-06-30 23:30 on-the-day"] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Send_AroundTheDay_GoesOutAtTheRunsOfTheTable(string due, string from, string to, string[] expected)
    {
        using var scene = await Scene.OnAsync(Day(from), due);
        await scene.Tracker.SendDueRemindersAsync();
        var (before, sent) = (scene.Mail.Taken.Count, new List<string>());

        for (var day = Day(from).AddDays(1); day <= Day(to); day = day.AddDays(1))
        {
            foreach (var run in Runs)
            {
                scene.Tracker.Clock.MoveToUtc(day.ToDateTime(run));
                await scene.Tracker.SendDueRemindersAsync();
                // The officer, who hears of a letter that waits, is none of the table.
                for (; before < scene.Mail.Taken.Count; before++)
                    if (scene.Mail.Taken[before].To.Address == scene.Director.Email)
                        sent.Add($"{day:yyyy-MM-dd} {run:HH:mm} {(await scene.LedgerAsync()).Last(line => line.Kind == ObligationKind.Commitment).Stage}");
            }
        }

        Assert.Equal(expected, sent);
    }

    /// <summary>The first run of a day is at seven on London's clock, on either side of a change.</summary>
    [Theory]
    [InlineData("2019-03-29 18:45", "2019-03-30 07:00")]
    [InlineData("2019-03-30 23:30", "2019-03-31 06:00")]
    [InlineData("2019-03-31 23:30", "2019-04-01 06:00")]
    [InlineData("2019-10-26 23:30", "2019-10-27 07:00")]
    [InlineData("2019-10-27 00:30", "2019-10-27 07:00")]
    [InlineData("2019-10-27 23:30", "2019-10-28 07:00")]
    [InlineData("2020-02-28 20:00", "2020-02-29 07:00")]
    [InlineData("2019-06-13 23:30", "2019-06-14 06:00")]
    public void Schedule_OfTheSweep_BeginsAtSevenInLondon(string after, string expected)
    {
        var sweep = CronSchedule.Parse(JobTable.Lines[0].Cron);

        Assert.Equal(Instant(expected), sweep.NextUtcAfter(Instant(after)));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime Instant(string utc) => DateTime.ParseExact(utc, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
