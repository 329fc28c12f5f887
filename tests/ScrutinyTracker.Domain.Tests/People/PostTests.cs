using ScrutinyTracker.Domain.People;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.People;

public sealed class PostTests
{
    private static readonly DateOnly May = new(2019, 5, 1);

    [Fact]
    public void Appoint_ASuccessor_EndsThePresentTimeTheDayBefore()
    {
        var (post, first, second) = (Known.Post(), Known.Person("First"), Known.Person("Second"));
        post.Appoint(first, new(2018, 1, 1));

        Assert.True(post.Appoint(second, May).IsDone);

        Assert.Null(post.HolderOn(new(2017, 12, 31)));
        Assert.Equal(first, post.HolderOn(new(2018, 1, 1)));
        Assert.Equal(first, post.HolderOn(May.AddDays(-1)));
        Assert.Equal(second, post.HolderOn(May));
        Assert.Equal(new HolderChanged(post.Title, "First", "Second", May), post.Events[^1]);
    }

    [Theory]
    [InlineData("2019-05-02", "First", Refusal.HolderAlreadyInPost)]
    [InlineData("2019-05-01", "Second", Refusal.HoldingStartsBeforeThePresentOne)]
    [InlineData("2019-05-02", "Second", null)]
    public void Appoint_WhileSomebodyHoldsIt_NeedsALaterDayAndAnotherPerson(string from, string name, Refusal? refusal)
    {
        var (post, first) = (Known.Post(), Known.Person("First"));
        post.Appoint(first, May);

        Assert.Equal(refusal, post.Appoint(name == "First" ? first : Known.Person(name), DateOnly.Parse(from)).Refusal);
    }

    [Fact]
    public void Edit_LineManagersInACircle_IsRefused()
    {
        var (chief, director, head) = (new Post("Chief", "Office"), new Post("Director", "Children"), new Post("Head", "Children"));
        Assert.True(head.Edit("Head", "Children", null, director).IsDone);
        Assert.True(director.Edit("Director", "Children", null, chief).IsDone);

        Assert.Equal(Refusal.LineManagersInACircle, chief.Edit("Chief", "Office", null, head).Refusal);
        Assert.Equal(Refusal.LineManagersInACircle, chief.Edit("Chief", "Office", null, chief).Refusal);
        Assert.Null(chief.LineManager);
    }

    [Fact]
    public void Appoint_AfterAVacancy_CannotReachBackIntoTheEarlierTime()
    {
        var (post, first) = (Known.Post(), Known.Person("First"));
        post.Appoint(first, new(2018, 1, 1));
        post.Vacate(May);

        Assert.Equal(Refusal.HoldingStartsBeforeThePresentOne, post.Appoint(Known.Person("Second"), May).Refusal);
        Assert.True(post.Appoint(first, May.AddDays(1)).IsDone);
        Assert.Equal(2, post.Holdings.Count);
    }

    [Fact]
    public void Vacate_Held_LeavesNobodyFromTheNextDay()
    {
        var (post, first) = (Known.Post(), Known.Person("First"));
        Assert.Equal(Refusal.NobodyInPost, post.Vacate(May).Refusal);
        post.Appoint(first, May);
        Assert.Equal(Refusal.HoldingStartsBeforeThePresentOne, post.Vacate(May.AddDays(-1)).Refusal);

        Assert.True(post.Vacate(May).IsDone);

        Assert.Equal((first, null), (post.HolderOn(May), post.HolderOn(May.AddDays(1))));
        Assert.Equal(Refusal.NobodyInPost, post.Vacate(May).Refusal);
    }

    [Fact]
    public void Edit_WhatDiffers_IsNoted()
    {
        var (post, chief) = (Known.Quiet(Known.Post("Head")), Known.Post("Chief"));

        post.Edit("Head ", "Resources", "head@example.org", chief);

        Assert.Equal("Directorate: Children's Services > Resources; Mailbox: - > head@example.org; Line manager: - > Chief", Known.Changed(post));
        Known.Quiet(post).Edit("Head", "Resources", "head@example.org", chief);
        Assert.Empty(post.Events);
    }

    [Fact]
    public void ExternalBody_Edited_IsNoted()
    {
        var body = Known.Quiet(new ExternalBody("Police ", null, null));

        body.Edit("Police", "Liaison officer", "police@example.org");

        Assert.Equal("Contact: - > Liaison officer; Email: - > police@example.org", Known.Changed(body));
        Assert.Equal(("Police", "Liaison officer", "police@example.org"), (body.Name, body.ContactName, body.ContactEmail));
    }
}
