using System.Net;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>Somebody who visits every page.</summary>
internal sealed record Visitor(string Name, Browser Browser)
{
    public string Token { get; set; } = "";
}

/// <summary>What a visitor got at a place.</summary>
internal sealed record Visit(Visitor Visitor, Place Place, PageShown Page)
{
    public string Where => $"{Place.Key} as {Visitor.Name}";
    public bool IsOk => Page.Status == HttpStatusCode.OK;
    public bool IsPage => Page.Response.Content.Headers.ContentType?.MediaType == "text/html";

    /// <summary>The status, or that one has to sign in.</summary>
    public string Answer => Page.Status == HttpStatusCode.Found && Page.Response.Headers.Location!.OriginalString.Contains("/sign-in?", StringComparison.Ordinal)
        ? "sign-in"
        : $"{(int)Page.Status}";
}

/// <summary>
/// The application with its sample and a little more, one for all of these tests, on 1 March 2019. Every page is visited once by
/// everybody; a test that changes something puts it back.
/// </summary>
public sealed class SharedTracker : IAsyncLifetime
{
    private static readonly (string Name, string Address)[] People =
    [
        ("officer", "scrutiny.officer.cyp"),
        ("other officer", "scrutiny.officer.env"),
        ("director", "corporate.director.cyps"),
        ("other director", "director.public.health"),
        ("contributor", "academy.manager"),
        ("councillor", "councillor.one.cyp"),
        ("review group", "chair.cyp"),
        ("other councillor", "councillor.env"),
        ("executive", "portfolio.holder.cyps"),
        ("administrator", "administrator"),
    ];

    private string? _saved;

    internal Tracker Tracker { get; } = Tracker.Start(settings: new() { ["SampleData:LoadAtStart"] = "true" });
    internal IReadOnlyList<Visitor> Visitors { get; private set; } = [];
    internal IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>Routes for which <see cref="Everywhere.Places"/> knows no address.</summary>
    internal IReadOnlyList<string> Unknown { get; private set; } = [];
    internal IReadOnlyList<Visit> Visits { get; private set; } = [];

    /// <summary>All rows of all tables before and after everybody read everything.</summary>
    internal (IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> After) Rows { get; private set; }

    public async Task InitializeAsync()
    {
        var (draft, sent) = await Tracker.ChangeAsync(Samples.AddAsync);
        await using (var scope = Tracker.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<SendDueReminders>().RunAsync(CancellationToken.None);
        await Tracker.ChangeAsync(Samples.AddLetterAsync);
        await Tracker.ChangeAsync(Samples.RefuseAnEmailAsync);
        await Tracker.ChangeAsync(Samples.AddPauseAsync);
        await Tracker.ChangeAsync(Samples.AddAbsenceAsync);
        var visitors = new List<Visitor> { new("anonymous", Tracker.Browse()) };
        foreach (var (name, address) in People)
        {
            var person = await Tracker.ReadAsync(context => context.People.SingleAsync(one => one.Email == $"{address}@example.org"));
            visitors.Add(new Visitor(name, await Tracker.SignInAsync(person)));
        }
        foreach (var visitor in visitors)
            visitor.Token = (await visitor.Browser.GetAsync(visitor.Name == "anonymous" ? "/sign-in" : "/reviews"))
                .Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Visitors = visitors;
        await FindPlacesAsync(draft, sent);
        var before = await Database.RowsAsync(Tracker);
        Visits = await VisitAllAsync();
        Rows = (before, await Database.RowsAsync(Tracker));
    }

    /// <summary>Everybody at every place that can be read.</summary>
    internal async Task<IReadOnlyList<Visit>> VisitAllAsync()
    {
        var visits = new List<Visit>();
        foreach (var place in Places.Where(place => place.Handler.Verb == "GET"))
            foreach (var visitor in Visitors)
                visits.Add(await AskAsync(visitor, place, null));
        return visits;
    }

    /// <summary>A GET, or a POST of those fields; redirects are not followed.</summary>
    internal static async Task<Visit> AskAsync(Visitor visitor, Place place, IEnumerable<KeyValuePair<string, string>>? fields)
    {
        using var request = new HttpRequestMessage(new HttpMethod(place.Handler.Verb), place.Address);
        if (fields is not null)
            request.Content = new FormUrlEncodedContent(fields);
        var page = await PageShown.ReadAsync(visitor.Browser, await visitor.Browser.Client.SendAsync(request));
        return new Visit(visitor, place, page);
    }

    /// <summary>As it was before the first test.</summary>
    internal void PutBack() => Database.Copy(_saved!, Path.Combine(Tracker.Folder, "tracker.db"));

    public Task DisposeAsync()
    {
        foreach (var visitor in Visitors)
            visitor.Browser.Dispose();
        Tracker.Dispose();
        return Task.CompletedTask;
    }

    private async Task FindPlacesAsync(SampleReview draft, SampleReview sent)
    {
        var officer = Visitors.Single(visitor => visitor.Name == "officer").Browser;
        var previews = await officer.GetAsync("/reminders");
        // To the director, of whose recommendations not everybody may read.
        var director = await Tracker.ReadAsync(context => context.People.Where(one => one.Email == "corporate.director.cyps@example.org").Select(one => one.Id).SingleAsync());
        var toDirector = previews.Document.QuerySelectorAll($"a[href^='/reminders/preview'][href$='%3A{director}']").Select(link => link.GetAttribute("href")!).ToList();
        await HoldBackAsync(officer, toDirector[^1]);
        await ImportAsync(officer);
        await ImportTrackerAsync(officer);
        var preview = Query(toDirector[0]);
        var reminder = Query((await officer.GetAsync(toDirector[0])).Document.QuerySelector("a[href^='/reminders/hold-back']")!.GetAttribute("href")!);
        _saved = Path.Combine(Tracker.Folder, "saved.db");
        Database.Copy(Path.Combine(Tracker.Folder, "tracker.db"), _saved);
        var published = await Tracker.ReadAsync(Samples.PublishedAsync);
        var known = await Tracker.ReadAsync(context => Everywhere.Places.InAsync(
            context, [draft, sent, published],
            text => text.StartsWith("/reminders/preview", StringComparison.Ordinal) ? preview : text is "/reminders/hold-back" or "/reminders/send-now" ? reminder : ""));
        var handlers = await Handler.OfAsync(Tracker.Services);
        var found = handlers.Select(handler => (handler, places: known.Of(handler).ToList())).ToList();
        Places = [.. found.SelectMany(one => one.places)];
        Unknown = [.. found.Where(one => one.places.Count == 0).Select(one => one.handler.Text)];
    }

    private static string Query(string href) => href.Split('?')[1];

    /// <summary>A report of which nothing is left to settle; its first item is a recommendation.</summary>
    private static async Task ImportAsync(Browser officer)
    {
        const string report = """
            Children and Young People's Overview and Scrutiny Committee

            Scrutiny Review: Foster care placements

            10 January 2019

            Recommendation 1: That the Corporate Director of Children and Young People's Services publishes how long children wait for a placement.

            Service response: Accepted.

            (a) The figures will be published in June 2019.

            Recommendation 2: That the Corporate Director of Children and Young People's Services reports on the carers who leave.
            """;
        var page = await (await officer.GetAsync(ImportLinks.Import)).Form("Read the file").Attach("Input.File", "placements.txt", Encoding.UTF8.GetBytes(report)).SubmitAsync();
        await (await page.ClickAsync("About the document")).Form("Save").Choose("Input.AnswersAwaited", "true").SubmitAsync();
    }

    /// <summary>A tracker of which each name is a post, with a row that cannot be read.</summary>
    private static Task ImportTrackerAsync(Browser officer) => UploadAsync(officer, """
        Ref,Topic,Date agreed,Recommendation,Lead officer,Decision,Response,Target date,Status
        F1,Foster care,10/01/2019,That carers get a guide to school holidays.,Corporate Director of Children and Young People's Services,Accepted,A guide is being written with carers.,30/06/2019,On track
        F2,Foster care,10/01/2019,That exit interviews are held with carers who leave.,Corporate Director of Children and Young People's Services,,,31/06/2019,
        """);

    private static async Task UploadAsync(Browser officer, string tracker) =>
        (await (await officer.GetAsync(ImportLinks.Import)).Form("Read the file").Attach("Input.File", "fostering.csv", Encoding.UTF8.GetBytes(tracker)).SubmitAsync()).ShouldSay("What the columns hold");

    private static async Task HoldBackAsync(Browser officer, string preview)
    {
        var link = (await officer.GetAsync(preview)).Document.QuerySelector("a[href^='/reminders/hold-back']")!.GetAttribute("href")!;
        await (await officer.GetAsync(link)).Form("Hold it back").Fill("Input.Reason", "It comes tomorrow").SubmitAsync();
    }
}

/// <summary>One tracker for them all: they run one after another.</summary>
[CollectionDefinition(nameof(SharedTracker))]
public sealed class Shared : ICollectionFixture<SharedTracker>;

/// <summary>The tracker's database as a file, beside the application.</summary>
internal static class Database
{
    public static void Copy(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Pooling=False");
        using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }

    /// <summary>Every row of every table, as text.</summary>
    public static Task<IReadOnlyDictionary<string, string>> RowsAsync(Tracker tracker)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(tracker.Folder, "tracker.db")};Pooling=False");
        connection.Open();
        var tables = Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        return Task.FromResult<IReadOnlyDictionary<string, string>>(
            tables.ToDictionary(table => table, table => string.Join('\n', Read(connection, $"SELECT * FROM \"{table}\""))));
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : reader.GetString(column))));
        return rows;
    }
}
