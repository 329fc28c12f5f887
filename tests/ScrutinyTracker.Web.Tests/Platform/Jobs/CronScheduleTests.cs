using System.Globalization;
using ScrutinyTracker.Web.Platform.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

public sealed class CronScheduleTests
{
    [Theory]
    [InlineData("* * * * *", "every minute, every day")]
    [InlineData("*/30 7-18 * * *", "every 30 minutes from 07:00 to 18:30, every day")]
    [InlineData("*/5  *  * * *", "every 5 minutes, every day")]
    [InlineData("* 7-18 * * *", "every minute from 07:00 to 18:59, every day")]
    [InlineData("0 7 * * *", "at 07:00, every day")]
    [InlineData("5 7 * * 1-5", "at 07:05, Monday to Friday")]
    [InlineData("0 7 * * mon", "at 07:00, on Mondays")]
    [InlineData("15 * * * *", "every hour at 15 minutes past, every day")]
    [InlineData("15 9-17 * * *", "every hour from 09:15 to 17:15, every day")]
    [InlineData("0 * * * *", "every hour, every day")]
    [InlineData("0 7 1 * *", CronWords.AsTheExpressionSays)]
    [InlineData("*/7 * * * *", CronWords.AsTheExpressionSays)]
    [InlineData("0 7,12 * * *", CronWords.AsTheExpressionSays)]
    public void InWords_OfASchedule_SaysIt(string cron, string words) => Assert.Equal(words, CronSchedule.Parse(cron).InWords);

    [Theory]
    [InlineData("")]
    [InlineData("07:00")]
    [InlineData("0 0 7 * * ?")]
    [InlineData("0 25 * * *")]
    [InlineData("60 7 * * *")]
    public void Parse_OfAnythingElse_Throws(string cron) => Assert.Throws<FormatException>(() => CronSchedule.Parse(cron));

    [Theory]
    [InlineData("0 7 * * *", "2019-03-31T06:00:00", "2019-03-31T06:00:00")]
    [InlineData("0 7 * * *", "2019-03-31T05:59:59", "2019-03-30T07:00:00")]
    [InlineData("*/30 7-18 * * *", "2019-10-27T03:00:00", "2019-10-26T17:30:00")]
    public void LastUtcBy_AnInstant_IsTheLatestTimeUpToIt(string cron, string utc, string expected) =>
        Assert.Equal(Utc(expected), CronSchedule.Parse(cron).LastUtcBy(Utc(utc)));

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
