using ScrutinyTracker.Domain.People;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.People;

public sealed class PostSuccessionTests
{
    private static readonly DateOnly May = new(2019, 5, 1);

    [Fact]
    public void End_WithASuccessor_NobodyHoldsItFromThatDay()
    {
        var (post, successor, director) = (Known.Post(), Known.Quiet(Known.Post("Director of People")), Known.Person());
        post.Appoint(director, new(2018, 1, 1));
        Known.Quiet(post);

        Assert.True(post.End(May, successor, May).IsDone);

        Assert.Equal(director, post.HolderOn(May.AddDays(-1)));
        Assert.Null(post.HolderOn(May));
        Assert.Equal(new PostEnded(post.Title, May, "Director of People"), Assert.Single(post.Events));
        Assert.Equal(Refusal.PostEnded, post.Appoint(Known.Person("Second"), May.AddDays(1)).Refusal);
    }

    [Fact]
    public void End_OnTheDayOfAnAppointment_ThatNeverBegan()
    {
        var post = Known.Post();
        post.Appoint(Known.Person(), May);

        Assert.True(post.End(May, null, May).IsDone);

        Assert.Empty(post.Holdings);
    }

    [Fact]
    public void End_AgainWithASuccessor_KeepsTheDay()
    {
        var (post, successor) = (Known.Post(), Known.Post("Director of People"));
        post.End(May, null, May);
        Known.Quiet(post);

        Assert.True(post.End(May.AddDays(9), successor, May.AddDays(9)).IsDone);

        Assert.Equal(May, post.EndedOn);
        Assert.Equal(successor, post.Successor);
    }

    [Fact]
    public void End_WhatCannotBe_IsRefused()
    {
        var (post, ended) = (Known.Post(), Known.Post("Gone"));
        ended.End(May, null, May);

        Assert.Equal(Refusal.SuccessorIsItself, post.End(May, post, May).Refusal);
        Assert.Equal(Refusal.SuccessorHasEnded, post.End(May, ended, May).Refusal);
        Assert.Equal(Refusal.EndInTheFuture, post.End(May.AddDays(1), null, May).Refusal);
        Assert.Null(post.EndedOn);
    }

    [Fact]
    public void HandOn_ToAnother_TheDayAfterTheLeaversLast()
    {
        var (post, leaver, next) = (Known.Post(), Known.Person("Leaver"), Known.Person("Next"));
        post.Appoint(leaver, new(2018, 1, 1));
        Known.Quiet(post);

        Assert.True(post.HandOn(leaver, next, May).IsDone);

        Assert.Equal((leaver, next), (post.HolderOn(May.AddDays(-1)), post.HolderOn(May)));
        Assert.Equal(new HolderChanged(post.Title, "Leaver", "Next", May), Assert.Single(post.Events));
    }

    [Fact]
    public void HandOn_WhatWasToBegin_NeverBegins()
    {
        var (post, leaver) = (Known.Post(), Known.Person("Leaver"));
        post.Appoint(leaver, May.AddDays(30));

        Assert.True(post.HandOn(leaver, null, May).IsDone);

        Assert.Empty(post.Holdings);
    }

    [Fact]
    public void HandOn_WhileAnotherIsAppointedForLater_LastsUntilThen()
    {
        var (post, leaver, meanwhile, next) = (Known.Post(), Known.Person("Leaver"), Known.Person("Meanwhile"), Known.Person("Next"));
        post.Appoint(leaver, new(2018, 1, 1));
        post.Appoint(next, May.AddDays(30));

        Assert.True(post.HandOn(leaver, meanwhile, May).IsDone);

        Assert.Equal((meanwhile, next), (post.HolderOn(May.AddDays(29)), post.HolderOn(May.AddDays(30))));
    }

    [Fact]
    public void HandOn_WhatCannotBe_IsRefused()
    {
        var (post, first, leaver) = (Known.Post(), Known.Person("First"), Known.Person("Leaver"));
        Assert.Equal(Refusal.NobodyInPost, post.HandOn(leaver, null, May).Refusal);
        post.Appoint(first, new(2018, 1, 1));
        post.Appoint(leaver, May);

        Assert.Equal(Refusal.HolderAlreadyInPost, post.HandOn(leaver, leaver, May.AddDays(9)).Refusal);
        Assert.Equal(Refusal.HoldingStartsBeforeThePresentOne, post.HandOn(leaver, first, May.AddDays(-9)).Refusal);
        Assert.Equal(leaver, post.HolderOn(May));
    }

    [Fact]
    public void ReportTo_AnotherManager_IsNoted()
    {
        var (post, above) = (Known.Quiet(Known.Post()), Known.Post("Chief Executive"));

        post.ReportTo(above);

        Assert.Equal("Line manager: - > Chief Executive", Known.Changed(post));
    }
}
