using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Recommendations;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations;

public sealed class RecommendationFilterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?q=&committee=&sort=lateness&page=1&exempt=", "")]
    [InlineData("?position=accepted-in-part&timeliness=overdue", "?position=accepted-in-part&timeliness=overdue")]
    [InlineData("?page=3&sort=due&q=%20academy%20%20report%20", "?q=academy%20report&sort=due&page=3")]
    [InlineData("?position=7&progress=nonsense&page=-2&post=x&utm=1", "")]
    [InlineData("?q=c%2B%2B%20%22AND", "?q=c%2B%2B%20%22AND")]
    public void ToQueryString_OfWhatAnAddressSays_IsItsOneSpelling(string address, string spelling) =>
        Assert.Equal(spelling, Read(address).ToQueryString());

    [Fact]
    public void From_ItsOwnSpelling_GivesTheSameFilter()
    {
        var filter = new RecommendationFilter
        {
            Search = "Ŵyn & 'co'",
            Committee = "CYP",
            Review = "CYP-2018-19-01",
            Post = 7,
            Position = Position.NotAccepted,
            Timeliness = TimelinessKind.NoDate,
            Year = "2018-19",
            ExemptOnly = true,
            Order = RecommendationOrder.Reference,
            Page = 4,
        };

        Assert.Equal(filter, Read(filter.ToQueryString()));
        Assert.True(filter.IsSaidBy(Query(filter.ToQueryString())));
    }

    [Fact]
    public void IsSaidBy_AnythingAtAll_IsTrueOfItsOwnSpelling()
    {
        var random = new Random(49);
        for (var i = 0; i < 2000; i++)
        {
            var typed = new string([.. Enumerable.Range(0, random.Next(250)).Select(_ => (char)random.Next(1, 0x10000))]);
            var filter = RecommendationFilter.From(new QueryCollection(new Dictionary<string, StringValues> { ["q"] = typed }));
            var again = Read(filter.ToQueryString());
            Assert.True(again.IsSaidBy(Query(again.ToQueryString())), typed);
        }
    }

    private static RecommendationFilter Read(string address) => RecommendationFilter.From(Query(address));

    private static QueryCollection Query(string address) => new(new Dictionary<string, StringValues>(QueryHelpers.ParseQuery(address)));
}
