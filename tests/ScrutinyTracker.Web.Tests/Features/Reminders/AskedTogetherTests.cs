using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>Who is reminded of an answer that several posts owe together.</summary>
public sealed class AskedTogetherTests
{
    /// <summary>Two months beginning with 1 October 2018 end on that day.</summary>
    private static readonly DateOnly DueOn = new(2018, 11, 30);

    [Fact]
    public async Task Send_LeadAndJointPost_GetAnEmailEachThatNamesTheOther()
    {
        using var scene = await Scene.OnAsync(DueOn);
        var (joint, holder) = await scene.Tracker.Given.PostAsync("Head of Procurement");
        await AskTooAsync(scene, joint);

        await scene.SendAsync();
        await scene.SendAsync();

        Assert.Equal(new[] { scene.Director.Email, holder.Email }.Order(), scene.Mail.Taken.Select(mail => mail.To.Address).Order());
        Assert.Contains("Asked together with: Head of Procurement", To(scene, scene.Director).Text, StringComparison.Ordinal);
        Assert.Contains("Asked together with: Corporate Director", To(scene, holder).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody else was written to", To(scene, holder).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_OneHolderOfBothPosts_IsRemindedOnce()
    {
        using var scene = await Scene.OnAsync(DueOn);
        var joint = await scene.Tracker.ChangeAsync(async context =>
        {
            var post = new Post("Head of Procurement", "Resources");
            post.Appoint(await context.People.SingleAsync(person => person.Id == scene.Director.Id), new(2018, 1, 1));
            context.Add(post);
            return post;
        });
        await AskTooAsync(scene, joint);

        await scene.SendAsync();
        await scene.SendAsync(DueOn.AddDays(3));

        Assert.Single(await scene.LedgerAsync());
        Assert.Equal("1 thing due today \u2014 Friday 30 November 2018", Assert.Single(scene.Mail.Taken).Subject);
    }

    private static Web.Email.OutgoingMail To(Scene scene, Person person) => scene.Mail.Taken.Single(mail => mail.To.Address == person.Email);

    private static Task AskTooAsync(Scene scene, Post joint) => scene.Tracker.ChangeAsync(async context =>
    {
        var asked = await context.Recommendations.Include(one => one.LeadPost).Include(one => one.JointPosts).Include(one => one.Parts).Include(one => one.Findings)
            .SingleAsync(one => one.Id == scene.Recommendation.Id);
        asked.Edit(asked.Details with { JointPosts = [await context.Posts.SingleAsync(post => post.Id == joint.Id)] }, "They buy it together");
    });
}
