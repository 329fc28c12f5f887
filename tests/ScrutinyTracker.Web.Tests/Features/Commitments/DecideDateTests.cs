using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Commitments;

public sealed class DecideDateTests
{
    [Fact]
    public async Task Accepted_FromHome_MovesTheDateAndEveryReaderSaysSo()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        using var officer = await tracker.SignInAsync(dated.Officer);
        await dated.AskAsync(director);

        (await officer.GetAsync(CommitteeLinks.Committee("CYP"))).ShouldSay("Other dates asked for, not yet decided").ShouldSay("due March 2019, and May 2019 is asked for");
        var page = await (await officer.GetAsync("/")).ClickAsync("Decide whether “Report on the academy” may move from March 2019 to May 2019");
        page = await page.Form(Dated.Decide).Choose("Input.IsAccepted", "true").SubmitAsync();

        page.ShouldSay("It is now due May 2019").ShouldSay("Due May 2019").ShouldSay("First promised for March 2019, moved once on request.")
            .ShouldSay("Moved from March 2019 to May 2019 (change 1), asked by").ShouldSay("decided by Scrutiny Officer CYP on 1 March 2019: The data are late");
        Assert.Equal(new DateOnly(2019, 5, 31), (await dated.Asked.NowAsync()).NextDueOn);
        (await officer.GetAsync("/")).ShouldNotSay("Decide whether");
        (await officer.GetAsync(CommitteeLinks.Committee("CYP"))).ShouldSay("Dates moved").ShouldSay("moved from March 2019 to May 2019")
            .ShouldSay("The data are late Asked by").ShouldSay("change 1 of this date");
        Assert.Contains("Times that dates were moved", (await officer.GetAsync("/recommendations/export.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_ASecondTime_IsCountedAndTheFirstDateStays()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(dated.Officer);
        foreach (var month in new[] { "May 2019", "July 2019" })
        {
            await dated.AskAsync(officer, month);
            await (await officer.GetAsync(await dated.DecideAddressAsync())).Form(Dated.Decide).Choose("Input.IsAccepted", "true").SubmitAsync();
        }

        var now = await dated.NowAsync();
        Assert.Equal((DueDate.Month(2019, 3), DueDate.Month(2019, 7), 2), (now.OriginalDue, now.Due, now.TimesMoved));
        (await officer.GetAsync(CommitteeLinks.Committee("CYP"))).ShouldSay("moved from May 2019 to July 2019, first promised for March 2019").ShouldSay("change 2 of this date");
    }

    [Fact]
    public async Task Refused_WithoutAReason_IsAskedForOne_AndKeptWithIt()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(dated.Officer);
        await dated.AskAsync(officer);
        var address = await dated.DecideAddressAsync();

        var page = await (await officer.GetAsync(address)).Form(Dated.Decide).Choose("Input.IsAccepted", "false").SubmitAsync();
        page.ShouldHaveError("Input.Reason", "Enter the reason");
        page = await page.Form(Dated.Decide).Fill("Input.Reason", "It was promised twice").SubmitAsync();

        page.ShouldSay("It stays due March 2019").ShouldSay("May 2019 asked for in place of March 2019, and refused").ShouldSay("The decision: It was promised twice").ShouldSay("Ask for another date");
        (await officer.GetAsync(address)).ShouldSay("This was refused by Scrutiny Officer CYP on 1 March 2019");
        Assert.Equal(new DateOnly(2019, 3, 31), (await dated.Asked.NowAsync()).NextDueOn);
    }

    [Fact]
    public async Task Empty_AsksForTheDecision()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(dated.Officer);
        await dated.AskAsync(officer);

        (await (await officer.GetAsync(await dated.DecideAddressAsync())).Form(Dated.Decide).SubmitAsync()).ShouldHaveError("Input.IsAccepted", "Choose whether the date may move");
    }

    [Fact]
    public async Task TwoAtOnce_TheSecondSeesWhatTheFirstDecided()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(dated.Officer);
        await dated.AskAsync(officer);
        var address = await dated.DecideAddressAsync();
        var (first, second) = (await officer.GetAsync(address), await officer.GetAsync(address));

        await first.Form(Dated.Decide).Choose("Input.IsAccepted", "true").SubmitAsync();
        var page = await second.Form(Dated.Decide).Choose("Input.IsAccepted", "false").Fill("Input.Reason", "My own reasons").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("My own reasons").ShouldSay("This was accepted by Scrutiny Officer CYP");
        Assert.Equal((DueDate.Month(2019, 5), 1), ((await dated.NowAsync()).Due, (await dated.NowAsync()).TimesMoved));
    }

    [Fact]
    public async Task ByTheChair_OnlyTheChairDecides()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        var chair = await tracker.Given.CouncillorAsync(dated.Committee, MemberCapacity.Chair);
        using var chairing = await tracker.SignInAsync(chair);
        using var member = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(dated.Committee));
        using var officer = await tracker.SignInAsync(dated.Officer);
        await dated.AskAsync(officer);
        var address = await dated.DecideAddressAsync();
        (await chairing.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await chairing.GetAsync("/")).ShouldNotSay("Decide whether");

        var page = await officer.GetAsync(CommitteeLinks.DatesDecidedBy("CYP"));
        page.ShouldSay(chair.Name);
        (await page.Form("Save").Choose("Input.Decider", nameof(DateDecider.Chair)).SubmitAsync()).ShouldSay("Saved");

        (await officer.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await member.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        page = await (await chairing.GetAsync("/")).ClickAsync("Decide whether");
        (await page.Form(Dated.Decide).Choose("Input.IsAccepted", "true").Fill("Input.Reason", "It helps").SubmitAsync()).ShouldSay("It is now due May 2019").ShouldSay("The decision: It helps");
        Assert.Equal(chair.Id, (await dated.NowAsync()).Changes.Single().DecidedById);
    }

    [Fact]
    public async Task ByTheCommittee_TheOfficerRecordsTheMeetingAndTheMinute()
    {
        using var tracker = Tracker.Start();
        var dated = await Dated.OfAsync(tracker);
        await dated.DecidedByAsync(DateDecider.Committee);
        var held = await tracker.Given.MeetingAsync(dated.Committee, new(2019, 2, 25));
        await tracker.Given.MeetingAsync(dated.Committee, new(2019, 3, 25));
        using var officer = await tracker.SignInAsync(dated.Officer);
        await dated.AskAsync(officer);

        var page = await (await officer.GetAsync(await dated.DecideAddressAsync())).Form(Dated.Decide).Choose("Input.IsAccepted", "true").SubmitAsync();
        page.ShouldHaveError("Input.Meeting", "Choose the meeting at which the committee decided").ShouldNotSay("25 March 2019");
        page = await page.Form(Dated.Decide).Choose("Input.Meeting", held.Id.ToString(CultureInfo.InvariantCulture)).SubmitAsync();
        page.ShouldHaveError("Input.Minute", "Enter the minute in which the decision is recorded");
        page = await page.Form(Dated.Decide).Fill("Input.Minute", "14").SubmitAsync();

        page.ShouldSay("decided by the committee on 25 February 2019, minute 14, recorded by Scrutiny Officer CYP").ShouldSay("on behalf of CYP Overview and Scrutiny Committee");
        Assert.Equal(held.HeldOn, (await dated.NowAsync()).Changes.Single().DecidedOn);
    }

    [Fact]
    public async Task Settings_OthersThanTheOfficerAndAdministrators_AreRefused()
    {
        using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (_, other) = await tracker.Given.CommitteeAsync("ENV");
        using var stranger = await tracker.SignInAsync(other);
        using var administrator = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        (await stranger.GetAsync(CommitteeLinks.DatesDecidedBy(committee.Code))).ShouldHaveStatus(HttpStatusCode.Forbidden);
        await (await administrator.GetAsync(CommitteeLinks.DatesDecidedBy(committee.Code))).Form("Save").Choose("Input.Decider", nameof(DateDecider.Committee)).SubmitAsync();

        Assert.Equal(DateDecider.Committee, await tracker.ReadAsync(context => context.Committees.Where(c => c.Id == committee.Id).Select(c => c.DatesDecidedBy).SingleAsync()));
    }
}
