using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Administration;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class BankHolidaysTests
{
    [Fact]
    public async Task Get_BankHolidays_OfThisYearAndOfOthers()
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        (await browser.GetAsync(AdministrationLinks.BankHolidays)).ShouldSay("Bank holidays 2019").ShouldSay("Friday, 19 April 2019").ShouldSay("Good Friday");
        (await browser.GetAsync(AdministrationLinks.BankHolidaysOf(2022))).ShouldSay("Monday, 19 September 2022");
        (await browser.GetAsync(AdministrationLinks.BankHolidaysOf(2040))).ShouldSay("The table that comes with the tracker has no days for 2040");
    }

    [Fact]
    public async Task Get_BankHolidays_AreTheNations()
    {
        using var tracker = Tracker.Start(settings: new() { ["Council:Nation"] = nameof(Nation.NorthernIreland) });
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        (await browser.GetAsync(AdministrationLinks.BankHolidays)).ShouldSay("12 July 2019");
    }

    [Fact]
    public async Task Add_AProclaimedDay_CountsFromThenOnForPapers()
    {
        using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var form = (await browser.GetAsync(AdministrationLinks.AddBankHoliday)).Form("Add the bank holiday");

        var page = await form.FillDate("Input.On", "14", "3", "2019").Fill("Input.Name", "A day of thanks").SubmitAsync();

        page.ShouldSay("14 March 2019 is now a bank holiday").ShouldSay("Thursday, 14 March 2019").ShouldSay("14 March 2019 added: A day of thanks Administrator, 1 March 2019");
        page = await (await browser.GetAsync(AdministrationLinks.AddMeeting("CYP"))).Form("Add the meeting").FillDate("Input.HeldOn", "20", "3", "2019").SubmitAsync();
        page.ShouldSay("11 March 2019");
    }

    [Fact]
    public async Task Remove_ADay_IsTakenBackByAddingIt()
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync(AdministrationLinks.RemoveHolidayOn(new(2019, 5, 6)))).Form("Remove the bank holiday")
            .Fill("Input.Reason", "Moved to 8 May").SubmitAsync();
        page.ShouldSay("6 May 2019 is no bank holiday now").ShouldNotSay("Monday, 6 May 2019").ShouldSay("6 May 2019 removed: Moved to 8 May");
        page = await (await browser.GetAsync(AdministrationLinks.AddBankHoliday)).Form("Add the bank holiday")
            .FillDate("Input.On", "6", "5", "2019").Fill("Input.Name", "Early May bank holiday").SubmitAsync();

        page.ShouldSay("Monday, 6 May 2019").ShouldSay("6 May 2019 removed").ShouldSay("6 May 2019 added");
    }

    [Theory]
    [InlineData("16", "3", "This day is a Saturday or Sunday, which never counts. Enter the substitute day")]
    [InlineData("19", "4", "This day is a bank holiday already")]
    [InlineData("31", "2", "Day must be a real date: February 2019 has 28 days")]
    public async Task Add_AWrongDay_IsRefusedBesideIt(string day, string month, string words)
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync(AdministrationLinks.AddBankHoliday)).Form("Add the bank holiday")
            .FillDate("Input.On", day, month, "2019").Fill("Input.Name", "A holiday").SubmitAsync();

        page.ShouldHaveError("Input.On", words);
    }

    [Fact]
    public async Task Remove_AWorkingDay_IsRefusedBesideIt()
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync(AdministrationLinks.RemoveHolidayOn(new(2019, 5, 7)))).Form("Remove the bank holiday")
            .Fill("Input.Reason", "By mistake").SubmitAsync();

        page.ShouldHaveError("Input.On", "This day is not a bank holiday");
    }
}
