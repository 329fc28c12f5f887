using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class DuePhraseFromAnEventTests
{
    private static readonly DateOnly WrittenOn = new(2018, 11, 7);

    [Theory]
    [InlineData("after twelve months in operation", "in operation", "2018-06-01", "2019-06-01")]
    [InlineData("after 12 months of operation", "operation", "2018-06-01", "2019-06-01")]
    [InlineData("3 months after the launch", "the launch", "2018-11-30", "2019-02-28")]
    [InlineData("within six weeks of the appointment of a manager", "the appointment of a manager", "2019-01-01", "2019-02-12")]
    public void Read_WhatCountsFromAnEvent_AsksWhenItBeginsAndCountsFromThere(string phrase, string since, string start, string due)
    {
        var reading = Assert.IsType<DueReading.NeedsStart>(DuePhrase.Read(phrase, WrittenOn));

        Assert.Equal(since, reading.Since);
        Assert.Equal($"This counts from “{since}”. Enter the date on which that begins", reading.InWords);
        Assert.Equal(DueDate.Day(DateOnly.Parse(due, null)), Assert.IsType<DueReading.Dated>(reading.From(DateOnly.Parse(start, null))).Due);
    }

    [Theory]
    [InlineData("six months")]
    [InlineData("within six months of this response")]
    [InlineData("six months after the publication of the response")]
    [InlineData("six months from today")]
    public void Read_WhatCountsFromTheWriting_AsksNothing(string phrase) =>
        Assert.Equal(new DateOnly(2019, 5, 7), Assert.IsType<DueReading.Dated>(DuePhrase.Read(phrase, WrittenOn)).Due.On);

    [Theory]
    [InlineData("six months from publication")]
    [InlineData("six months after the date of the report")]
    [InlineData("within 6 months of the publication of the report")]
    [InlineData("6 months from publication of the review")]
    public void Read_WhatCountsFromTheReport_CountsFromItsPublicationOrWaitsForIt(string phrase)
    {
        var published = DuePhrase.Read(phrase, WrittenOn, null, new(2018, 9, 20));

        Assert.Equal("20 March 2019: 6 months after the report was published on 20 September 2018.", published.InWords.Replace("six", "6", StringComparison.Ordinal));
        Assert.Equal(new DueReading.AwaitsPublication(6, "month"), DuePhrase.Read(phrase, WrittenOn));
    }

    [Theory]
    [InlineData("in six months", true)]
    [InlineData("next month", true)]
    [InlineData("within the next fortnight", true)]
    [InlineData("March 2019", false)]
    [InlineData("six months from publication", false)]
    [InlineData("every March", false)]
    [InlineData("ongoing", false)]
    [InlineData(null, false)]
    public void CountsFromTheWriting_OnlyWhatIsAnotherDateOnAnotherDay(string? phrase, bool counts) =>
        Assert.Equal(counts, DuePhrase.CountsFromTheWriting(phrase));

    [Fact]
    public void From_BeyondTheCalendar_IsAProblem() =>
        Assert.IsType<DueReading.Problem>(new DueReading.NeedsStart(12, "month", "the launch").From(DateOnly.MaxValue));
}
