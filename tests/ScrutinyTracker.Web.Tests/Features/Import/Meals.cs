using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Features.Import;

/// <summary>A made-up report in the manner of a published one, with the service's answers printed in it, brought in by a committee's officer.</summary>
internal sealed class Meals
{
    public const string Director = "Corporate Director of Children's Services";
    public const string PublicHealth = "Director of Public Health";

    public const string Report =
        """
        Children and Young People's Overview and Scrutiny Committee

        Scrutiny Review: Meals in the School Holidays

        7 November 2018

        Purpose

        To find out whether every child who has a free meal at school also eats well in the holidays.

        Limitations

        The review did not look at breakfast clubs in term time.

        Key Lines of Enquiry

        a) Who offers meals in the holidays, and where?
        b) What do families say about them?

        Conclusions

        7. Holiday clubs reach one child in five of those who could come.

        8. Families find out about the clubs too late to plan for them.

        Recommendations

        Recommendation 1

        The Corporate Director of Children's Services evaluates the holiday clubs and reports to the committee on what they achieve.

        Service Response

        (a) The clubs have been open to all schools since June 2018. A first evaluation will be finished in December 2018.
        (b) The service will report to the committee twice yearly, with the first report in March 2019 and a follow up report in September 2019.

        Recommendation 2

        The Director of Public Health together with the Corporate Director of Children's Services tells every family in time where the clubs are.

        Service Response

        (a) A leaflet will go to every school in April.
        (b) We will keep working with the clubs on this.

        Recommendation 3

        All members of the council visit a holiday club in their ward.

        The pantry of the community hall in the old station is open on three days a week.
        """;

    private Meals(Tracker tracker, Committee committee, Browser officer, int id) => (Tracker, Committee, Officer, Id) = (tracker, committee, officer, id);

    public Tracker Tracker { get; }
    public Committee Committee { get; }
    public Browser Officer { get; }

    /// <summary>The import's.</summary>
    public int Id { get; }

    public static byte[] File => Encoding.UTF8.GetBytes(Report);

    public static async Task<Meals> UploadAsync(Tracker tracker, string report = Report)
    {
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        await tracker.Given.PostAsync(Director);
        return await UploadAsync(tracker, committee, officer, report);
    }

    public static async Task<Meals> UploadAsync(Tracker tracker, Committee committee, Person officer, string report, string name = "meals.txt")
    {
        var browser = await tracker.SignInAsync(officer);
        var page = await (await browser.GetAsync(ImportLinks.Import)).Form("Read the file")
            .Attach("Input.File", name, Encoding.UTF8.GetBytes(report)).SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK);
        return new(tracker, committee, browser, await tracker.ReadAsync(context => context.Set<ImportDraft>().MaxAsync(draft => draft.Id)));
    }

    public Task<PageShown> CheckAsync() => Officer.GetAsync(ImportLinks.Report(Id));

    /// <summary>The number under which something stands, by what it is called and how its words begin.</summary>
    public async Task<int> NumberAsync(string name, string words = "")
    {
        var page = await CheckAsync();
        var item = page.Document.QuerySelectorAll(".app-item").First(one => PageShown.Fold(one.TextContent) is var text && text.Contains(name, StringComparison.Ordinal) && text.Contains(words, StringComparison.Ordinal));
        return int.Parse(item.Id![(item.Id!.IndexOf('-', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
    }

    public async Task<PageForm> CorrectAsync(string name, string words = "") => (await Officer.GetAsync(ImportLinks.Item(Id, await NumberAsync(name, words)))).Form("Save");

    /// <summary>Settles all that needs a person: the positions, the date in April, the posts, and that nobody waits for an answer.</summary>
    public async Task SettleAsync()
    {
        await (await Officer.GetAsync(ImportLinks.Document(Id))).Form("Save")
            .Choose("Input.UsualPosition", nameof(Position.Accepted)).Choose("Input.AnswersAwaited", "false").SubmitAsync();
        await (await CheckAsync()).Form($"Accept number {await NumberAsync("Promise", "By when: April 2019")}").SubmitAsync();
        var posts = (await Officer.GetAsync(ImportLinks.Posts(Id))).Form("Save");
        await posts.Choose("Input.Names[1].Means", "new").Fill("Input.Names[1].Directorate", "Public Health").Choose("Input.Names[2].Means", "words").SubmitAsync();
    }

    public async Task<PageShown> ConfirmAsync() =>
        await (await Officer.GetAsync(ImportLinks.Confirm(Id))).Form("Confirm and store").SubmitAsync();
}
