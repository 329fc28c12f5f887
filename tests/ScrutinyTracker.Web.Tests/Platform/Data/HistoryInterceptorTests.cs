using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Data;

public sealed class HistoryInterceptorTests
{
    private static readonly DateOnly SentOn = new(2018, 11, 7);

    [Fact]
    public async Task Save_AChangeThatNoEventExplains_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var person = await tracker.Given.PersonAsync("Officer", Role.Officer);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => tracker.ChangeAsync(async context =>
        {
            var found = await context.People.SingleAsync(p => p.Id == person.Id);
            context.Entry(found).Property(p => p.Name).CurrentValue = "Somebody else";
        }));

        Assert.Contains("Name", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Officer", await tracker.ReadAsync(context => context.People.Select(p => p.Name).SingleAsync()));
    }

    [Fact]
    public async Task Save_AVerb_WritesWhoWhenAndWhatInTheSameSave()
    {
        await using var tracker = Tracker.Start();
        var person = await tracker.Given.PersonAsync("Officer", Role.Officer);

        await using (var scope = tracker.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = new Actor(person.Id, "Officer", "officer", "Director");
            var context = scope.ServiceProvider.GetRequiredService<TrackerContext>();
            var found = await context.People.Include(p => p.Roles).SingleAsync();
            found.Edit("Officer", "new@example.org", [Role.Officer]);
            await context.SaveChangesAsync();
            Assert.Empty(found.Events);
        }

        var change = await tracker.ReadAsync(context => context.Changes.OrderBy(c => c.Id).LastAsync());
        Assert.Equal((person.Id, "Officer", "officer", "Director"), (change.ByPersonId, change.ByName, change.ByRole, change.OnBehalfOf));
        Assert.Equal((person.Id, tracker.Clock.GetUtcNow().UtcDateTime), (change.PersonId, change.AtUtc));
        var details = Assert.IsType<DetailsChanged>(change.Event);
        Assert.Equal(("Email", "new@example.org"), (details.Changes.Single().Field, details.Changes.Single().After));
    }

    [Fact]
    public async Task Save_AReport_RenewsTheVersionOfAllThatItChanges()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, director) = await AnsweredAsync(tracker);
        var before = await VersionsAsync(tracker);

        await ReportAsync(tracker, recommendation, director, "December 2018");

        var after = await VersionsAsync(tracker);
        Assert.All(before.Zip(after), versions => Assert.True(versions.Second > versions.First));
        Assert.Equal(new DateOnly(2019, 3, 31), await tracker.ReadAsync(context => context.Recommendations.Select(r => r.NextDueOn).SingleAsync()));
    }

    [Fact]
    public async Task Save_TwoReportsAtOnce_TheSecondIsAConflict()
    {
        await using var tracker = Tracker.Start();
        var (recommendation, director) = await AnsweredAsync(tracker);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => tracker.ChangeAsync(async context =>
        {
            await SayAsync(context, recommendation, director, "March 2019");
            await ReportAsync(tracker, recommendation, director, "December 2018");
        }));

        Assert.Equal(1, await tracker.ReadAsync(context => context.ProgressUpdates.CountAsync()));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Save_APromiseTakenOutOfADraft_LeavesNoRow(bool promiseAlone, int items)
    {
        await using var tracker = Tracker.Start();
        var (recommendation, _) = await SentAsync(tracker);
        await tracker.ChangeAsync(async context =>
        {
            var draft = (await WholeAsync(context, recommendation)).DraftResponse(null);
            draft.Promise(draft.AddItem("We will."), new CommitmentDetails("Report", null, null, null, null, null));
        });

        await tracker.ChangeAsync(async context =>
        {
            var draft = (await WholeAsync(context, recommendation)).Draft!;
            var item = draft.Items.Single();
            if (promiseAlone)
                context.Remove(Taken(draft, item.Commitments.Single()));
            else
                Assert.True(draft.Remove(item).IsDone);
        });

        Assert.Equal((items, 0), await tracker.ReadAsync(async context =>
            (await context.Responses.SelectMany(response => response.Items).CountAsync(), await context.Commitments.CountAsync())));

        static Commitment Taken(Response draft, Commitment promise)
        {
            Assert.True(draft.Withdraw(promise).IsDone);
            return promise;
        }
    }

    [Fact]
    public async Task Changes_OnceWritten_AreNeitherChangedNorDeleted()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.PersonAsync("Officer", Role.Officer);

        foreach (var attempt in new[] { """UPDATE "Changes" SET "ByName" = 'x'""", """DELETE FROM "Changes" """ })
            await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => tracker.ReadAsync(context => context.Database.ExecuteSqlRawAsync(attempt)));
    }

    private static async Task<(Recommendation Recommendation, Person Director)> SentAsync(Tracker tracker)
    {
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, director) = await tracker.Given.PostAsync("Director of Children's Services");
        var review = await tracker.Given.ReviewAsync(committee);
        return (await tracker.Given.RecommendationAsync(review, post, sentOn: SentOn), director);
    }

    private static async Task<(Recommendation Recommendation, Person Director)> AnsweredAsync(Tracker tracker)
    {
        var (recommendation, director) = await SentAsync(tracker);
        return (await tracker.Given.ResponseAsync(recommendation, director, SentOn, "December 2018", "March 2019"), director);
    }

    private static Task ReportAsync(Tracker tracker, Recommendation recommendation, Person director, string due) =>
        tracker.ChangeAsync(context => SayAsync(context, recommendation, director, due));

    private static async Task SayAsync(TrackerContext context, Recommendation recommendation, Person director, string due)
    {
        var whole = await WholeAsync(context, recommendation);
        var by = await context.People.SingleAsync(person => person.Id == director.Id);
        DateOnly on = new(2019, 1, 10);
        var report = new ProgressReport(ProgressClaim.Delivered, "Done.", null, on, on, by, OnBehalf: false, []);
        Assert.True(whole.ReportProgress(whole.Promises.Single(promise => promise.DueInWords == due), null, report, on).IsDone);
    }

    private static Task<Recommendation> WholeAsync(TrackerContext context, Recommendation recommendation) => context.Recommendations
        .Include(r => r.Responses).ThenInclude(r => r.Items)
        .Include(r => r.Commitments).ThenInclude(c => c.Occurrences)
        .SingleAsync(r => r.Id == recommendation.Id);

    private static Task<List<int>> VersionsAsync(Tracker tracker) => tracker.ReadAsync(async context => new List<int>
    {
        await context.Recommendations.Select(r => r.Version).SingleAsync(),
        await context.Commitments.Where(c => c.DueInWords == "December 2018").Select(c => c.Version).SingleAsync(),
    });
}
