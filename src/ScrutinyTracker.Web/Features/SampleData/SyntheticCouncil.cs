using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>Six committees, their people, the twelve posts that they ask and an administrator, made once and then found again.</summary>
internal sealed class SyntheticCouncil
{
    private const int YearsBack = 5;
    private const int MeetingsInAYear = 4;

    private static readonly (string Code, string Field)[] Fields =
    [
        ("ASC", "Adult Social Care"), ("COM", "Community Safety"), ("ECO", "Economy and Growth"),
        ("HEA", "Health Partnerships"), ("HOU", "Housing"), ("TRA", "Transport"),
    ];

    public required IReadOnlyList<Committee> Committees { get; init; }
    public required IReadOnlyList<Post> Posts { get; init; }
    public required ILookup<Committee, Meeting> Meetings { get; init; }
    public required IReadOnlyList<ResponseRegime> Regimes { get; init; }
    public required IReadOnlyList<AssessmentCategory> Categories { get; init; }

    public static async Task FoundAsync(TrackerContext context, DateOnly today, CancellationToken cancellation)
    {
        if (await context.Committees.AnyAsync(committee => committee.Code == Fields[0].Code, cancellation))
            return;
        var since = today.AddYears(-YearsBack);
        foreach (var (code, field) in Fields)
            context.AddRange(Department(field, since).Concat(Body(code, field, since, today)));
        context.Add(SampleAccounts.For(Person("Administrator, Generated Council", Role.Administrator)));
        await context.SaveChangesAsync(cancellation);
    }

    public static async Task<SyntheticCouncil> LoadAsync(TrackerContext context, CancellationToken cancellation)
    {
        var codes = Fields.Select(field => field.Code).ToList();
        var directorates = Fields.Select(field => field.Field).ToList();
        var meetings = await context.Meetings.Include(meeting => meeting.Committee)
            .Where(meeting => codes.Contains(meeting.Committee.Code)).OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id)
            .ToListAsync(cancellation);
        return new SyntheticCouncil
        {
            Committees = [.. meetings.Select(meeting => meeting.Committee).Distinct().OrderBy(committee => committee.Code, StringComparer.Ordinal)],
            Posts = await context.Posts.Include(post => post.Holdings).ThenInclude(holding => holding.Person)
                .Where(post => directorates.Contains(post.Directorate)).OrderBy(post => post.Id).ToListAsync(cancellation),
            Meetings = meetings.ToLookup(meeting => meeting.Committee),
            Regimes = await context.ResponseRegimes.OrderBy(regime => regime.Id).ToListAsync(cancellation),
            Categories = await context.AssessmentScales.Where(scale => scale.Id == AssessmentScale.DefaultId).SelectMany(scale => scale.Categories).OrderBy(category => category.Id).ToListAsync(cancellation),
        };
    }

    private static IEnumerable<object> Department(string field, DateOnly since)
    {
        var director = new Post($"Director of {field}", field);
        var head = new Post($"Head of {field} Services", field);
        head.Edit(head.Title, field, null, director);
        foreach (var post in new[] { director, head })
        {
            var person = Person(post.Title, Role.Director);
            post.Appoint(person, since);
            yield return post;
            yield return SampleAccounts.For(person);
        }
    }

    private static IEnumerable<object> Body(string code, string field, DateOnly since, DateOnly today)
    {
        var committee = new Committee(code, $"{field} Overview and Scrutiny Committee");
        var officer = Person($"Scrutiny Officer, {field}", Role.Officer);
        var chair = Person($"Chair, {field} Committee", Role.Councillor);
        var member = Person($"Councillor, {field} Committee", Role.Councillor);
        committee.AddOfficer(officer);
        committee.AddMember(chair, MemberCapacity.Chair, since);
        committee.AddMember(member, MemberCapacity.Member, since);
        var workingDays = WorkingDays.For(Nation.EnglandAndWales);
        var meetings = Enumerable.Range(0, (YearsBack + 1) * MeetingsInAYear)
            .Select(number => workingDays.OnOrAfter(since.AddMonths(number * 12 / MeetingsInAYear)))
            .Select(day => new Meeting(committee, day, new TimeOnly(10, 0), null, workingDays));
        return [committee, .. meetings, .. new[] { officer, chair, member }.Select(SampleAccounts.For)];
    }

    private static Person Person(string name, Role role) =>
        new(name, $"{name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '.').ToLowerInvariant()}@example.org", [role]);
}
