using System.Net;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

/// <summary>Lines of enquiry, evidence and findings: what holds for all three, and what is their own.</summary>
public sealed class EditPartTests
{
    public static TheoryData<ReviewPart, string, string, string> Texts => new()
    {
        { ReviewPart.LineOfEnquiry, "Input.Question", "Enter the question that the review follows", "The question must be 20,000 characters or fewer" },
        { ReviewPart.Evidence, "Input.Title", "Enter a title", "The title must be 200 characters or fewer" },
        { ReviewPart.Finding, "Input.Text", "Enter what the evidence shows", "What the evidence shows must be 20,000 characters or fewer" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Edit_EmptyOrTooLong_IsRefusedBesideTheField(ReviewPart part, string field, string empty, string tooLong)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);
        var text = new string('x', 100_000);

        var page = await (await browser.GetAsync(draft.AddressOf(part))).Form("Save").Fill(field, "  ").SubmitAsync();
        page.ShouldHaveError(field, empty);
        page = await page.Form("Save").Fill(field, text).SubmitAsync();
        page.ShouldHaveError(field, tooLong);
        Assert.Equal(text, page.Form("Save").ValueOf(field));
    }

    [Fact]
    public async Task Edit_EvidenceTakenInTheFuture_IsRefusedBesideTheDate()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(draft.AddressOf(ReviewPart.Evidence))).Form("Save").Fill("Input.Title", "A visit")
            .FillDate("Input.TakenOn", "2", "3", "2019").SubmitAsync();

        page.ShouldHaveError("Input.TakenOn", "The date must be today or in the past");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Edit_SavedInAnotherWindowMeanwhile_Shows409WithBothTextsAndThenSaves(ReviewPart part, string field, string empty, string tooLong)
    {
        Assert.NotEqual(empty, tooLong);
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);
        var mine = await browser.GetAsync(draft.AddressOf(part));
        await (await browser.GetAsync(draft.AddressOf(part))).Form("Save").Fill(field, "Their words").SubmitAsync();

        var page = await mine.Form("Save").Fill(field, "My words").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Their words").ShouldSay("You saved this on 1 March 2019");
        Assert.Equal("My words", page.Form("Save").ValueOf(field));
        page = await page.Form("Save").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("My words").ShouldNotSay("Their words");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Edit_RemovedBySomebodyElseMeanwhile_KeepsTheTextAndAddsItAnew(ReviewPart part, string field, string empty, string tooLong)
    {
        Assert.NotEqual(empty, tooLong);
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);
        var mine = await browser.GetAsync(draft.AddressOf(part));
        await (await browser.GetAsync(draft.AddressOf(part) + "/remove")).Form("Remove").SubmitAsync();

        var page = await mine.Form("Save").Fill(field, "My words").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Removed from the review");
        page = await page.Form("Save").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("My words");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Edit_WithoutTheVersion_IsAConflictAndNotAnOverwrite(ReviewPart part, string field, string empty, string tooLong)
    {
        Assert.NotEqual(empty, tooLong);
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(draft.AddressOf(part))).Form("Save").Fill(field, "My words").Forge("Input.Version", "").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Edit_OncePublished_AsksWhyAndShowsBothWordings(ReviewPart part, string field, string empty, string tooLong)
    {
        Assert.NotEqual(empty, tooLong);
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var councillor = await tracker.Given.CouncillorAsync(committee);
        var draft = await Draft.InAsync(tracker, committee);
        await draft.ChangeAsync(review => review.Publish(new(2018, 11, 7)));
        using var browser = await tracker.SignInAsync(officer);
        using var reader = await tracker.SignInAsync(councillor);
        var page = await browser.GetAsync(draft.AddressOf(part));
        var before = page.Form("Save").ValueOf(field);

        page = await page.ShouldSay("This was published on 7 November 2018.").Form("Save").Fill(field, "Other words").SubmitAsync();
        page.ShouldHaveError("Input.Reason", "Enter the reason");
        (await reader.GetAsync(ReviewLinks.Parts(draft.Reference, part))).ShouldNotSay("Other words").ShouldNotSay("Changed since");
        await page.Form("Save").Fill("Input.Reason", "The minute says so").SubmitAsync();

        (await reader.GetAsync(ReviewLinks.Parts(draft.Reference, part))).ShouldSay("Changed since it was published on 7 November 2018")
            .ShouldSay($"before {before}").ShouldSay("after Other words Why: The minute says so");
    }

    [Fact]
    public async Task Edit_Unchanged_LeavesNoTraceInHistory()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        await draft.ChangeAsync(review => review.EditLineOfEnquiry(review.LinesOfEnquiry.First(), "Two\nlines"));
        using var browser = await tracker.SignInAsync(officer);
        var before = (await draft.NowAsync()).Version;

        var page = await browser.GetAsync(draft.AddressOf(ReviewPart.LineOfEnquiry));
        await page.Form("Save").Fill("Input.Question", "Two\r\nlines").SubmitAsync();

        Assert.Equal(before, (await draft.NowAsync()).Version);
    }

    [Theory]
    [InlineData("31", "2", "2018", "Date must be a real date: February 2018 has 28 days")]
    [InlineData("1", "2", "18", "Date must have a year of 4 digits, such as 2019")]
    [InlineData("", "13", "2019", "Date must include a day")]
    public async Task Evidence_WithADateThatIsNone_IsRefused(string day, string month, string year, string words)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(draft.AddressOf(ReviewPart.Evidence))).Form("Save").FillDate("Input.TakenOn", day, month, year).SubmitAsync();

        page.ShouldHaveError("Input.TakenOn", words);
        Assert.Equal(year, page.Form("Save").ValueOf("Input.TakenOn.Year"));
    }

    [Theory]
    [InlineData(ReviewPart.Evidence, "Input.LineIds")]
    [InlineData(ReviewPart.Finding, "Input.LineIds")]
    [InlineData(ReviewPart.Finding, "Input.EvidenceIds")]
    public async Task Edit_LinkedToAnotherReviewsPart_IsRefused(ReviewPart part, string field)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        var other = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(draft.AddressOf(part))).Form("Save").Forge(field, $"{(field == "Input.LineIds" ? other.Line.Id : other.Evidence.Id)}").SubmitAsync();

        page.ShouldHaveError(field, "Choose only from the list. Something that you chose is no longer in it");
    }

    [Fact]
    public async Task Finding_UntickedFromItsEvidence_LosesOnlyThatLink()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        await (await browser.GetAsync(draft.AddressOf(ReviewPart.Finding))).Form("Save").Untick("Input.EvidenceIds", $"{draft.Evidence.Id}").SubmitAsync();

        var finding = (await draft.NowAsync()).Findings.Single(finding => finding.Id == draft.Finding.Id);
        Assert.Empty(finding.Evidence);
        Assert.Equal(draft.Line.Id, Assert.Single(finding.LinesOfEnquiry).Id);
    }

    [Fact]
    public async Task Finding_WithTheNameOfAThemeThatIsThere_UsesThatTheme()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        await draft.ChangeAsync(review => review.AddTheme("Supervision"));
        using var browser = await tracker.SignInAsync(officer);

        await (await browser.GetAsync(draft.AddressOf(ReviewPart.Finding))).Form("Save").Fill("Input.NewTheme", "supervision").SubmitAsync();

        var review = await draft.NowAsync();
        Assert.Equal("Supervision", Assert.Single(review.Themes).Name);
        Assert.Equal(review.Themes.First().Id, review.Findings.Single(finding => finding.Id == draft.Finding.Id).ThemeId);
    }

    [Fact]
    public async Task Edit_APartOfAnotherReview_IsNotFound()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (draft, other) = (await Draft.InAsync(tracker, committee), await Draft.InAsync(tracker, committee));
        using var browser = await tracker.SignInAsync(officer);

        (await browser.GetAsync(ReviewLinks.Edit(draft.Reference, ReviewPart.Finding, other.Finding.Id))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await browser.GetAsync(ReviewLinks.Remove(draft.Reference, ReviewPart.Finding, other.Finding.Id))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
