using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Rounds;

public sealed class ChangesTests
{
    private const string Changes = $"{Rounded.Meeting}/changes";

    [Fact]
    public async Task OnGet_BetweenTwoMeetings_WhatChangedAndNothingElse()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        var councillor = await tracker.Given.CouncillorAsync(scene.Committee);
        (await scene.GetAsync(councillor, Rounded.Meeting)).ShouldSay("What has changed since the meeting of 15 January 2019 Nothing that you may read.");

        await scene.ReportAsync("May 2019", words: "It goes well.");
        tracker.Clock.MoveTo(new(2019, 3, 12));
        await scene.AnswerAsync();
        await MoveAsync(scene);
        await scene.CloseRecommendationAsync(scene.Unanswered);

        var page = await (await scene.GetAsync(councillor, "/committees/CYP")).ClickAsync("what has changed since the last one");

        Assert.Equal(Changes, page.Address);
        Assert.Equal(
            [
                $"11 March 2019, {scene.Promised.Reference} Late, due 10 March 2019: Do what was promised for 10 March 2019",
                $"12 March 2019, {scene.Unanswered.Reference} Answered, accepted, with 1 promise",
                $"12 March 2019, {scene.Promised.Reference} Date moved from May 2019 to July 2019: Do what was promised for May 2019 The data are late",
                $"1 March 2019, {scene.Promised.Reference} On track: Do what was promised for May 2019 It goes well.",
                $"12 March 2019, {scene.Unanswered.Reference} Closed on 15 January 2019, achieved It was done.",
            ],
            Lines(page).Where(line => !line.Contains("Another date asked for", StringComparison.Ordinal)));
        Assert.Equal(Lines(page), Lines(await scene.GetAsync(councillor, Rounded.Meeting)));
    }

    [Fact]
    public async Task OnGet_TwoMeetingsInARow_TellEachLineOfHistoryOnce()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        await tracker.Given.MeetingAsync(scene.Committee, new(2019, 5, 21));
        foreach (var day in new DateOnly[] { new(2019, 3, 26), new(2019, 3, 27), new(2019, 3, 28) })
        {
            tracker.Clock.MoveTo(day);
            await scene.ReportAsync("May 2019", words: $"Told on {day:d MMMM}.");
        }
        tracker.Clock.MoveTo(new(2019, 5, 1));

        var (before, after) = (Lines(await scene.GetAsync(scene.Officer, Changes)), Lines(await scene.GetAsync(scene.Officer, "/committees/CYP/meetings/2019-05-21/changes")));

        var told = await tracker.ReadAsync(context => context.Changes.Where(change => change.Happened == "progress-reported").OrderBy(change => change.Id).ToListAsync());
        var begins = UkCalendar.LondonToUtc(Rounded.MeetingOn, new TimeOnly(9, 30));
        Assert.Equal(told.Count(change => change.AtUtc < begins), before.Count(line => line.Contains("Told on", StringComparison.Ordinal)));
        Assert.Equal(told.Count(change => change.AtUtc >= begins), after.Count(line => line.Contains("Told on", StringComparison.Ordinal)));
        Assert.Single(before, line => line.Contains("Late, due 10 March 2019", StringComparison.Ordinal));
        Assert.DoesNotContain(after, line => line.Contains("10 March 2019", StringComparison.Ordinal) && line.Contains("Late", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OnGet_AMeetingOfLastMonth_TellsWhatWasLateThen()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        tracker.Clock.MoveTo(new(2019, 4, 2));
        var page = await scene.GetAsync(scene.Director, $"/recommendations/{scene.Promised.Reference}/commitments/{await scene.PromiseAsync("10 March 2019")}/progress");
        await page.Form("Report progress").Choose("Input.Claim", "Delivered").FillDate("Input.DeliveredOn", "2", "4", "2019").Fill("Input.Text", "Done.").SubmitAsync();

        Assert.Contains(Lines(await scene.GetAsync(scene.Director, Changes)), line => line.Contains("Late, due 10 March 2019", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Close_TheRound_KeepsWhatHadChangedThen()
    {
        await using var tracker = Tracker.Start();
        var scene = await Rounded.OfAsync(tracker);
        await scene.OpenedAsync();
        await scene.ReportAsync("May 2019");
        tracker.Clock.MoveTo(Rounded.LateDay);

        var kept = Lines(await scene.ClosedAsync());
        await scene.ReportAsync("10 March 2019");

        Assert.Equal(3, kept.Count);
        Assert.Equal(kept, Lines(await scene.GetAsync(scene.Officer, Rounded.Round)));
        Assert.Equal([ChangedKind.NewlyLate, ChangedKind.NewlyLate, ChangedKind.Update], await tracker.ReadAsync(context =>
            context.Set<FrozenChange>().OrderBy(change => change.Id).Select(change => change.Kind).ToListAsync()));
    }

    private static Task MoveAsync(Rounded scene) => scene.Tracker.ChangeAsync(async context =>
    {
        var recommendation = await context.Recommendations.Include(r => r.Committee).Include(r => r.Commitments).ThenInclude(c => c.Occurrences).ThenInclude(o => o.Changes)
            .SingleAsync(r => r.Id == scene.Promised.Id);
        recommendation.GrantDate(
            recommendation.Promises.First(promise => promise.DueInWords == "May 2019"), DueDate.Month(2019, 7), "The data are late",
            await context.People.SingleAsync(person => person.Id == scene.Director.Id), scene.Tracker.Clock.Today);
    });

    private static List<string> Lines(PageShown page) =>
        [.. page.Document.QuerySelectorAll("h3 + ul > li").Select(line => PageShown.Fold(line.TextContent)).Where(line => line.Contains(", CYP-", StringComparison.Ordinal))];
}
