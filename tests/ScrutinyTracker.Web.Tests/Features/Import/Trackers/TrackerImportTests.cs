using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Import.Trackers;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Import.Trackers;

public sealed class TrackerImportTests
{
    [Fact]
    public async Task Post_ATracker_ShowsItsRowsAndStoresNothing()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var waste = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste);

        var page = await waste.PreviewAsync();

        page.ShouldSay("3 recommendations: 3 new, 0 changed, 0 here already, 0 cannot be taken").ShouldSay("30 June 2019").ShouldSay("Say whom 2 names mean");
        var home = await officer.GetAsync("/");
        (await home.ClickAsync("Check and confirm “waste.csv”")).ShouldSay("Is this right?");
        Assert.Equal((0, 0), await tracker.ReadAsync(async context => (await context.Recommendations.CountAsync(), await context.Posts.CountAsync())));
    }

    [Fact]
    public async Task Confirm_StoresAllByTheRules_WithItsRows()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var waste = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste);
        await waste.PreviewAsync();
        await waste.NameAsync();

        (await waste.ConfirmAsync()).ShouldSay("3 recommendations stored");

        var stored = await tracker.ReadAsync(context => context.Recommendations.AsSplitQuery().Include(one => one.LeadPost).Include(one => one.Review)
            .Include(one => one.Responses).Include(one => one.Commitments).ThenInclude(promise => promise.Occurrences).Include(one => one.Updates).OrderBy(one => one.Number).ToListAsync());
        Assert.Equal(["W1", "W2", "W3"], stored.Select(one => one.ExternalNumber));
        Assert.Equal([Position.Accepted, Position.NotAccepted, Position.Accepted], stored.Select(one => one.Position));
        Assert.Equal([ProgressClaim.OnTrack, ProgressClaim.NotStarted, ProgressClaim.Delivered], stored.Select(one => one.Progress));
        Assert.All(stored, one => Assert.Equal(("Litter in the town", new DateOnly(2018, 12, 12)), (one.Review.Title, one.AgreedOn!.Value)));
        Assert.Equal(new DateOnly(2019, 6, 30), stored[0].NextDueOn);
        Assert.Equal("The lorries are ordered.", Assert.Single(stored[0].Updates).Text);
        Assert.Equal(["row 2", "row 3", "row 4"], await tracker.ReadAsync(context => context.Set<SourcePlace>().Where(place => place.Kind == SourceKind.Recommendation).OrderBy(place => place.Id).Select(place => place.Place).ToListAsync()));
    }

    [Fact]
    public async Task Post_TheSameRowsAgain_AreHereAlready()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var first = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste);
        await first.PreviewAsync();
        await first.NameAsync();
        await first.ConfirmAsync();

        var again = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste + "\n");
        var page = await again.PreviewAsync();

        page.ShouldSay("3 recommendations: 0 new, 0 changed, 3 here already").ShouldSay("Nothing new, nothing changed");
        (await officer.GetAsync(TrackerLinks.Confirm(again.Id))).ShouldSay("There is nothing to store");
    }

    [Fact]
    public async Task Post_AChangedRow_IsShownWithBothAndTakenOnlyWhenChosen()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var first = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste);
        await first.PreviewAsync();
        await first.NameAsync();
        await first.ConfirmAsync();
        var changed = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste.Replace("On track,The lorries are ordered.", "Delayed,The lorries come in May.", StringComparison.Ordinal));

        var page = await changed.PreviewAsync();

        page.ShouldSay("0 new, 1 changed, 2 here already").ShouldSay("On track: The lorries are ordered.").ShouldSay("Delayed: The lorries come in May.");
        (await officer.GetAsync(TrackerLinks.Confirm(changed.Id))).ShouldSay("There is nothing to store");
        await page.Form("Save which changes to take").Choose("Input.Taken", "0").SubmitAsync();
        (await changed.ConfirmAsync()).ShouldSay("1 changed");
        var bins = await tracker.ReadAsync(context => context.Recommendations.Include(one => one.Updates).SingleAsync(one => one.ExternalNumber == "W1"));
        Assert.Equal(ProgressClaim.Delayed, bins.Progress);
        Assert.Equal(["The lorries are ordered.", "The lorries come in May."], bins.Updates.OrderBy(update => update.Id).Select(update => update.Text));
    }

    [Fact]
    public async Task Columns_PutRight_CountAndAreRememberedForTheHeadings()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var first = await BroughtIn.UploadAsync(tracker, officer, "Thing,Who,What we asked\n1,Head of Waste,That bins are emptied.\n".Replace("Thing", "Recommendation", StringComparison.Ordinal));
        var columns = await first.ColumnsAsync();
        var page = await columns.Form("Save and see the rows").Fill("Input.Columns[0].Field", "Reference").Fill("Input.Columns[2].Field", "Recommendation").SubmitAsync();
        page.ShouldSay("That bins are emptied.");

        var again = await BroughtIn.UploadAsync(tracker, officer, "Recommendation,Who,What we asked\n2,Head of Waste,That streets are swept.\n");

        (await again.ColumnsAsync()).ShouldSay("These headings were brought in before");
        (await again.PreviewAsync()).ShouldSay("That streets are swept.");
    }

    [Fact]
    public async Task Post_ARowThatCannotBeRead_IsLeftOutUntilSomebodySaysOtherwise()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var waste = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste.Replace("30/06/2019", "31/06/2019", StringComparison.Ordinal));

        (await waste.PreviewAsync()).ShouldSay("2 new, 0 changed, 0 here already, 1 cannot be taken").ShouldSay("“31/06/2019” is not a date. There is no 31 June 2019");

        var page = await (await waste.ColumnsAsync()).Form("Save and see the rows").Choose("Input.WithoutUnreadable", "true").SubmitAsync();
        page.ShouldSay("3 new");
    }

    [Fact]
    public async Task Get_AsSomebodyElse_IsNotThere()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var waste = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste);
        var (_, other) = await tracker.Given.CommitteeAsync("ENV");
        using var stranger = await tracker.SignInAsync(other);

        foreach (var address in new[] { TrackerLinks.Tracker(waste.Id), TrackerLinks.Columns(waste.Id), TrackerLinks.Posts(waste.Id), TrackerLinks.Confirm(waste.Id) })
            (await stranger.GetAsync(address)).ShouldHaveStatus(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Confirm_MoreRowsThanOnePart_StoresEachOnceWithItsNumberAndItsPost()
    {
        const int Rows = 600;
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var streets = await BroughtIn.UploadAsync(tracker, officer, "Ref,Review,Date agreed,Recommendation,Lead officer\n"
            + string.Join('\n', Enumerable.Range(1, Rows).Select(row => $"L{row},A long review,12/12/2018,That street number {row} is swept.,Head of Streets {row % 2}")));
        await streets.PreviewAsync();
        await streets.NameAsync();

        (await streets.ConfirmAsync()).ShouldSay("600 recommendations stored");

        var stored = await tracker.ReadAsync(context => context.Recommendations.OrderBy(one => one.Id).Select(one => new
        {
            one.Number,
            one.Reference,
            one.ExternalNumber,
            Post = one.LeadPost!.Title,
        }).ToListAsync());
        Assert.Equal(Enumerable.Range(1, Rows).Select(row => (row, $"CYP-2018-19-R{row:00}", $"L{row}", $"Head of Streets {row % 2}")), stored.Select(one => (one.Number, one.Reference, one.ExternalNumber!, one.Post)));
        Assert.Equal((1, 2, Rows + 1), await tracker.ReadAsync(async context =>
            (await context.Reviews.CountAsync(), await context.Posts.CountAsync(), await context.Set<SourcePlace>().CountAsync())));
    }

    [Fact]
    public async Task Preview_WhatIsLeftOutOrSaidTwice_IsShownAndNeverStored()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var waste = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste.Replace("Ref,Review,", "Ref,Mood,", StringComparison.Ordinal)
            + "\nW1,Litter in the town,12/12/2018,That bins are emptied twice a week.,Head of Waste,Accepted,,31/03/2019,,\nW4,,,,Head of Schools,Accepted,,31/03/2019,,\nTotal,,,4 recommendations,,,,,,");
        var columns = await waste.ColumnsAsync();
        await columns.Form("Save and see the rows").Choose("Input.WithoutUnreadable", "true").SubmitAsync();

        var page = await officer.GetAsync(TrackerLinks.Tracker(waste.Id));

        page.ShouldSay("3 new, 0 changed, 0 here already, 1 cannot be taken").ShouldSay("The same recommendation stands in row 2").ShouldSay("Columns that are left out: Mood")
            .ShouldSay("2 rows are part of no recommendation").ShouldSay("Row 6: No words of a recommendation in this row.").ShouldSay("Row 7: A line of totals.");
    }

    [Fact]
    public async Task Stored_SaysForGoodWhatBecameOfIt_WhateverAddressIsAsked()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var waste = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste.Replace("Complete,Sent in January.", "Complete,Sent in January.\nW4,Litter in the town,12/12/2018,That bins are counted.,Head of Waste,,We count them.,,On track,Counting", StringComparison.Ordinal));
        await waste.PreviewAsync();
        await waste.NameAsync();
        (await officer.GetAsync(TrackerLinks.Stored(waste.Id))).ShouldSay("What will be stored");

        await waste.ConfirmAsync();

        foreach (var address in new[] { TrackerLinks.Stored(waste.Id), TrackerLinks.Confirm(waste.Id), TrackerLinks.Tracker(waste.Id) })
            (await officer.GetAsync(address)).ShouldSay("4 recommendations stored").ShouldSay("Row 5: no decision is said");
        (await officer.GetAsync(ImportLinks.Import)).ShouldSay("Confirmed");
    }

    [Fact]
    public async Task Confirm_WhatSomebodyChangedWhileItWasAskedFor_StoresNothingAndSaysWhy()
    {
        var (tracker, officer, _) = await BroughtIn.StartAsync();
        using var owned = tracker;
        var waste = await BroughtIn.UploadAsync(tracker, officer, BroughtIn.Waste);
        await waste.PreviewAsync();
        await waste.NameAsync();
        var form = (await officer.GetAsync(TrackerLinks.Confirm(waste.Id))).Form("Confirm and store");
        await (await waste.ColumnsAsync()).Form("Save and see the rows").SubmitAsync();

        (await form.SubmitAsync()).ShouldHaveStatus(System.Net.HttpStatusCode.Conflict).ShouldSay("Somebody changed this import since you looked at it");

        Assert.Equal(0, await tracker.ReadAsync(context => context.Recommendations.CountAsync()));
    }
}
