using System.Globalization;

namespace ScrutinyTracker.Documents.Tests.MadeUp;

/// <summary>A report as long as one likes: chapters of numbered paragraphs, a recommendation in each, and its table of answers every tenth page.</summary>
internal static class LongReport
{
    private const int LinesToPage = 45;

    public static IReadOnlyList<string> Lines(int pages)
    {
        var lines = new List<string> { "Overview and Scrutiny Committee", "7 November 2018", "Scrutiny Review of Everything", "" };
        for (var page = 1; page <= pages; page++)
            lines.AddRange(Page(page).Take(LinesToPage));
        return lines;
    }

    private static IEnumerable<string> Page(int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        yield return $"Chapter {number}: What we heard about service {number}";
        yield return "";
        for (var paragraph = 1; paragraph <= 8; paragraph++)
        {
            yield return $"{number}.{paragraph} The group heard on 14 July 2017 that the service had {page * 37} cases in 2016/17, and that a review";
            yield return "was carried out in March 2018. Officers said that a further report would be made in June 2019, and that";
            yield return "partners were asked twice a year what they thought of it. Members welcomed the work that had been done.";
            yield return "";
        }
        yield return $"Recommendation {number}: That the Director of Service {number} reviews the {Word(page)} of the service by March 2019.";
        yield return "";
        yield return "Response: Agreed. The review will be finished by April 2019, and reported to the Committee twice yearly.";
        yield return "";
        if (page % 10 != 0)
            yield break;
        yield return "No\tRecommendation\tResponse\tOwner\tDate";
        for (var row = 1; row <= 5; row++)
            yield return $"{number}{row}\tThat team {row} acts on {Word(page + row)}\tAgreed\tHead of Team {row}\tMay 2019";
        yield return "";
    }

    private static string Word(int number) => new([(char)('a' + number % 26), (char)('a' + number / 26 % 26), (char)('a' + number * 7 % 26), (char)('a' + number * 3 % 26), 's']);
}
