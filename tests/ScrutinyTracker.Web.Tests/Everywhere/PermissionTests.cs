using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>
/// Who gets what answer at every page and every handler, against permissions.txt. A POST carries the visitor's own token and nothing else:
/// 400 says that the visitor may act there and filled in nothing.
/// </summary>
[Collection(nameof(SharedTracker))]
public sealed class PermissionTests(SharedTracker shared)
{
    private static readonly string Approved = Path.Combine(Node.ProjectDirectory, "Everywhere", "permissions.txt");

    [Fact]
    public void Routes_All_HaveAnAddressInTheSample() => Assert.Empty(shared.Unknown);

    [Fact]
    public async Task Answers_EveryPageAndHandler_AreTheApprovedOnes()
    {
        var posts = await PostAllAsync();
        var actual = shared.Visits.Concat(posts).GroupBy(visit => visit.Place.Key)
            .Select(visits => $"{visits.Key}: {InWords(visits)}").Order(StringComparer.Ordinal).ToList();
        var approved = (await File.ReadAllLinesAsync(Approved)).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var differences = actual.Except(approved).Select(line => $"+ {line}").Concat(approved.Except(actual).Select(line => $"- {line}"));
        Assert.True(!differences.Any(), $"permissions.txt should change by:\n{string.Join('\n', differences)}");
    }

    private async Task<List<Visit>> PostAllAsync()
    {
        var visits = new List<Visit>();
        foreach (var place in shared.Places.Where(place => place.Handler.Verb != "GET"))
            foreach (var visitor in shared.Visitors.Where(visitor => !place.Handler.IsOpen || visitor.Name == "anonymous"))
            {
                visits.Add(await SharedTracker.AskAsync(visitor, place, [new("__RequestVerificationToken", visitor.Token)]));
                if ((int)visits[^1].Page.Status < 400)
                    shared.PutBack();
            }
        return visits;
    }

    /// <summary>"200 officer; 404 everybody else; sign-in anonymous", in the order of the visitors.</summary>
    private static string InWords(IEnumerable<Visit> visits)
    {
        var answers = visits.GroupBy(visit => visit.Answer).OrderBy(answer => answer.Key, StringComparer.Ordinal).ToList();
        var most = answers.MaxBy(answer => answer.Count())!;
        var names = answers.Select(answer => $"{answer.Key} {(answer == most && most.Count() > 4 ? Everybody(answers.Count) : string.Join(", ", answer.Select(visit => visit.Visitor.Name)))}");
        return string.Join("; ", names);
    }

    private static string Everybody(int answers) => answers == 1 ? "everybody" : "everybody else";
}
