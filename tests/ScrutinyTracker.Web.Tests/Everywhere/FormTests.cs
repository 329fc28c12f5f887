using System.Net;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>Every form of every page, posted in all the ways in which it goes wrong.</summary>
[Collection(nameof(SharedTracker))]
public sealed class FormTests(SharedTracker shared)
{
    /// <summary>Forms in which nothing has to be filled in, and why. A key ends anywhere.</summary>
    private static readonly Dictionary<string, string> MayBeEmpty = new()
    {
        ["/administration/scales/{id}: Take off the scale"] = "a button and nothing else",
        ["/administration/scales/{id}: Offer again"] = "a button and nothing else",
        ["/administration/committees/{code}/scale: Save"] = "the present scale is chosen",
        ["/reviews/{reference}/scope: Save"] = "a scope is drawn up over time",
        ["/administration/people/{id}: Send a link to set a password"] = "a button and nothing else",
        ["/administration/people/{id}: Deactivate"] = "a button and nothing else",
        [": Send a sample to myself"] = "a button and nothing else",
        ["/rounds/{number}/close: Close the round and keep its report"] = "a button and nothing else",
        ["/reminders/pauses/{id}/end: End the pause"] = "a button and nothing else",
        ["/away/{id}/back: End these days"] = "a button and nothing else",
        ["/import/{id}/discard: Discard the import"] = "a button and nothing else",
        [": Confirm and store"] = "a button and nothing else",
        ["/import/reports/{id}: "] = "buttons beside what was recognised",
        [": Move"] = "a button and nothing else",
        [": Take back"] = "a button and nothing else",
        [": Take this request back"] = "a button and nothing else",
        [": Give back"] = "a note is said or not",
        [": Remove"] = "a button; only a recommendation wants a reason",
        [AddAnotherPart] = "a further box",
    };

    /// <summary>Forms that carry a version and overwrite nothing, and why.</summary>
    private static readonly Dictionary<string, string> NeverStale = new()
    {
        ["/administration/committees/{code}/end: End the committee"] = "the sample's committee still meets; its own tests have two who save at once",
        ["/administration/people/{id}: Deactivate"] = "the sample's person has open work to hand on first",
        ["/reviews/{reference}/lines-of-enquiry/add: Save"] = "an addition",
        ["/reviews/{reference}/evidence/add: Save"] = "an addition",
        ["/reviews/{reference}/findings/add: Save"] = "an addition",
        ["/reviews/{reference}/recommendations/add: Save"] = "an addition",
        ["/reviews/{reference}/send: Work out the deadline"] = "shows the deadline; the button that follows it saves",
        ["/administration/people/{id}: Send a link to set a password"] = "the person stays as is",
        [AddAnotherPart] = "saves nothing",
    };

    /// <summary>What a form takes where not just anything will do.</summary>
    private static readonly Dictionary<string, string> Answers = new()
    {
        ["Input.Paragraph"] = "3",
        ["Input.StartsAt"] = "14:30",
        ["Input.NewExternalBody"] = "",
        // Another day than the sample's, so that there is something to correct.
        ["Input.ReceivedOn.Day"] = "23",
        ["Input.Length"] = "10",
        ["Input.ExternalBodyId"] = "",
        // A post's holder who may not answer is asked about first; a post may always be left vacant.
        ["Input.PersonId"] = "",
        // A date to come, in words and in figures that agree.
        ["Input.DueInWords"] = "June 2020",
        ["Input.DueOn.Day"] = "21",
        ["Input.DueOn.Month"] = "6",
        ["Input.DueOn.Year"] = "2020",
        ["Input.DaysBefore"] = "21, 7",
        ["Input.EveryDaysOverdue"] = "14",
        ["Input.LineManager"] = "10",
        ["Input.ChiefOfficer"] = "20",
        ["Input.Chair"] = "30",
        // A committee does not close what it wants to look at again.
        ["Input.Rows[].Closing"] = "",
        // Given only with the claim that it was delivered.
        ["Input.DeliveredOn.Day"] = "",
        ["Input.DeliveredOn.Month"] = "",
        ["Input.DeliveredOn.Year"] = "",
    };

    private const string Mine = "wordsofmyown";
    private const string AddAnotherPart = "Add another part";

    [Fact]
    public async Task Post_Empty_SaysWhatIsMissingInLinksThatLead()
    {
        var faults = new List<string>();
        foreach (var form in Forms())
        {
            var answer = await PostAsync(form, form.Empty());
            if (Excused(MayBeEmpty, form) ? (int)answer.Page.Status >= 500 : answer.Page.Status != HttpStatusCode.BadRequest)
                faults.Add($"{form.Where} answered {answer.Answer}");
            else if (answer.Page.Status == HttpStatusCode.BadRequest)
                faults.AddRange(LostLinks(answer.Page).Select(lost => $"{form.Where}: {lost}"));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Get_FormsThatMakeSomething_MakeItOnce()
    {
        var adding = shared.Visits.Where(visit => visit.IsPage && visit.IsOk)
            .Where(visit => visit.Place.Handler.Title is var title && (title.EndsWith("/add", StringComparison.Ordinal) || title.EndsWith("/create", StringComparison.Ordinal)))
            .ToList();

        Assert.NotEmpty(adding);
        Assert.All(adding, visit => Assert.All(
            visit.Page.Document.QuerySelectorAll("main form[method=post]"), form => Assert.NotNull(form.QuerySelector("input[name=FormKey]"))));
    }

    [Fact]
    public async Task Post_OldVersion_Is409AndKeepsTheWords()
    {
        var faults = new List<string>();
        foreach (var same in Forms().Where(form => form.VersionField is not null && !Excused(NeverStale, form)).GroupBy(form => form.Key))
        {
            var refusals = new List<string>();
            foreach (var form in same)
            {
                var fresh = await PostAsync(form, form.Filled(Mine, Answers));
                if ((int)fresh.Page.Status >= 400)
                    refusals.Add($"{form.Where} takes no generic answer ({fresh.Answer}): {Summary(fresh.Page)}");
                else if (await StaleFaultAsync(form) is { } fault)
                    faults.Add(fault);
            }
            faults.AddRange(refusals.Count == same.Count() ? refusals : []);
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Post_HundredThousandCharacters_IsRefusedBesideEachBox()
    {
        var tooLong = new string('x', 100_000);
        var faults = new List<string>();
        foreach (var form in Forms().Where(form => !form.Key.EndsWith(AddAnotherPart, StringComparison.Ordinal)))
            foreach (var text in form.Texts)
            {
                var answer = await PostAsync(form, [.. form.Filled("", Answers).Select(field => field.Key == text ? new(text, tooLong) : field)]);
                if (answer.Page.Status != HttpStatusCode.BadRequest)
                    faults.Add($"{form.Where} answered {answer.Answer} to 100,000 characters in {text}");
                else if (!HasErrorBeside(answer.Page, text))
                    faults.Add($"{form.Where} says nothing beside {text}: {Summary(answer.Page)}");
            }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("31", "February", "2019")]
    [InlineData("12", "13", "2019")]
    [InlineData("12", "2", "19")]
    public async Task Post_DateThatIsNone_IsRefusedBesideIt(string day, string month, string year)
    {
        var faults = new List<string>();
        foreach (var form in Forms())
            foreach (var date in form.Dates)
            {
                var parts = new Dictionary<string, string> { [$"{date}.Day"] = day, [$"{date}.Month"] = month, [$"{date}.Year"] = year };
                var answer = await PostAsync(form, [.. form.Filled("", Answers).Select(field => new KeyValuePair<string, string>(field.Key, parts.GetValueOrDefault(field.Key, field.Value)))]);
                if (answer.Page.Status != HttpStatusCode.BadRequest || !parts.Keys.Any(part => HasErrorBeside(answer.Page, part)))
                    faults.Add($"{form.Where} answered {answer.Answer} to {day} {month} {year} in {date}: {Summary(answer.Page)}");
            }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task<string?> StaleFaultAsync(FoundForm form)
    {
        var answer = await PostAsync(form, [.. form.Filled(Mine, Answers).Select(field => field.Key == form.VersionField ? new(field.Key, "999") : field)]);
        if (answer.Page.Status != HttpStatusCode.Conflict)
            return $"{form.Where} answered {answer.Answer} to a version that is not the present one";
        return form.Filled(Mine, Answers).Any(field => field.Value.Contains(Mine, StringComparison.Ordinal)) && !answer.Page.Html.Contains(Mine, StringComparison.Ordinal)
            ? $"{form.Where} lost the words"
            : null;
    }

    private static bool Excused(Dictionary<string, string> excuses, FoundForm form) => excuses.Keys.Any(key => form.Key.Contains(key, StringComparison.Ordinal));

    private IReadOnlyList<FoundForm> Forms()
    {
        var forms = FoundForm.In(shared.Visits.Where(visit => !visit.Place.Handler.IsOpen));
        Assert.NotEmpty(forms);
        return forms;
    }

    private async Task<Visit> PostAsync(FoundForm form, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var answer = await form.PostAsync(fields);
        if ((int)answer.Page.Status < 400)
            shared.PutBack();
        return answer;
    }

    private static string Summary(PageShown page) => PageShown.Fold(page.Document.QuerySelector(".govuk-error-summary__list")?.TextContent ?? page.Heading);

    private static IEnumerable<string> LostLinks(PageShown page)
    {
        var links = page.Document.QuerySelectorAll(".govuk-error-summary__list a").Select(link => link.GetAttribute("href")!).ToList();
        if (page.Document.QuerySelector(".govuk-error-summary") is null)
            yield return "no summary of errors";
        foreach (var lost in links.Where(link => page.Document.GetElementById(link.TrimStart('#')) is null))
            yield return $"the summary's link {lost} leads nowhere";
    }

    private static bool HasErrorBeside(PageShown page, string name) =>
        page.Document.QuerySelector($"[name='{name}']")?.Closest(".govuk-form-group--error")?.QuerySelector(".govuk-error-message") is not null;
}
