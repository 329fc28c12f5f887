using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Import;

/// <summary>The four published documents that the product was designed on, where they stand beside the repository: brought in as an officer does it.</summary>
public sealed partial class SeedImportTests
{
    private const string Director = "Corporate Director of Children and Young People's Services";

    [RequiresSeedsFact]
    public async Task Durham_Confirmed_ShowsItsPromisesOnThePagesTheListAndTheBriefing()
    {
        using var tracker = Tracker.Start();
        var durham = await UploadAsync(tracker, "durham-scrutiny-review-2018.txt");
        (await durham.CheckAsync()).ShouldSay("7 recommendations, 18 response items, 12 dates (3 need you), 1 promise without a date");
        await (await durham.CorrectAsync("Recommendation 4")).Fill("Input.Addressees", Director).SubmitAsync();
        await (await durham.Officer.GetAsync(ImportLinks.Document(durham.Id))).Form("Save").Choose("Input.UsualPosition", nameof(Position.Accepted)).SubmitAsync();
        await AcceptAsync(durham);
        await MatchAsync(durham, new() { ["all members"] = "words", ["Director of Children"] = Director });

        (await durham.ConfirmAsync()).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Stored: 7 recommendations");

        var stored = await tracker.ReadAsync(context => context.Recommendations.AsSplitQuery().Include(one => one.Responses).ThenInclude(answer => answer.Items)
            .Include(one => one.Commitments).ThenInclude(promise => promise.Occurrences).OrderBy(one => one.Number).ToListAsync());
        Assert.Equal([8, 2, 2, 2, 1, 2, 1], stored.Select(one => one.PresentResponse!.Items.Count));
        Assert.Equal(["2018-12", "2019-03", "2019-04", "2019-04", "2019-06", "2019-07", "2019-09"], stored.SelectMany(one => one.Commitments).SelectMany(promise => promise.Occurrences)
            .Where(date => date.Due.Precision == Domain.Calendar.DatePrecision.Month).Select(date => date.Due.On.ToString("yyyy-MM", CultureInfo.InvariantCulture)).Order());
        Assert.Contains(stored[4].Commitments, promise => promise.IsUndated);
        (await durham.Officer.GetAsync(RecommendationLinks.Recommendation(stored[3].Reference))).ShouldSay("March 2019").ShouldSay("September 2019").ShouldSay("From durham-scrutiny-review-2018.txt");
        (await durham.Officer.GetAsync(RecommendationLinks.All)).ShouldSay("7 recommendations");
        (await durham.Officer.GetAsync(CommitteeLinks.Committee("CYP"))).ShouldSay("December 2018").ShouldSay(stored[1].Reference);
    }

    [RequiresSeedsTheory]
    [InlineData("northumberland-practice-week-2018.txt", "0 recommendations")]
    [InlineData("coventry-cabinet-member-report-2015.txt", "0 recommendations, 1 external recommendation")]
    [InlineData("psw-network-meeting-2019.txt", "0 recommendations")]
    public async Task Others_Confirmed_AreStored(string name, string counts)
    {
        using var tracker = Tracker.Start(new DateOnly(2020, 3, 2));
        var seed = await UploadAsync(tracker, name);
        (await seed.CheckAsync()).ShouldSay(counts);
        var form = (await seed.Officer.GetAsync(ImportLinks.Document(seed.Id))).Form("Save");
        if (form.ValueOf("Input.Kind").Length == 0)
            form.Choose("Input.Kind", "ExternalReview");
        if (form.ValueOf("Input.Date.Year").Length == 0)
            form.FillDate("Input.Date", "2", "February", "2018");
        await form.SubmitAsync();
        await AcceptAsync(seed);
        await MatchAsync(seed, []);

        (await seed.ConfirmAsync()).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Stored:");
    }

    private static async Task<Meals> UploadAsync(Tracker tracker, string name)
    {
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        foreach (var title in new[] { Director, "Director of Public Health", "Corporate Director of Resources" })
            await tracker.Given.PostAsync(title);
        return await Meals.UploadAsync(tracker, committee, officer, await File.ReadAllTextAsync(Path.Combine(Seeds.Folder!, name)), name);
    }

    /// <summary>Looks at each thing that needs somebody, and accepts what can be accepted; what has to be given is dropped.</summary>
    private static async Task AcceptAsync(Meals import)
    {
        for (var page = await NeedingAsync(); page.Document.QuerySelector(".app-item--needs") is { } item; page = await NeedingAsync())
        {
            var button = item.QuerySelector("button[name=accept]") ?? item.QuerySelector("button[name=drop]")!;
            await page.Form(PageShown.Fold(button.TextContent)).SubmitAsync();
        }

        Task<PageShown> NeedingAsync() => import.Officer.GetAsync(ImportLinks.ReportPart(import.Id, "needs-you", 1));
    }

    /// <summary>Names that begin so mean this; all others that nobody knows are kept as words.</summary>
    private static async Task MatchAsync(Meals import, Dictionary<string, string> meant)
    {
        var page = await import.Officer.GetAsync(ImportLinks.Posts(import.Id));
        if (page.Document.QuerySelector("main form") is null)
            return;
        var form = page.Form("Save");
        foreach (var field in page.Document.QuerySelectorAll("input[name$='.Name']"))
        {
            var (row, name) = (Row().Match(field.GetAttribute("name")!).Value, field.GetAttribute("value")!);
            if (form.ValueOf($"{row}.Means").Length > 0)
                continue;
            var choice = meant.FirstOrDefault(one => name.StartsWith(one.Key, StringComparison.OrdinalIgnoreCase)).Value ?? "words";
            form.Choose($"{row}.Means", choice == "words" ? choice : (await import.Tracker.ReadAsync(context => context.Posts.Where(post => post.Title == choice).Select(post => post.Id).SingleAsync())).ToString(CultureInfo.InvariantCulture));
        }
        (await form.SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [GeneratedRegex(@"^Input\.Names\[\d+\]")]
    private static partial Regex Row();
}

/// <summary>The folder shared/seeds beside the repository, or above it: others' texts, which are not in it.</summary>
internal static class Seeds
{
    public static string? Folder { get; } = Above(AppContext.BaseDirectory).Select(folder => Path.Combine(folder, "shared", "seeds")).FirstOrDefault(Directory.Exists);

    public static string? WhyMissing => Folder is null && Environment.GetEnvironmentVariable("CI") != "true" ? "The documents in ../shared/seeds are not here." : null;

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}

/// <summary>A test that is skipped, with the reason, where the documents are missing; with CI=true it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresSeedsFactAttribute : FactAttribute
{
    public RequiresSeedsFactAttribute() => Skip = Seeds.WhyMissing;
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresSeedsTheoryAttribute : TheoryAttribute
{
    public RequiresSeedsTheoryAttribute() => Skip = Seeds.WhyMissing;
}
