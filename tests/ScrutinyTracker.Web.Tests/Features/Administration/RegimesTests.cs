using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Administration;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class RegimesTests
{
    [Fact]
    public async Task Get_Regimes_SayPeriodSourceAndWhenTheyWereInForce()
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await browser.GetAsync(AdministrationLinks.Regimes);

        page.ShouldSay("Executive response").ShouldSay("two months beginning with the day of receipt, or of the notice if that is later")
            .ShouldSay("Local Government Act 2000 s.9FE").ShouldSay("NHS body or responsible person").ShouldSay("28 days after the day of the request")
            .ShouldSay("From 6 April 2011 to 5 April 2018 Not in force");
    }

    [Fact]
    public async Task Edit_Length_CountsForWhatIsSentFromThenOnAndLeavesTheRest()
    {
        using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var review = await tracker.Given.ReviewAsync(committee);
        var sent = await tracker.Given.RecommendationAsync(review, post, sentOn: new DateOnly(2019, 2, 1), publishedOn: new DateOnly(2019, 2, 2));
        await tracker.Given.RecommendationAsync(review, post, sentOn: new DateOnly(2019, 2, 1));
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var page = await browser.GetAsync(AdministrationLinks.Regime(1));
        page.ShouldSay("One open deadline that you may read was worked out by this rule. A change counts for what is sent from now on.");

        page = await page.Form("Save").Fill("Input.Length", "3").SubmitAsync();

        page.ShouldSay("Saved. The deadlines worked out before keep their date and their sum").ShouldSay("three months beginning with");
        var kept = await tracker.ReadAsync(context => context.Recommendations.SingleAsync(one => one.Id == sent.Id));
        Assert.Equal((new DateOnly(2019, 3, 31), true), (kept.ResponseDueOn, kept.ResponseDueBasis!.Contains("two months", StringComparison.Ordinal)));
        (await browser.GetAsync(AdministrationLinks.Regime(1))).ShouldSay("Response rule changed").ShouldSay("two months beginning with");
    }

    [Fact]
    public async Task Edit_OfWhatSomebodyChangedMeanwhile_ShowsBoth()
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var mine = await browser.GetAsync(AdministrationLinks.Regime(4));
        await tracker.ChangeAsync(async context =>
        {
            var theirs = await context.ResponseRegimes.SingleAsync(regime => regime.Id == 4);
            theirs.Edit(theirs.Details with { Source = "Constitution, part 4" });
        });

        var page = await mine.Form("Save").Fill("Input.Source", "Constitution, part 5").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Constitution, part 4");
        Assert.Equal("Constitution, part 5", page.Form("Save").ValueOf("Input.Source"));
        await page.Form("Save").SubmitAsync();
        Assert.Equal("Constitution, part 5", (await RegimeAsync(tracker, 4)).Source);
    }

    [Fact]
    public async Task Add_ARegime_IsOfferedWhileItIsInForce()
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync(AdministrationLinks.AddRegime)).Form("Add the response rule")
            .Fill("Input.Name", "Schools forum").Choose("Input.Addressee", nameof(Addressee.OutsidePartner)).Fill("Input.Length", "10")
            .Choose("Input.Rule", nameof(PeriodRule.WorkingDaysAfter)).Choose("Input.Start", nameof(ClockStart.Receipt)).Fill("Input.Source", "Protocol of 2019")
            .FillDate("Input.InForceFrom", "1", "1", "2019").SubmitAsync();

        page.ShouldSay("Schools forum is added").ShouldSay("ten working days after the day of receipt");
    }

    [Theory]
    [InlineData("Input.Length", "0", "The number of months or days must be between 1 and 366")]
    [InlineData("Input.Length", "25", "The period must be 24 months or fewer, or 366 days or fewer")]
    [InlineData("Input.Name", "", "Enter the name of the rule")]
    [InlineData("Input.Source", " ", "Enter the source: the Act and section, or the council's own rule")]
    [InlineData("Input.InForceTo.Year", "2011", "The last day in force must be on or after the first")]
    public async Task Edit_WithAMistake_IsRefusedBesideIt(string field, string value, string words)
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var form = (await browser.GetAsync(AdministrationLinks.Regime(1))).Form("Save");
        if (field.StartsWith("Input.InForceTo", StringComparison.Ordinal))
            form.FillDate("Input.InForceTo", "3", "5", value);
        else
            form.Fill(field, value);

        var page = await form.SubmitAsync();

        page.ShouldHaveError(field.Replace(".Year", "", StringComparison.Ordinal), words);
        Assert.Equal(2, (await RegimeAsync(tracker, 1)).Length);
    }

    private static Task<ResponseRegime> RegimeAsync(Tracker tracker, int id) =>
        tracker.ReadAsync(context => context.ResponseRegimes.SingleAsync(regime => regime.Id == id));
}
