using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>The people, posts, committees and meetings around Durham's review. People bear the names of what they do.</summary>
internal sealed class SampleCouncil
{
    public const string CommitteeCode = "CYP";

    private const string ChildrensServices = "Children and Young People's Services";

    /// <summary>The annual meeting of 2017, from which everybody is in office: before the committee chose its review.</summary>
    private static readonly DateOnly Beginning = new(2017, 5, 24);

    /// <summary>The fourth Wednesday of May or the day that the council chose instead, by its year; an administrator keeps the table.</summary>
    public static IReadOnlyDictionary<int, DateOnly> AnnualMeetings { get; } = new DateOnly[]
    {
        new(2016, 5, 25), Beginning, new(2018, 5, 23), new(2019, 5, 22), new(2020, 5, 27), new(2021, 5, 26), new(2022, 5, 25),
        new(2023, 5, 24), new(2024, 5, 22), new(2025, 5, 21), new(2026, 5, 20),
    }.ToDictionary(day => day.Year);

    private readonly List<Person> _people = [];

    private SampleCouncil()
    {
        ChiefExecutive = Post("Chief Executive", "Chief Executive's Office", "chief.executive");
        ChildrensDirector = Post("Corporate Director of Children and Young People's Services", ChildrensServices, "corporate.director.cyps", ChiefExecutive);
        HeadOfSocialCare = Post("Head of Children's Social Care", ChildrensServices, "head.childrens.social.care", ChildrensDirector);
        PublicHealthDirector = Post("Director of Public Health", "Adult and Health Services", "director.public.health", ChiefExecutive);
        ResourcesDirector = Post("Corporate Director of Resources", "Resources", "corporate.director.resources", ChiefExecutive);
        TransformationDirector = Post(
            "Director of Transformation and Partnerships", "Transformation and Partnerships", "director.transformation", ChiefExecutive);
        PortfolioHolder = Post(
            "Portfolio Holder for Children and Young People's Services", "Cabinet", "portfolio.holder.cyps", role: Role.ExecutiveMember);

        Officer = Person("Scrutiny Officer, Children and Young People", "scrutiny.officer.cyp", Role.Officer);
        OtherOfficer = Person("Scrutiny Officer, Environment", "scrutiny.officer.env", Role.Officer);
        AcademyManager = Person("Social Work Academy Manager", "academy.manager", Role.Contributor);
        Chair = Person("Chair, Children and Young People's Committee", "chair.cyp", Role.Councillor);
        Members =
        [
            Person("Councillor, Children and Young People's Committee (1)", "councillor.one.cyp", Role.Councillor),
            Person("Councillor, Children and Young People's Committee (2)", "councillor.two.cyp", Role.Councillor),
        ];
        OtherCouncillor = Person("Councillor, Environment Committee", "councillor.env", Role.Councillor);
        Person("Administrator", "administrator", Role.Administrator);
        Committee = FormCommittee();
        OtherCommittee = FormOtherCommittee();
    }

    public Committee Committee { get; }
    public Committee OtherCommittee { get; }
    public Post ChiefExecutive { get; }
    public Post ChildrensDirector { get; }
    public Post HeadOfSocialCare { get; }
    public Post PublicHealthDirector { get; }
    public Post ResourcesDirector { get; }
    public Post TransformationDirector { get; }
    public Post PortfolioHolder { get; }
    public Person Officer { get; }
    public Person OtherOfficer { get; }
    public Person AcademyManager { get; }
    public Person Chair { get; }
    public IReadOnlyList<Person> Members { get; }
    public Person OtherCouncillor { get; }

    public static async Task<SampleCouncil> FoundAsync(Story story, CancellationToken cancellation)
    {
        SampleCouncil? council = null;
        await story.BeginAsync(Beginning, async () =>
        {
            council = new SampleCouncil();
            var context = story.Context;
            context.AddRange(council.ChildrensDirector, council.HeadOfSocialCare, council.PublicHealthDirector, council.ResourcesDirector);
            context.AddRange(council.TransformationDirector, council.PortfolioHolder, council.Committee, council.OtherCommittee);
            context.AddRange(council._people.Select(SampleAccounts.For));
            await AddAnnualMeetingsAsync(story, cancellation);
            council.Convene(story, new(2017, 7, 14), new(2017, 11, 21));
        }, cancellation);
        return council!;
    }

    /// <summary>Who holds a post throughout the story.</summary>
    public static Person HolderOf(Post post) => post.HolderOn(Beginning)!;

    /// <summary>The meetings of a municipal year are settled in the February before it; told where the story's time has come so far.</summary>
    public async Task SettleMeetingsAsync(Story story, CancellationToken cancellation)
    {
        await SettleAsync(new(2018, 2, 21), new(2018, 7, 5), new(2018, 11, 7), new(2019, 1, 10), new(2019, 3, 25));
        await SettleAsync(new(2019, 2, 20), new(2019, 7, 2), new(2019, 9, 23), new(2019, 11, 14));

        Task SettleAsync(DateOnly on, params DateOnly[] days) => story.TellAsync(on, Officer, Role.Officer, () =>
        {
            Convene(story, days);
            return Task.CompletedTask;
        }, cancellation);
    }

    private void Convene(Story story, params DateOnly[] days)
    {
        var workingDays = WorkingDays.For(Nation.EnglandAndWales);
        story.Context.AddRange(days.Select(day => new Meeting(Committee, day, new TimeOnly(9, 30), "Committee Room 2", workingDays)));
    }

    private static async Task AddAnnualMeetingsAsync(Story story, CancellationToken cancellation)
    {
        var known = await story.Context.AnnualMeetings.Select(meeting => meeting.StartYear).ToListAsync(cancellation);
        story.Context.AddRange(AnnualMeetings.Where(meeting => !known.Contains(meeting.Key)).Select(meeting => new AnnualMeeting(meeting.Key, meeting.Value)));
    }

    private Committee FormCommittee()
    {
        var committee = new Committee(CommitteeCode, "Children and Young People's Overview and Scrutiny Committee");
        committee.AddOfficer(Officer);
        committee.AddMember(Chair, MemberCapacity.Chair, Beginning);
        foreach (var member in Members)
            committee.AddMember(member, MemberCapacity.Member, Beginning);
        return committee;
    }

    private Committee FormOtherCommittee()
    {
        var committee = new Committee("ENV", "Environment Overview and Scrutiny Committee");
        committee.AddOfficer(OtherOfficer);
        committee.AddMember(OtherCouncillor, MemberCapacity.Member, Beginning);
        return committee;
    }

    private Post Post(string title, string directorate, string address, Post? lineManager = null, Role role = Role.Director)
    {
        var post = new Post(title, directorate);
        post.Edit(title, directorate, null, lineManager);
        post.Appoint(Person(title, address, role), Beginning);
        return post;
    }

    private Person Person(string name, string address, params Role[] roles)
    {
        var person = new Person(name, $"{address}@example.org", roles);
        _people.Add(person);
        return person;
    }
}
