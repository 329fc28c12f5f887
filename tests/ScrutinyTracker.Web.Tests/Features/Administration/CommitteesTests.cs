using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Features.Administration.Health;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class CommitteesTests
{
    [Fact]
    public async Task Add_WithOfficerAndMember_ShowsBoth()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var officer = await tracker.Given.PersonAsync("Scrutiny Officer", Role.Officer);
        var councillor = await tracker.Given.PersonAsync("Councillor", Role.Councillor);

        var page = await (await browser.GetAsync("/administration/committees/add")).Form("Add the committee")
            .Fill("Input.Name", "Environment Committee").Fill("Input.Code", "env").SubmitAsync();
        Assert.Equal("/administration/committees/ENV", page.Address);
        page.ShouldSay("Without a scrutiny officer");
        page = await (await page.ClickAsync("Add a scrutiny officer")).Form("Add the scrutiny officer").Choose("Input.PersonId", $"{officer.Id}").SubmitAsync();
        page = await (await page.ClickAsync("Add a member")).Form("Add the member").Choose("Input.PersonId", $"{councillor.Id}")
            .Choose("Input.Capacity", "ViceChair").FillDate("Input.From", "23", "5", "2018").SubmitAsync();

        page.ShouldSay("Vice chair").ShouldSay("23 May 2018").ShouldSay("Scrutiny Officer").ShouldNotSay("Without a scrutiny officer");
        page = await (await page.ClickAsync("End the membership")).Form("End the membership").FillDate("Input.LastDay", "28", "2", "2019").SubmitAsync();
        page.ShouldSay("28 February 2019");
        page = await page.Form("Remove Scrutiny Officer").SubmitAsync();
        page.ShouldSay("Without a scrutiny officer");
    }

    [Fact]
    public async Task Add_CodeOfAnotherCommittee_IsRefused()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync("CYP");
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync("/administration/committees/add")).Form("Add the committee")
            .Fill("Input.Name", "Another").Fill("Input.Code", "cyp").SubmitAsync();

        page.ShouldHaveError("Input.Code", "Another committee already has this code. Choose another");
    }

    [Fact]
    public async Task AddOfficer_SomebodyWithoutThatRole_IsRefused()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync("CYP");
        var councillor = await tracker.Given.PersonAsync("Councillor", Role.Councillor);
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync("/administration/committees/CYP/officers/add")).Form("Add the scrutiny officer")
            .Forge("Input.PersonId", $"{councillor.Id}").SubmitAsync();

        page.ShouldHaveError("Input.PersonId", "Choose a person from the list");
    }

    [Fact]
    public async Task AddMeeting_PapersAreDueFiveClearWorkingDaysBefore()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync("CYP");
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync("/administration/committees/CYP/meetings/add")).Form("Add the meeting")
            .FillDate("Input.HeldOn", "12", "3", "2019").Fill("Input.StartsAt", "9.30").Fill("Input.Place", "Committee Room 2").SubmitAsync();

        // Tuesday 12 March: clear are 5, 6, 7, 8 and 11 March.
        page.ShouldSay("Its papers must be public by 4 March 2019").ShouldSay("09:30");
    }

    [Theory]
    [InlineData("22", "4", "2019", "22 April 2019 is a bank holiday: check the date")]
    [InlineData("9", "3", "2019", "9 March 2019 is a Saturday: check the date")]
    public async Task AddMeeting_OnADayWithoutWork_IsAddedWithAWarning(string day, string month, string year, string warning)
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync("CYP");
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync("/administration/committees/CYP/meetings/add")).Form("Add the meeting")
            .FillDate("Input.HeldOn", day, month, year).Fill("Input.StartsAt", "9:30 am").SubmitAsync();

        page.ShouldSay(warning).ShouldSay("09:30");
    }

    [Fact]
    public async Task AddMeeting_ASecondOnTheSameDay_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync("CYP");
        await tracker.Given.MeetingAsync(committee, new DateOnly(2019, 3, 12));
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync("/administration/committees/CYP/meetings/add")).Form("Add the meeting")
            .FillDate("Input.HeldOn", "12", "3", "2019").Fill("Input.StartsAt", "25:00").SubmitAsync();
        page.ShouldHaveError("Input.StartsAt", "Time must look like 14:30 or 2.30pm");
        page = await page.Form("Add the meeting").Fill("Input.StartsAt", "").SubmitAsync();

        page.ShouldHaveError("Input.HeldOn", "The committee already has a meeting on that day");
    }

    [Fact]
    public async Task EditMeeting_Moved_MovesThePapersAndRefusesThemAfterIt()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync("CYP");
        var meeting = await tracker.Given.MeetingAsync(committee, new DateOnly(2019, 3, 12));
        var browser = await AdministratorAsync(tracker);
        var address = $"/administration/committees/CYP/meetings/{meeting.Id}";

        var page = await (await browser.GetAsync(address)).Form("Save").FillDate("Input.HeldOn", "19", "3", "2019").SubmitAsync();
        page.ShouldSay("The papers must be public by 11 March 2019");
        page = await (await browser.GetAsync(address)).Form("Save").FillDate("Input.PapersOn", "20", "3", "2019").SubmitAsync();

        page.ShouldHaveError("Input.PapersOn", "The papers must be published before the meeting");
    }

    [Fact]
    public async Task CancelMeeting_NeedsAReason_AndFreesTheDay()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync("CYP");
        var meeting = await tracker.Given.MeetingAsync(committee, new DateOnly(2019, 3, 12));
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync($"/administration/committees/CYP/meetings/{meeting.Id}/cancel")).Form("Cancel the meeting").SubmitAsync();
        page.ShouldHaveError("Input.Reason", "Enter the reason");
        page = await page.Form("Cancel the meeting").Fill("Input.Reason", "Not enough members").SubmitAsync();
        page.ShouldSay("Cancelled on 1 March 2019");
        page = await (await page.ClickAsync("Add a meeting")).Form("Add the meeting").FillDate("Input.HeldOn", "12", "3", "2019").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("The meeting of 12 March 2019 is added");
    }

    [Fact]
    public async Task Rename_ByTwo_IsAConflict()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync("CYP");
        var browser = await AdministratorAsync(tracker);
        var mine = (await browser.GetAsync("/administration/committees/CYP/name")).Form("Save").Fill("Input.Name", "Mine");
        await (await browser.GetAsync("/administration/committees/CYP/name")).Form("Save").Fill("Input.Name", "Theirs").SubmitAsync();

        (await mine.SubmitAsync()).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Theirs");
    }

    [Fact]
    public async Task AnnualMeetings_ASecondDateInAYear_TakesThePlaceOfTheFirst()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync("/administration/annual-meetings")).Form("Record the annual meeting").FillDate("Input.HeldOn", "22", "5", "2019").SubmitAsync();
        page.ShouldSay("2019/20").ShouldSay("22 May 2019");
        page = await page.Form("Record the annual meeting").FillDate("Input.HeldOn", "15", "5", "2019").SubmitAsync();
        page.ShouldSay("15 May 2019").ShouldNotSay("22 May 2019");
        page = await page.Form("Record the annual meeting").FillDate("Input.HeldOn", "15", "11", "2019").SubmitAsync();

        page.ShouldHaveError("Input.HeldOn", "An annual meeting is held from March to June (Local Government Act 1972, schedule 12)");
    }

    [Fact]
    public async Task AnnualMeetings_ByTwo_DoesNotOverwriteUnseen()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var mine = (await browser.GetAsync("/administration/annual-meetings")).Form("Record the annual meeting").FillDate("Input.HeldOn", "22", "5", "2019");
        await (await browser.GetAsync("/administration/annual-meetings")).Form("Record the annual meeting").FillDate("Input.HeldOn", "15", "5", "2019").SubmitAsync();

        var page = await mine.SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Somebody else has recorded 15 May 2019 since you opened this page");
        page = await page.Form("Record the annual meeting").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("The municipal year 2019/20 begins on 22 May 2019");
    }

    [Fact]
    public async Task AnnualMeetings_ByTwoAtOnce_AreOneAndAConflict()
    {
        await using var tracker = Tracker.Start();
        var forms = await Task.WhenAll(Enumerable.Range(20, 3).Select(async day => (await (await AdministratorAsync(tracker)).GetAsync("/administration/annual-meetings"))
            .Form("Record the annual meeting").FillDate("Input.HeldOn", $"{day}", "5", "2019")));

        var pages = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.Conflict], pages.Select(page => page.Status).Order());
    }

    [Fact]
    public async Task Add_TheSameCommitteeByTwoAtOnce_IsAFieldErrorForOne()
    {
        await using var tracker = Tracker.Start();
        var forms = await Task.WhenAll(Enumerable.Range(1, 3).Select(async _ => (await (await AdministratorAsync(tracker)).GetAsync("/administration/committees/add"))
            .Form("Add the committee").Fill("Input.Name", "Environment").Fill("Input.Code", "ENV")));

        var pages = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Single(pages, page => page.Status == HttpStatusCode.OK);
        Assert.All(pages.Where(page => page.Status != HttpStatusCode.OK), page => page
            .ShouldHaveError("Input.Code", "Another committee already has this code. Choose another")
            .ShouldHaveError("Input.Name", "Another committee already has this name. Add what tells the two apart"));
    }

    [Fact]
    public async Task Rename_ToTheNameOfAnother_IsRefused()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync("CYP", "Children");
        await tracker.Given.CommitteeAsync("ADU", "Adults");
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync("/administration/committees/CYP/name")).Form("Save").Fill("Input.Name", "adults").SubmitAsync();

        page.ShouldHaveError("Input.Name", "Another committee already has this name. Add what tells the two apart");
    }

    [Fact]
    public async Task AddMember_WhoSitsThereAlreadyOrASecondChair_IsRefusedInWords()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync("CYP");
        var chair = await tracker.Given.CouncillorAsync(committee, MemberCapacity.Chair);
        var other = await tracker.Given.PersonAsync("Other councillor", Role.Councillor);
        var browser = await AdministratorAsync(tracker);

        var twice = await AddAsync(chair, "Member");
        var second = await AddAsync(other, "Chair");
        var member = await AddAsync(other, "Member");

        twice.ShouldHaveError("Input.PersonId", "This person already sits on the committee at that time. End that membership first, or choose a day after it");
        second.ShouldHaveError("Input.Capacity", "The committee already has a chair at that time. End the present chair’s membership first, or choose a day after it");
        member.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Other councillor is added");

        async Task<PageShown> AddAsync(Person person, string capacity) =>
            await (await browser.GetAsync("/administration/committees/CYP/members/add")).Form("Add the member").Choose("Input.PersonId", $"{person.Id}")
                .Choose("Input.Capacity", capacity).FillDate("Input.From", "1", "3", "2019").SubmitAsync();
    }

    [Fact]
    public async Task AddMember_OnePersonByTwoAtOnce_SitsOnce()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync("CYP");
        var councillor = await tracker.Given.PersonAsync("Councillor", Role.Councillor);
        var forms = await Task.WhenAll(Enumerable.Range(1, 3).Select(async _ => (await (await AdministratorAsync(tracker)).GetAsync("/administration/committees/CYP/members/add"))
            .Form("Add the member").Choose("Input.PersonId", $"{councillor.Id}").Choose("Input.Capacity", "Member").FillDate("Input.From", "1", "3", "2019")));

        var pages = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], pages.Select(page => page.Status).Order());
    }

    [Fact]
    public async Task Health_NoSweepYet_SaysThatItNeedsAttention()
    {
        await using var tracker = Tracker.Start();

        var page = await (await AdministratorAsync(tracker)).GetAsync("/administration/health");

        page.ShouldSay("Never").ShouldSay("reminders are not being written").ShouldSay("SQLite").ShouldSay(tracker.Folder);
    }

    [Fact]
    public void BankHolidaysOn_HalfAYearBeforeTheTableEnds_Warns()
    {
        Assert.Null(TrackerHealth.BankHolidaysOn(BankHolidayTable.EndsOn.AddMonths(-6)).Warning);
        Assert.NotNull(TrackerHealth.BankHolidaysOn(BankHolidayTable.EndsOn.AddMonths(-6).AddDays(1)).Warning);
    }

    private static async Task<Browser> AdministratorAsync(Tracker tracker) =>
        await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
}
