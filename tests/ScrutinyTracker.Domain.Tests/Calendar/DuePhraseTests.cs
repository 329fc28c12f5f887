using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class DuePhraseTests
{
    private static readonly DateOnly Written = new(2018, 11, 7);

    [Theory]
    [InlineData("28 February 2019", "28 February 2019", "2019-02-28")]
    [InlineData("28/2/2019", "28 February 2019", "2019-02-28")]
    [InlineData("28/02/2019", "28 February 2019", "2019-02-28")]
    [InlineData("28.2.2019", "28 February 2019", "2019-02-28")]
    [InlineData("28-2-2019", "28 February 2019", "2019-02-28")]
    [InlineData("28-Feb-2019", "28 February 2019", "2019-02-28")]
    [InlineData("2019-02-28", "28 February 2019", "2019-02-28")]
    [InlineData("February 28, 2019", "28 February 2019", "2019-02-28")]
    [InlineData("28th February 2019.", "28 February 2019", "2019-02-28")]
    [InlineData("the 1st of March, 2019", "1 March 2019", "2019-03-01")]
    [InlineData("Thursday 28 February 2019", "28 February 2019", "2019-02-28")]
    [InlineData("Thurs, 28 Feb. 2019", "28 February 2019", "2019-02-28")]
    [InlineData("03/04/2019", "3 April 2019", "2019-04-03")]
    [InlineData("29 February 2020", "29 February 2020", "2020-02-29")]
    [InlineData("by no later than 28 February 2019", "28 February 2019", "2019-02-28")]
    [InlineData("March 2019", "March 2019", "2019-03-31")]
    [InlineData("  MARCH\u00A0 2019 ", "March 2019", "2019-03-31")]
    [InlineData("mar 2019", "March 2019", "2019-03-31")]
    [InlineData("Sept. 2019", "September 2019", "2019-09-30")]
    [InlineData("3/2019", "March 2019", "2019-03-31")]
    [InlineData("03/2019", "March 2019", "2019-03-31")]
    [InlineData("2019-03", "March 2019", "2019-03-31")]
    [InlineData("by end of June 2019", "June 2019", "2019-06-30")]
    [InlineData("by the end of June 2019", "June 2019", "2019-06-30")]
    [InlineData("during May 2019", "May 2019", "2019-05-31")]
    [InlineData("next month", "December 2018", "2018-12-31")]
    [InlineData("this month", "November 2018", "2018-11-30")]
    [InlineData("Q2 2019/20", "July to September 2019", "2019-09-30")]
    [InlineData("Q4 of 2018/19", "January to March 2019", "2019-03-31")]
    [InlineData("2018/19 Q4", "January to March 2019", "2019-03-31")]
    [InlineData("quarter 1 2019-20", "April to June 2019", "2019-06-30")]
    [InlineData("third quarter of 2018/19", "October to December 2018", "2018-12-31")]
    [InlineData("quarter 3 of the financial year 2018/19", "October to December 2018", "2018-12-31")]
    [InlineData("end of 2019", "2019", "2019-12-31")]
    [InlineData("calendar year 2019", "2019", "2019-12-31")]
    [InlineData("financial year 2018/19", "2018/19", "2019-03-31")]
    [InlineData("FY 2018/2019", "2018/19", "2019-03-31")]
    [InlineData("2018-19 financial year", "2018/19", "2019-03-31")]
    [InlineData("municipal year 2018/19", "2018/19", "2019-05-14")]
    [InlineData("throughout the civic year 2018/19", "2018/19", "2019-05-14")]
    [InlineData("council year 2018/19", "2018/19", "2019-05-14")]
    [InlineData("academic year 2018/19", "2018/19", "2019-08-31")]
    [InlineData("school year 2018/19", "2018/19", "2019-08-31")]
    [InlineData("October 2011 to March 2012", "October 2011 to March 2012", "2012-03-31")]
    [InlineData("September to December 2014", "September to December 2014", "2014-12-31")]
    [InlineData("April – June 2019", "April to June 2019", "2019-06-30")]
    [InlineData("April-June 2019", "April to June 2019", "2019-06-30")]
    [InlineData("November to February 2019", "November 2018 to February 2019", "2019-02-28")]
    [InlineData("between March and May 2019", "March to May 2019", "2019-05-31")]
    [InlineData("from 1 March 2019 until 5 April 2019", "1 March 2019 to 5 April 2019", "2019-04-05")]
    [InlineData("2019-03-01 to 2019-04-05", "1 March 2019 to 5 April 2019", "2019-04-05")]
    [InlineData("3 to 7 June 2019", "3 June 2019 to 7 June 2019", "2019-06-07")]
    [InlineData("29 January-2 February 2018", "29 January 2018 to 2 February 2018", "2018-02-02")]
    [InlineData("2018 to 2020", "2018 to 2020", "2020-12-31")]
    [InlineData("6 months", "7 May 2019", "2019-05-07")]
    [InlineData("in 6 months", "7 May 2019", "2019-05-07")]
    [InlineData("within 3 months of this response", "7 February 2019", "2019-02-07")]
    [InlineData("within the next fortnight", "21 November 2018", "2018-11-21")]
    [InlineData("in a fortnight", "21 November 2018", "2018-11-21")]
    [InlineData("in two weeks' time", "21 November 2018", "2018-11-21")]
    [InlineData("next week", "14 November 2018", "2018-11-14")]
    [InlineData("28 days", "5 December 2018", "2018-12-05")]
    [InlineData("in a year", "7 November 2019", "2019-11-07")]
    public void Read_OneDate_GivesWordsAndLastDay(string phrase, string shown, string dueOn)
    {
        var dated = Assert.IsType<DueReading.Dated>(DuePhrase.Read(phrase, Written));

        Assert.Equal(shown, dated.Due.ToString());
        Assert.Equal(DateOnly.Parse(dueOn), dated.Due.On);
    }

    [Theory]
    [InlineData("every March and September from March 2019", "every March and September from March 2019", "FREQ=YEARLY;BYMONTH=3,9")]
    [InlineData("Every March and September", "every March and September from March 2019", "FREQ=YEARLY;BYMONTH=3,9")]
    [InlineData("each November", "every November from November 2018", "FREQ=YEARLY;BYMONTH=11")]
    [InlineData("in March & September each year", "every March and September from March 2019", "FREQ=YEARLY;BYMONTH=3,9")]
    [InlineData("every March, June and September from April 2019", "every March, June and September from June 2019", "FREQ=YEARLY;BYMONTH=3,6,9")]
    [InlineData("every March and September from 15 March 2019", "every March and September from 15 March 2019", "FREQ=YEARLY;BYMONTH=3,9")]
    [InlineData("every March and September from 15 April 2019", "every March and September from September 2019", "FREQ=YEARLY;BYMONTH=3,9")]
    [InlineData("twice yearly from March 2019", "every 6 months from March 2019", "FREQ=MONTHLY;INTERVAL=6")]
    [InlineData("twice a year in March and September from March 2019", "every March and September from March 2019", "FREQ=YEARLY;BYMONTH=3,9")]
    [InlineData("quarterly from June 2019", "every 3 months from June 2019", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("every 6 months from June 2019 until June 2021", "every 6 months from June 2019 until June 2021", "FREQ=MONTHLY;INTERVAL=6;UNTIL=20210630")]
    [InlineData("every six months, starting in June 2019, until the end of June 2021", "every 6 months from June 2019 until June 2021", "FREQ=MONTHLY;INTERVAL=6;UNTIL=20210630")]
    [InlineData("monthly from January 2019 until December 2019", "every month from January 2019 until December 2019", "FREQ=MONTHLY;UNTIL=20191231")]
    [InlineData("monthly from January 2019 to December 2019", "every month from January 2019 until December 2019", "FREQ=MONTHLY;UNTIL=20191231")]
    [InlineData("monthly from January 2019 until complete", "every month from January 2019", "FREQ=MONTHLY")]
    [InlineData("every other month from January 2019 until further notice", "every 2 months from January 2019", "FREQ=MONTHLY;INTERVAL=2")]
    [InlineData("three times a year from January 2019", "every 4 months from January 2019", "FREQ=MONTHLY;INTERVAL=4")]
    [InlineData("annually in June from 2020", "every June from June 2020", "FREQ=YEARLY;BYMONTH=6")]
    [InlineData("annually from 2020", "every year from 2020", "FREQ=YEARLY")]
    [InlineData("yearly from 1 April 2020", "every year from 1 April 2020", "FREQ=YEARLY")]
    [InlineData("every two years in June from 2020", "every 2 years in June from June 2020", "FREQ=YEARLY;INTERVAL=2;BYMONTH=6")]
    [InlineData("every 3 years from June 2020", "every 3 years from June 2020", "FREQ=YEARLY;INTERVAL=3")]
    [InlineData("every other year from June 2020", "every 2 years from June 2020", "FREQ=YEARLY;INTERVAL=2")]
    [InlineData("weekly from 4 March 2019 until 1 April 2019", "every week from 4 March 2019 until 1 April 2019", "FREQ=WEEKLY;UNTIL=20190401")]
    [InlineData("fortnightly from 4 March 2019", "every 2 weeks from 4 March 2019", "FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("every 3 weeks from 4 March 2019", "every 3 weeks from 4 March 2019", "FREQ=WEEKLY;INTERVAL=3")]
    public void Read_Repeating_GivesFirstAndRule(string phrase, string shown, string rule)
    {
        var repeating = Assert.IsType<DueReading.Repeating>(DuePhrase.Read(phrase, Written));

        Assert.Equal(shown, repeating.Recurrence.InWords(repeating.First));
        Assert.Equal(rule, repeating.Recurrence.ToRule());
        Assert.Equal(repeating.First, repeating.Recurrence.DatesFrom(repeating.First).First());
    }

    [Theory]
    [InlineData("FREQ=WEEKLY", "weekly", "every week", "each week")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2", "fortnightly", "every fortnight", "each fortnight", "every other week", "every 2 weeks", "every two weeks")]
    [InlineData("FREQ=MONTHLY", "monthly", "every month", "each month")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2", "every other month", "every 2 months")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3", "quarterly", "every quarter", "each quarter", "four times a year", "every three months")]
    [InlineData("FREQ=MONTHLY;INTERVAL=4", "three times a year")]
    [InlineData("FREQ=MONTHLY;INTERVAL=6", "twice yearly", "twice-yearly", "twice a year", "twice per year", "six-monthly", "six monthly", "6-monthly", "6 monthly", "half-yearly", "half yearly", "biannually", "bi-annually")]
    [InlineData("FREQ=YEARLY", "yearly", "annually", "every year", "each year", "once a year")]
    [InlineData("FREQ=YEARLY;INTERVAL=2", "every other year", "biennially", "every 2 years")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,9", "every March and September", "March and September each year", "annually in March and September", "twice a year in March and September", "every year in March, September")]
    public void Read_RhythmInOtherWords_IsTheSameRule(string rule, params string[] rhythms)
    {
        foreach (var rhythm in rhythms)
            Assert.Equal(rule, Assert.IsType<DueReading.Repeating>(DuePhrase.Read($"{rhythm} from 4 March 2019", Written)).Recurrence.ToRule());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("...")]
    [InlineData("Ongoing")]
    [InlineData("On-going.")]
    [InlineData("TBC")]
    [InlineData("n/a")]
    [InlineData("See below")]
    [InlineData("as soon as possible")]
    public void Read_SaysNoDate_IsNoDate(string? phrase) =>
        Assert.Equal(new DueReading.NoDate(), DuePhrase.Read(phrase, Written));

    [Theory]
    [InlineData("31 February 2019", "There is no 31 February 2019. February 2019 has 28 days, so give a day from 1 to 28.")]
    [InlineData("29/2/2019", "There is no 29 February 2019. February 2019 has 28 days, so give a day from 1 to 28.")]
    [InlineData("0 March 2019", "There is no 0 March 2019. March 2019 has 31 days, so give a day from 1 to 31.")]
    [InlineData("2/28/2019", "There is no month 28. Write the day first, for example 28 February 2019.")]
    [InlineData("28/0/2019", "There is no month 0. Months run from 1 to 12.")]
    [InlineData("40/40/2019", "There is no month 40. Months run from 1 to 12.")]
    [InlineData("13/2019", "There is no month 13. Months run from 1 to 12: December is 12/2019.")]
    [InlineData("0/2019", "There is no month 0. Months run from 1 to 12: December is 12/2019.")]
    [InlineData("28/02/19", "Write the year with four figures, for example 28 February 2019.")]
    [InlineData("28 Feb '19", "Write the year with four figures, for example 28 February 2019.")]
    [InlineData("28/2/201", "“201” is not a year. Write it with four figures, for example 28 February 2019.")]
    [InlineData("28/2/99999999999999999999", "“99999999999999999999” is not a year. Write it with four figures, for example 28 February 2019.")]
    [InlineData("March 3019", "The year 3019 is too far from today. Check the year.")]
    [InlineData("3/0019", "The year 0019 is too far from today. Check the year.")]
    [InlineData("3/201", "“201” is not a year. Write it with four figures, for example March 2019.")]
    [InlineData("0000", "The year 0000 is too far from today. Check the year.")]
    [InlineData("March 19", "Is 19 the day or the year? Write March 2019, or 19 March with its year in four figures.")]
    [InlineData("March 99", "Write the year with four figures, for example March 2099.")]
    [InlineData("3/19", "“3/19” needs a year with four figures, for example 28/2/2019 or 3/2019.")]
    [InlineData("October", "“October” has no year. Write it out, for example October 2019.")]
    [InlineData("December", "“December” has no year. Write it out, for example December 2018.")]
    [InlineData("20 October", "“20 October” has no year. Write it out, for example 20 October 2019.")]
    [InlineData("Q2", "“Q2” has no year. Write it out, for example Q2 2019/20, or July to September 2019.")]
    [InlineData("Friday 28 February 2019", "28 February 2019 is a Thursday, not a Friday. Check the date.")]
    [InlineData("2018/21", "“2018/21” is not one year. Write 2018/19, or the first and the last month.")]
    [InlineData("calendar year 2018/19", "“calendar year 2018/19” is two calendar years. Write 2018, or 2019.")]
    [InlineData("March 2012 to October 2011", "This ends (October 2011) before it begins (March 2012).")]
    [InlineData("31 February 2019 to March 2019", "There is no 31 February 2019. February 2019 has 28 days, so give a day from 1 to 28.")]
    [InlineData("March 2019 to 31 June 2019", "There is no 31 June 2019. June 2019 has 30 days, so give a day from 1 to 30.")]
    [InlineData("March to June", "“March to June” has no year. Write it out, for example June 2019.")]
    [InlineData("2017/18 to 2018/19", "Give the first and the last month of the range, for example April 2018 to March 2020.")]
    [InlineData("from March 2019", "This says when it begins, not when it is due. Add the end, for example from March 2019 to June 2019.")]
    [InlineData("within 10 working days", "We cannot count working days here. Give the day itself, for example 28 February 2019.")]
    [InlineData("in 9999 years", "We cannot count 9999 years from 7 November 2018. Give the date itself.")]
    [InlineData("in 0 days", "We cannot count 0 days from 7 November 2018. Give the date itself.")]
    [InlineData("Completed", "“Completed” says that it is done, not when it was due. Leave this empty and report the progress.")]
    [InlineData("March and September", "“March and September” has no year. If it repeats each year, say so, for example every March and September.")]
    [InlineData("March and September 2019", "This is more than one date. Add a promise for each, or write how it repeats, for example every March and September from March 2019 until September 2019.")]
    [InlineData("March 2019, 3 September 2019", "This is more than one date. Add a promise for each, or write how it repeats, for example every March and September from March 2019 until September 2019.")]
    [InlineData("quarterly", "When is the first one? Write, for example, quarterly from March 2019.")]
    [InlineData("every week", "When is the first one? Write, for example, every week from 4 March 2019.")]
    [InlineData("weekly from March 2019", "Give the day of the first one, for example from 4 March 2019.")]
    [InlineData("monthly from 2019", "Give the month of the first one, for example from March 2019.")]
    [InlineData("annually from 2018/19", "Give the month of the first one, for example from March 2019.")]
    [InlineData("monthly from the launch", "Give the month of the first one, for example from March 2019.")]
    [InlineData("monthly from 13/2019", "There is no month 13. Months run from 1 to 12: December is 12/2019.")]
    [InlineData("monthly from March 2019 until 13/2019", "There is no month 13. Months run from 1 to 12: December is 12/2019.")]
    [InlineData("monthly from March 2019 until March 2018", "This ends (March 2018) before the first one is due (March 2019).")]
    [InlineData("monthly from March 2019 until the cows come home", "We could not read the end, “the cows come home”. Write, for example, until June 2021, or leave it out.")]
    public void Read_CannotBe_SaysWhichPartAndHowToMendIt(string phrase, string message) =>
        Assert.Equal(new DueReading.Problem(message), DuePhrase.Read(phrase, Written));

    [Theory]
    [InlineData("2018/19", "2019-03-31", "2019-05-14", "“2018/19” can mean the financial year, to 31 March 2019, or the municipal year, to 14 May 2019. Write financial year 2018/19, or municipal year 2018/19.")]
    [InlineData("throughout 2018-2019", "2019-03-31", "2019-05-14", "“throughout 2018-2019” can mean the financial year, to 31 March 2019, or the municipal year, to 14 May 2019. Write financial year 2018/19, or municipal year 2018/19.")]
    [InlineData("Q2 2019", "2019-06-30", "2019-09-30", "“Q2 2019” can mean April to June 2019 or, in the financial year 2019/20, July to September 2019. Write the months, or Q2 2019/20.")]
    [InlineData("Q4 2019", "2019-12-31", "2020-03-31", "“Q4 2019” can mean October to December 2019 or, in the financial year 2019/20, January to March 2020. Write the months, or Q4 2019/20.")]
    [InlineData("by 2020", "2019-12-31", "2020-12-31", "“by 2020” can mean before 2020 begins, so by 31 December 2019, or before it ends, by 31 December 2020. Write December 2019, or calendar year 2020.")]
    [InlineData("no later than 2020", "2019-12-31", "2020-12-31", "“no later than 2020” can mean before 2020 begins, so by 31 December 2019, or before it ends, by 31 December 2020. Write December 2019, or calendar year 2020.")]
    [InlineData("in 2020", "2020-12-31", "2021-03-31", "“in 2020” can mean the calendar year, to 31 December 2020, or the financial year 2020/21, to 31 March 2021. Write calendar year 2020, or financial year 2020/21.")]
    [InlineData("2020", "2020-12-31", "2021-03-31", "“2020” can mean the calendar year, to 31 December 2020, or the financial year 2020/21, to 31 March 2021. Write calendar year 2020, or financial year 2020/21.")]
    public void Read_EitherOfTwo_AsksWhich(string phrase, string first, string second, string message)
    {
        var either = Assert.IsType<DueReading.Ambiguous>(DuePhrase.Read(phrase, Written));

        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(second)), (either.First.On, either.Second.On));
        Assert.Equal(message, either.InWords);
    }

    [Fact]
    public void Read_MunicipalYear_FollowsTheAnnualMeetings()
    {
        var meetings = new Dictionary<int, DateOnly> { [2019] = new(2019, 5, 22) };

        var dated = Assert.IsType<DueReading.Dated>(DuePhrase.Read("municipal year 2018/19", Written, meetings));

        Assert.Equal(new DateOnly(2019, 5, 21), dated.Due.On);
    }

    [Theory]
    [InlineData("spring 2019", "“spring 2019” is not the same date to everybody. Write the last month that would still be in time, for example May 2019.")]
    [InlineData("mid March 2019", "“mid March 2019” is not the same date to everybody. Write the last month that would still be in time, for example May 2019.")]
    [InlineData("next QPMR", "We could not read “next QPMR” as a date. Write, for example, 28 February 2019, March 2019, or every March and September from March 2019.")]
    [InlineData("every marhc", "We could not read “every marhc” as a date that repeats. Write, for example, every March and September from March 2019, quarterly from June 2019, or every 6 months from June 2019 until June 2021.")]
    [InlineData("every 0 months from March 2019", "We could not read “every 0 months from March 2019” as a date that repeats. Write, for example, every March and September from March 2019, quarterly from June 2019, or every 6 months from June 2019 until June 2021.")]
    [InlineData("monthly in June", "We could not read “monthly in June” as a date that repeats. Write, for example, every March and September from March 2019, quarterly from June 2019, or every 6 months from June 2019 until June 2021.")]
    public void Read_AnythingElse_IsNotUnderstoodAndSaysHowToWriteIt(string phrase, string message) =>
        Assert.Equal(new DueReading.NotUnderstood(message), DuePhrase.Read(phrase, Written));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE Commitments; --")]
    [InlineData("100/1/2019")]
    [InlineData("1/2/3/2019")]
    [InlineData("28")]
    [InlineData("sixty days")]
    [InlineData("months")]
    [InlineData("q5 2019")]
    [InlineData("quarter nine 2019")]
    [InlineData("last quarter of 2019")]
    [InlineData("a quarter")]
    [InlineData("Q2 19")]
    [InlineData("٢٨/٢/٢٠١٩")]
    [InlineData("\uD800\0\u200B")]
    [InlineData("March 2019 and the launch")]
    [InlineData("the launch and March 2019")]
    [InlineData("the launch to March 2019")]
    [InlineData("March 2019 to the launch")]
    [InlineData("a,,b")]
    [InlineData("every 2 days")]
    public void Read_NoDateInIt_IsNotUnderstood(string phrase) =>
        Assert.IsType<DueReading.NotUnderstood>(DuePhrase.Read(phrase, Written));

    [Theory]
    [InlineData("28 February 2019", "28 February 2019.")]
    [InlineData("March 2019", "March 2019. We will treat this as due on 31 March 2019.")]
    [InlineData("October 2011 to March 2012", "October 2011 to March 2012. We will treat this as due on 31 March 2012.")]
    [InlineData("3 to 7 June 2019", "3 June 2019 to 7 June 2019. We will treat this as due on 7 June 2019.")]
    [InlineData("financial year 2018/19", "2018/19. We will treat this as due on 31 March 2019.")]
    [InlineData("six months after this response", "7 May 2019: 6 months after 7 November 2018.")]
    [InlineData("in 1 week", "14 November 2018: 1 week after 7 November 2018.")]
    [InlineData("every March and September from March 2019", "Every March and September from March 2019. The first is due on 31 March 2019, the next on 30 September 2019.")]
    [InlineData("monthly from March 2019 until March 2019", "Every month from March 2019 until March 2019. The first is due on 31 March 2019.")]
    [InlineData("TBC", "No date given. This will be shown as a promise without a date.")]
    [InlineData("13/2019", "There is no month 13. Months run from 1 to 12: December is 12/2019.")]
    [InlineData("spring 2019", "“spring 2019” is not the same date to everybody. Write the last month that would still be in time, for example May 2019.")]
    public void InWords_AnyReading_SaysBackWhatWasRead(string phrase, string words) =>
        Assert.Equal(words, DuePhrase.Read(phrase, Written).InWords);

    [Theory]
    [InlineData("6 November 2018", "6 November 2018 is before 7 November 2018, when this was written. Check the year.")]
    [InlineData("March 2009", "March 2009 is before 7 November 2018, when this was written. Check the year.")]
    [InlineData("November 2018", null)]
    [InlineData("7 November 2023", null)]
    [InlineData("8 November 2023", "8 November 2023 is more than five years after 7 November 2018, when this was written. Check the year.")]
    [InlineData("every March from March 2033", "March 2033 is more than five years after 7 November 2018, when this was written. Check the year.")]
    [InlineData("2 March 2019", "2 March 2019 is a Saturday.")]
    [InlineData("25 December 2018", "25 December 2018 is a holiday.")]
    [InlineData("weekly from 6 May 2019", "6 May 2019 is a holiday.")]
    [InlineData("March 2019", null)]
    [InlineData("June 2019", null)]
    [InlineData("TBC", null)]
    [InlineData("13/2019", null)]
    [InlineData("2008/09", null)]
    public void Warnings_Slips_WarnWithoutRefusing(string phrase, string? warning)
    {
        var warnings = DuePhrase.Read(phrase, Written).Warnings(Written, WorkingDays.For(Nation.EnglandAndWales));

        Assert.Equal(warning is null ? [] : [warning], warnings);
    }

    [Fact]
    public void Read_AnythingTyped_NeverThrows()
    {
        string[] words =
        [
            "every", "each", "march", "mar", "31", "29", "0", "13", "2019", "19", "9999", "2018/19", "q4", "quarter", "from", "until", "to",
            "and", ",", "-", "–", "/", ".", "in", "6", "months", "years", "weekly", "twice", "yearly", "annually", "within", "next", "week",
            "fortnight", "financial", "year", "monday", "1st", "second", "of", "the", "between", "after", "publication", "'", "\0", "\uD83D", "a", "",
        ];
        DateOnly[] writtenOn = [Written, DateOnly.MinValue, DateOnly.MaxValue, new(2020, 2, 29)];
        var random = new Random(20181107);
        var days = WorkingDays.For(Nation.Scotland);
        for (var i = 0; i < 10_000; i++)
        {
            var phrase = string.Join(random.Next(3) == 0 ? "" : " ", random.GetItems(words, random.Next(1, 9)));
            var on = writtenOn[i % writtenOn.Length];

            var reading = DuePhrase.Read(phrase, on);

            Assert.False(string.IsNullOrEmpty(reading.InWords), phrase);
            Assert.NotNull(reading.Warnings(on, days));
            if (reading is DueReading.Repeating repeating)
                Assert.Equal(repeating.First, repeating.Recurrence.DatesFrom(repeating.First).First());
        }
    }

    [Fact]
    public void Read_RandomCharacters_NeverThrows()
    {
        var random = new Random(1);
        for (var i = 0; i < 5_000; i++)
        {
            var phrase = string.Create(random.Next(40), random, static (span, dice) =>
            {
                foreach (ref var letter in span)
                    letter = dice.Next(4) == 0 ? (char)dice.Next(char.MaxValue + 1) : (char)dice.Next(32, 127);
            });

            Assert.NotNull(DuePhrase.Read(phrase, Written).InWords);
        }
    }

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('9')]
    [InlineData('-')]
    public void Read_AHundredThousandCharacters_AnswersAtOnce(char letter)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var reading = DuePhrase.Read("every " + new string(letter, 100_000), Written);

        Assert.IsType<DueReading.NotUnderstood>(reading);
        Assert.True(reading.InWords.Length < 300);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Read_TheLongestPhrase_IsStillRead()
    {
        var filler = string.Concat(Enumerable.Repeat("by the end of ", 13));

        Assert.IsType<DueReading.Dated>(DuePhrase.Read(filler + "March 2019", Written));
    }
}
