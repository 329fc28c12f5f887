using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class SendForResponseTests
{
    [Theory]
    [InlineData("2018-11-07", "2018-11-07", "2018-11-07", null)]
    [InlineData("2018-11-07", "2018-11-06", "2018-11-07", Refusal.NoticeBeforeAgreement)]
    [InlineData("2018-11-07", "2018-11-07", "2018-11-06", Refusal.ReceiptBeforeAgreement)]
    [InlineData("2018-11-07", "2018-11-12", "2018-11-09", null)] // received before the notice: the later one counts
    public void SendForResponse_Dates_AreInOrder(string agreed, string notice, string received, Refusal? refusal)
    {
        var sending = new Sending(DateOnly.Parse(agreed), DateOnly.Parse(notice), DateOnly.Parse(received), Known.Executive);

        Assert.Equal(refusal, Known.Drafted().SendForResponse(sending, Known.England).Refusal);
    }

    [Theory]
    [InlineData("2018-11-07", "2018-11-07", "2019-01-06")]
    [InlineData("2018-11-07", "2018-11-20", "2019-01-19")]
    [InlineData("2018-11-20", "2018-11-07", "2019-01-19")]
    public void SendForResponse_TheLaterOfNoticeAndReceipt_StartsTheClock(string notice, string received, string due)
    {
        var recommendation = Known.Drafted();

        recommendation.SendForResponse(new(Known.SentOn, DateOnly.Parse(notice), DateOnly.Parse(received), Known.Executive), Known.England);

        Assert.Equal(DateOnly.Parse(due), recommendation.ResponseDueOn);
        Assert.Equal(DueDate.Day(DateOnly.Parse(due)), recommendation.NextDue);
        Assert.EndsWith("Local Government Act 2000 s.9FE", recommendation.ResponseDueBasis, StringComparison.Ordinal);
        Assert.Equal(DateOnly.Parse(notice), recommendation.SentForResponseOn);
        Assert.Equal("SentForResponse", Known.Happened(recommendation));
    }

    [Fact]
    public void SendForResponse_Twice_KeepsTheFirstClock()
    {
        var recommendation = Known.Sent();

        Assert.Equal(Refusal.AlreadySentForResponse, recommendation.SendForResponse(Known.Sending(Known.Today), Known.England).Refusal);
        Assert.Equal(new DateOnly(2019, 1, 6), recommendation.ResponseDueOn);
        Assert.Empty(recommendation.Events);
    }

    [Fact]
    public void SendForResponse_WithoutAddressee_IsRefusedUntilOneIsNamed()
    {
        var recommendation = new Recommendation("CYP-2018-19-R01", Known.Review(), 1, Known.Details());
        Assert.Equal(Refusal.RecommendationWithoutAddressee, recommendation.SendForResponse(Known.Sending(), Known.England).Refusal);

        recommendation.Edit(Known.Details() with { ExternalBody = new ExternalBody("Police", null, null) });
        Assert.True(recommendation.SendForResponse(Known.Sending(), Known.England).IsDone);
    }
}
