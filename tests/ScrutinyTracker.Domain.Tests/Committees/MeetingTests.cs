using ScrutinyTracker.Domain.Committees;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Committees;

public sealed class MeetingTests
{
    private static readonly DateOnly HeldOn = new(2019, 3, 25);

    [Fact]
    public void Meeting_Papers_ArePublicFiveClearWorkingDaysBefore() =>
        Assert.Equal(new DateOnly(2019, 3, 15), Known.Meeting(HeldOn).PapersPublicOn);

    [Fact]
    public void Edit_AnotherDay_MovesThePapers()
    {
        var meeting = Known.Quiet(Known.Meeting(HeldOn));

        Assert.True(meeting.Edit(new(2019, 4, 29), new(9, 30), "Room 2", null, Known.England).IsDone);

        Assert.Equal(new DateOnly(2019, 4, 17), meeting.PapersPublicOn); // Good Friday and Easter Monday do not count
        Assert.StartsWith("Date: 25 March 2019 > 29 April 2019", Known.Changed(meeting), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-03-26", Refusal.PapersAfterTheMeeting)]
    [InlineData("2019-03-25", null)]
    [InlineData("2019-03-01", null)]
    public void Edit_PapersByHand_StayAsGivenButNotAfterTheMeeting(string papers, Refusal? refusal)
    {
        var meeting = Known.Meeting(HeldOn);

        Assert.Equal(refusal, meeting.Edit(HeldOn, null, null, DateOnly.Parse(papers), Known.England).Refusal);

        Assert.Equal(refusal is null ? DateOnly.Parse(papers) : new(2019, 3, 15), meeting.PapersPublicOn);
    }

    [Fact]
    public void Cancel_NeedsAReason()
    {
        var meeting = Known.Quiet(Known.Meeting(HeldOn));
        Assert.Equal(Refusal.ReasonMissing, meeting.Cancel(Known.Today, " ").Refusal);

        Assert.True(meeting.Cancel(Known.Today, "Snow.").IsDone);

        Assert.Equal(Known.Today, meeting.CancelledOn);
        Assert.Equal(new MeetingCancelled(HeldOn) { Why = "Snow." }, Assert.Single(meeting.Events));
    }
}
