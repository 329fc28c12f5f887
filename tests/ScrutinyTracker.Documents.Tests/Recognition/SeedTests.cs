using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Documents.Tests.Reading;
using ScrutinyTracker.Domain.Reviews;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Recognition;

/// <summary>Four real documents, each as text, from Word and from PDF: the same record from all three, with the counts that a person finds.</summary>
public sealed class SeedTests
{
    public static TheoryData<string> Formats => [".txt", ".docx", ".pdf"];

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var name in new[] { Seeds.Durham, Seeds.Northumberland, Seeds.Coventry, Seeds.Network })
                foreach (var format in new[] { ".txt", ".docx", ".pdf" })
                    all.Add(name, format);
            return all;
        }
    }

    [RequiresSeedsTheory, MemberData(nameof(Formats))]
    public void Durham_IsAllThere(string format)
    {
        var record = Read(Seeds.Durham, format);

        Assert.Equal(("Children and Young People's Overview and Scrutiny Committee", new DateOnly(2018, 11, 7), "scrutiny review"), (record.Committee, record.Date, record.Kind));
        Assert.Equal(["a", "b", "c", "d", "e", "f"], record.LinesOfEnquiry.Select(line => line.Label));
        Assert.Equal(9, record.Findings.Count(finding => finding.Kind == FindingKind.Conclusion));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], record.Recommendations.Select(one => one.Number));
        Assert.Equal([8, 2, 2, 2, 1, 2, 1], record.Recommendations.Select(one => one.ResponseItems.Count));
        Assert.Equal(11, record.Implications.Count);
        Assert.Equal(2, record.Contacts.Count(contact => contact.Telephone is not null));
        Assert.NotNull(record.Purpose);
        Assert.NotNull(record.Scope);
        Assert.NotNull(record.Limitations);
        Assert.Single(record.Evidence);
    }

    [RequiresSeedsTheory, MemberData(nameof(Formats))]
    public void Durham_Addressees_AreThePostsThatAreAsked(string format)
    {
        var asked = Read(Seeds.Durham, format).Recommendations.Select(one => one.Addressees).ToList();

        string children = "Corporate Director of Children and Young People's Services";
        Assert.Equal([[children], [children["Corporate ".Length..]], ["all members of Durham County Council", "Corporate Director of Resources"], [],
            [children, "Director of Public Health"], [children], [children]], asked);
    }

    [RequiresSeedsTheory, MemberData(nameof(Formats))]
    public void Durham_Promises_HaveTheDatesThatAreThere(string format)
    {
        var record = Read(Seeds.Durham, format);
        var all = record.Recommendations.SelectMany(one => one.Promises).ToList();
        var promises = all.Where(promise => !promise.IsFact).ToList();

        Assert.Equal(["2018-12", "2019-03", "2019-04", "2019-04", "2019-06", "2019-07", "2019-09"],
            promises.Where(promise => promise.Precision == PrintedPrecision.Month).Select(promise => $"{promise.Due!.Value.On:yyyy-MM}").Order());
        Assert.Equal(3, promises.Count(promise => promise.Precision == PrintedPrecision.Year && promise.Question is not null));
        Assert.Equal(3, promises.Count(promise => promise.Recurrence is not null));
        Assert.All(["June 2018", "July 2018"], phrase => Assert.Contains(all, promise => promise.IsFact && promise.Phrase == phrase));
        Assert.DoesNotContain(record.Recommendations[4].Promises, promise => promise.HasDate);
        Assert.Contains("Recommendation 5: the answer gives no date.", record.Warnings);
    }

    [RequiresSeedsTheory, MemberData(nameof(Formats))]
    public void Northumberland_IsAllThere(string format)
    {
        var record = Read(Seeds.Northumberland, format);

        Assert.Equal("practice review", record.Kind);
        Assert.Equal([("Leadership", 9, 5), ("The voice of the child", 9, 9), ("The parent / carer experience", 5, 5)],
            record.Findings.Where(finding => finding.Kind is FindingKind.Strength or FindingKind.AreaForDevelopment).GroupBy(finding => finding.Theme)
                .Select(theme => (theme.Key!, theme.Count(one => one.Kind == FindingKind.Strength), theme.Count(one => one.Kind == FindingKind.AreaForDevelopment))));
        Assert.Equal(24, record.Findings.Count(finding => finding is { Kind: FindingKind.GoodPractice, Theme: "Good or innovative practice" }));
        Assert.Equal(5, record.Findings.Count(finding => finding.Kind == FindingKind.CaseExample));
        Assert.Empty(record.Recommendations);
        Assert.Empty(record.Actions);
        Assert.Contains("The action plan is empty: no actions.", record.Warnings);
    }

    [RequiresSeedsTheory, MemberData(nameof(Formats))]
    public void Coventry_IsAllThere(string format)
    {
        var record = Read(Seeds.Coventry, format);

        Assert.Equal(("Cabinet Member for Children and Young People", new DateOnly(2015, 6, 30), "decision report"), (record.Committee, record.Date, record.Kind));
        var external = Assert.Single(record.Recommendations);
        Assert.Equal((true, "14"), (external.IsExternal, external.Number));
        Assert.Contains("The report asks only to be noted or passed on: it makes no recommendation to track.", record.Warnings);
        Assert.Equal([22, 12, 11, 11, 11, 11], record.Approvals.Select(approval => approval.Returned!.Value.Day));
        Assert.All(record.Approvals, approval => Assert.Equal(new DateOnly(2015, 6, 11), approval.Sent));
        Assert.Equal("Finance Manager", record.Approvals[0].Title);
        Assert.Equal(8, record.Implications.Count);
        Assert.NotNull(Assert.Single(record.Contacts).Email);
    }

    [RequiresSeedsTheory, MemberData(nameof(Formats))]
    public void Network_CallsOfAnOutsideReview_AreExternal(string format)
    {
        var record = Read(Seeds.Network, format);

        Assert.Equal((new DateOnly(2019, 9, 4), "external review"), (record.Date, record.Kind));
        Assert.Equal(6, record.Recommendations.Count);
        Assert.All(record.Recommendations, one => Assert.True(one.IsExternal));
    }

    [RequiresSeedsTheory, MemberData(nameof(All))]
    public void AnyOfThem_PlacedAndUnplaced_IsTheWholeDocument(string name, string format)
    {
        var (file, fileName) = Seeds.Of(name, format);
        var document = DocumentFile.Read(file, fileName);
        var said = Everything.In(Recogniser.Recognise(document));

        Assert.All(document.Blocks, block => Assert.All(
            block.Kind == BlockKind.Row ? block.Cells.Where(cell => cell.Any(char.IsLetterOrDigit)) : [block.Text], text => Assert.True(Everything.Has(said, text), text)));
    }

    private static RecognisedDocument Read(string name, string format)
    {
        var (file, fileName) = Seeds.Of(name, format);
        return Recogniser.Recognise(DocumentFile.Read(file, fileName));
    }
}
