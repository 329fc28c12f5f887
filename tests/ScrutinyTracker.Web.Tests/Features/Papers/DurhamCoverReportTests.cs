using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Tests.Papers;
using ScrutinyTracker.Web.Tests.Features.Import;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Papers;

/// <summary>
/// The cover report made from Durham's record beside the published one: the same sections in the same order, the same numbered paragraphs
/// with as many lettered items, and every date where it stands there. The words differ: the sample carries facts, not sentences.
/// </summary>
public sealed partial class DurhamCoverReportTests
{
    /// <summary>Ours by theirs.</summary>
    private static readonly (string Theirs, string Ours)[] Headings =
    [
        ("Purpose of Report", "Purpose of report"), ("Background", "Background"), ("Conclusions", "Conclusions"),
        ("Recommendations from Review and Service Response", "Recommendations from the review, and service response"),
        .. Enumerable.Range(1, 7).SelectMany(number => new[]
        {
            ($"Overview & Scrutiny Recommendation {number}", $"Overview and scrutiny recommendation {number}"), ("Service Response", "Service response"),
        }),
        ("Recommendations", "Recommendations"), ("Contact", "Contact"), ("Appendix 1: Implications", "Appendix 1: Implications"),
    ];

    [RequiresSeedsFact]
    public async Task Get_DurhamsRecord_ReadsAsTheOriginalPointByPoint()
    {
        await using var tracker = Tracker.Start(new DateOnly(2019, 2, 1));
        var (browser, reference) = await MonitoringReportTests.WithSampleAsync(tracker);
        var (_, file) = await MonitoringReportTests.FileAsync(browser, $"/reviews/{reference}/papers/cover-report/docx");
        var theirs = Paragraphs(Lines(await File.ReadAllLinesAsync(Path.Combine(Seeds.Folder!, "durham-scrutiny-review-2018.txt"))));
        var ours = Paragraphs([.. PaperStructure.Read(file)]);

        Assert.Equal(Enumerable.Range(1, 23), theirs.Keys);
        Assert.Equal(theirs.Keys, ours.Keys);
        Assert.Equal(theirs.Select(one => (one.Key, one.Value.Items)), ours.Select(one => (one.Key, one.Value.Items)));
        foreach (var (number, paragraph) in theirs)
            Assert.Equal((number, ""), (number, string.Join(", ", Dates().Matches(paragraph.Text).Select(date => date.Value).Distinct()
                .Where(date => !ours[number].Text.Contains(date, StringComparison.OrdinalIgnoreCase)))));
        Assert.Equal(Headings.Select(heading => heading.Ours), PaperStructure.Headings(file).Skip(1).Select(heading => heading.Text));
        Assert.Equal(
            Headings.Select(heading => heading.Theirs),
            Lines(await File.ReadAllLinesAsync(Path.Combine(Seeds.Folder!, "durham-scrutiny-review-2018.txt")))
                .Select(line => line.StartsWith("Contact:", StringComparison.Ordinal) ? "Contact" : line).Where(line => Headings.Any(heading => heading.Theirs == line)));
        var implications = Lines(await File.ReadAllLinesAsync(Path.Combine(Seeds.Folder!, "durham-scrutiny-review-2018.txt"))).SkipWhile(line => line != "Appendix 1: Implications").Skip(1).ToList();
        var told = PaperStructure.Read(file).SkipWhile(line => line != "Appendix 1: Implications").Skip(1).Where(line => line.Length > 0).ToList();
        Assert.Equal(implications.Count, told.Count);
        Assert.Equal(implications.Count(line => line.EndsWith("None", StringComparison.Ordinal)), told.Count(line => line.EndsWith("None", StringComparison.Ordinal)));
    }

    /// <summary>Without what the conversion to text added: bullets before numbers, underlines around italics.</summary>
    private static List<string> Lines(IEnumerable<string> lines) =>
        [.. lines.Select(line => Bullet().Replace(line, "").Replace("*", "", StringComparison.Ordinal).Trim()).Where(line => line.Length > 0)];

    private static Dictionary<int, (int Items, string Text)> Paragraphs(List<string> lines)
    {
        var found = new Dictionary<int, (int Items, string Text)>();
        foreach (var line in lines.TakeWhile(line => !line.StartsWith("Appendix 1", StringComparison.Ordinal) && !line.StartsWith("Contact", StringComparison.Ordinal)))
        {
            if (Number().Match(line) is { Success: true } number && int.Parse(number.Groups[1].Value, null) == found.Count + 1)
                found[found.Count + 1] = (0, line);
            else if (found.Count > 0)
                found[found.Count] = (found[found.Count].Items + (Letter().IsMatch(line) ? 1 : 0), $"{found[found.Count].Text} {line}");
        }
        return found;
    }

    [GeneratedRegex(@"^\s*-\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(\d+)\.? ")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\(?[a-z]\) ")]
    private static partial Regex Letter();

    [GeneratedRegex(@"(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|20\d\d/\d\d")]
    private static partial Regex Dates();
}
