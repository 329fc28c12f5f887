using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Domain.Settings;
using ScrutinyTracker.Web.Platform.Data;
using Account = ScrutinyTracker.Web.Platform.Security.Account;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>Makes people, committees, reviews and recommendations in a state, saved. Names are posts; nothing is invented beyond need.</summary>
internal sealed class Given(Tracker tracker)
{
    private static readonly DateOnly LongAgo = new(2017, 5, 24);
    private int _count;

    /// <summary>A person who can sign in.</summary>
    public Task<Person> PersonAsync(string name, params Role[] roles) => tracker.ChangeAsync(async context =>
    {
        var email = $"{name.ToLowerInvariant().Replace(' ', '.')}.{Interlocked.Increment(ref _count)}@example.org";
        var person = new Person(name, email, roles);
        context.Add(new Account
        {
            Person = person,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = $"{Guid.NewGuid():N}",
        });
        return await Task.FromResult(person);
    });

    /// <summary>A committee with its scrutiny officer.</summary>
    public async Task<(Committee Committee, Person Officer)> CommitteeAsync(string code = "CYP", string? name = null)
    {
        var officer = await PersonAsync($"Scrutiny Officer {code}", Role.Officer);
        var committee = await tracker.ChangeAsync(async context =>
        {
            var made = new Committee(code, name ?? $"{code} Overview and Scrutiny Committee");
            made.AddOfficer(await context.People.SingleAsync(person => person.Id == officer.Id));
            context.Add(made);
            return made;
        });
        return (committee, officer);
    }

    /// <summary>The public register is on, by whoever was the first in the tracker.</summary>
    public Task RegisterOnAsync() => tracker.ChangeAsync(async context =>
    {
        var by = await context.People.OrderBy(person => person.Id).FirstAsync();
        SettingDecision.Make(SettingName.PublicRegister, null, SettingDecision.On, "Agreed", by, tracker.Clock.GetUtcNow().UtcDateTime, out var made);
        context.Add(made!);
    });

    public async Task<Person> CouncillorAsync(Committee committee, MemberCapacity capacity = MemberCapacity.Member)
    {
        var councillor = await PersonAsync($"Councillor {committee.Code} {_count}", Role.Councillor);
        await tracker.ChangeAsync(async context =>
        {
            var present = await context.Committees.Include(c => c.Memberships).SingleAsync(c => c.Id == committee.Id);
            present.AddMember(await context.People.SingleAsync(person => person.Id == councillor.Id), capacity, LongAgo);
        });
        return councillor;
    }

    /// <summary>A post with a director in it since long ago.</summary>
    public async Task<(Post Post, Person Holder)> PostAsync(string title, Role role = Role.Director)
    {
        var holder = await PersonAsync($"{title} holder", role);
        var post = await tracker.ChangeAsync(async context =>
        {
            var made = new Post(title, "Children and Young People");
            made.Appoint(await context.People.SingleAsync(person => person.Id == holder.Id), LongAgo);
            context.Add(made);
            return made;
        });
        return (post, holder);
    }

    public Task<Review> ReviewAsync(Committee committee, string title = "A review", string? reference = null) => tracker.ChangeAsync(async context =>
    {
        var review = new Review(reference ?? $"{committee.Code}-2018-19-{Interlocked.Increment(ref _count):00}", ReviewKind.ScrutinyReview, title,
            await context.Committees.SingleAsync(c => c.Id == committee.Id));
        context.Add(review);
        return review;
    });

    public Task<Meeting> MeetingAsync(Committee committee, DateOnly heldOn) => tracker.ChangeAsync(async context =>
    {
        var meeting = new Meeting(await context.Committees.SingleAsync(c => c.Id == committee.Id), heldOn, new TimeOnly(9, 30), "Committee Room 2", WorkingDays.For(Nation.EnglandAndWales));
        context.Add(meeting);
        return meeting;
    });

    /// <summary>A recommendation to a post: a draft, unless sent or published.</summary>
    public Task<Recommendation> RecommendationAsync(
        Review review, Post? lead, string text = "Report progress to the committee", DateOnly? sentOn = null, DateOnly? publishedOn = null,
        IReadOnlyList<string>? parts = null) => tracker.ChangeAsync(async context =>
    {
        var parent = await context.Reviews.Include(r => r.Committee).SingleAsync(r => r.Id == review.Id);
        var number = await context.Recommendations.CountAsync(r => r.ReviewId == review.Id) + 1;
        var post = lead is null ? null : await context.Posts.SingleAsync(p => p.Id == lead.Id);
        var recommendation = new Recommendation($"{parent.Committee.Code}-2018-19-R{Interlocked.Increment(ref _count):00}", parent, number,
            new RecommendationDetails(text, post, null, null, [], [], parts ?? []));
        if (sentOn is { } sent)
        {
            var regime = await context.ResponseRegimes.SingleAsync(r => r.Id == 1);
            recommendation.SendForResponse(new Sending(sent, sent, sent, regime), WorkingDays.For(Nation.EnglandAndWales));
            parent.MarkSentForResponse(sent);
        }
        if (publishedOn is { } published)
        {
            recommendation.Publish(published);
            if (parent.PublishedOn is null)
                parent.Publish(published);
        }
        context.Add(recommendation);
        return recommendation;
    });

    /// <summary>So many like the first, published and unanswered, in one save.</summary>
    public Task MoreRecommendationsAsync(int count) => tracker.ChangeAsync(async context =>
    {
        var first = await context.Recommendations.Include(one => one.Review).ThenInclude(review => review.Committee).Include(one => one.LeadPost)
            .Include(one => one.Regime).OrderBy(one => one.Id).FirstAsync();
        var (on, present) = (first.SentForResponseOn!.Value, await context.Recommendations.CountAsync());
        for (var number = present + 1; number <= present + count; number++)
        {
            var made = new Recommendation($"{first.Review.Committee.Code}-2018-19-R1{number:000}", first.Review, number,
                new RecommendationDetails(first.Text, first.LeadPost, null, null, [], [], []));
            made.SendForResponse(new Sending(on, on, on, first.Regime!), WorkingDays.For(Nation.EnglandAndWales));
            made.Publish(on);
            context.Add(made);
        }
    });

    /// <summary>An accepted response with one item and one promise for each phrase given; a null phrase is a promise without a date.</summary>
    public Task<Recommendation> ResponseAsync(Recommendation recommendation, Person by, DateOnly on, params string?[] duePhrases) => tracker.ChangeAsync(async context =>
    {
        var answered = await Whole(context).SingleAsync(r => r.Id == recommendation.Id);
        var response = answered.DraftResponse(answered.LeadPost);
        response.TakePosition(Position.Accepted, null, on);
        var item = response.AddItem("The service agrees");
        foreach (var phrase in duePhrases)
        {
            var (first, recurrence) = phrase is null ? (null, null) : DuePhrase.Read(phrase, on) switch
            {
                DueReading.Dated dated => ((DueDate?)dated.Due, (Recurrence?)null),
                DueReading.Repeating repeating => (repeating.First, repeating.Recurrence),
                _ => throw new ArgumentException($"“{phrase}” has no date", nameof(duePhrases)),
            };
            response.Promise(item, new CommitmentDetails($"Do what was promised for {phrase ?? "no date"}", phrase, first, recurrence, null, null));
        }
        var person = await context.People.SingleAsync(p => p.Id == by.Id);
        var outcome = answered.Submit(response, new Submission(person, false, tracker.Clock.GetUtcNow().UtcDateTime, tracker.Clock.Today)
        {
            LeftOut = answered.LeftOutBy(response).ToDictionary(promise => promise, string? (_) => "Something else is promised"),
        });
        return outcome.IsDone ? answered : throw new InvalidOperationException($"{outcome.Refusal}");
    });

    private static IQueryable<Recommendation> Whole(TrackerContext context) => context.Recommendations
        .Include(r => r.Review)
        .Include(r => r.LeadPost)
        .Include(r => r.Responses).ThenInclude(r => r.Items).ThenInclude(i => i.Commitments)
        .Include(r => r.Commitments).ThenInclude(c => c.Occurrences);
}
