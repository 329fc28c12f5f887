using ScrutinyTracker.Web.Features.Import.Reports.Posts;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Import;

public sealed class PostMatchesTests
{
    private static readonly KnownPost[] Posts =
    [
        new(1, "Corporate Director of Children and Young People's Services"),
        new(2, "Director of Public Health"),
        new(3, "Head of Children's Social Care"),
        new(4, "Corporate Director of Resources"),
    ];

    [Theory]
    [InlineData("Corporate Director, Children & Young People’s Services", 1)]
    [InlineData("The Corporate Director of Children and Young People's Service", 1)]
    [InlineData("director of public health", 2)]
    [InlineData("Director of Children and Young People's Services", null)]
    [InlineData("Director", null)]
    public void Same_OnlyTheSameWords(string name, int? expected) => Assert.Equal(expected, PostMatches.Same(name, Posts)?.Id);

    [Theory]
    [InlineData("Director of Children and Young People's Services", 1)]
    [InlineData("Head of Children's Services", 3)]
    [InlineData("Director of Resources", 4)]
    public void Near_MostAlikeFirst(string name, int expected) => Assert.Equal(expected, PostMatches.Near(name, Posts)[0].Id);

    [Theory]
    [InlineData("Chief Constable")]
    [InlineData("all members of the council")]
    public void Near_NothingAlike_OffersNothing(string name) => Assert.Empty(PostMatches.Near(name, Posts));
}
