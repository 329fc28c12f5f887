using ScrutinyTracker.Domain.Committees;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Committees;

/// <summary>What of an address in the council's committee system is kept.</summary>
public sealed class CommitteeSystemTests
{
    [Theory]
    [InlineData("https://democracy.council.example/ieListDocuments.aspx?CId=160&MId=57&Ver=4", "ieListDocuments.aspx?CId=160&MId=57&Ver=4")]
    [InlineData(" http://democracy.council.example/mgAi.aspx?ID=85566 ", "mgAi.aspx?ID=85566")]
    [InlineData("57", "ieListDocuments.aspx?MId=57")]
    [InlineData("https://democracy.council.example/", null)]
    [InlineData("https://democracy.council.example.org/mgAi.aspx?ID=85566", null)]
    [InlineData("https://someone@democracy.council.example/mgAi.aspx", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("the meeting of March", null)]
    public void Page_AsItIsCopied_IsKeptWithoutWhereTheSystemBegins(string typed, string? kept)
    {
        var system = CommitteeSystem.At("https://democracy.council.example")!;

        Assert.Equal(kept, system.PageIn(typed));
        Assert.Equal(kept is null ? null : $"https://democracy.council.example/{kept}", system.AddressOf(system.PageIn(typed)));
    }

    [Fact]
    public void Page_OfASystemInAFolder_IsKeptWithoutTheFolder() =>
        Assert.Equal("mgAi.aspx?ID=1", CommitteeSystem.At("https://www.council.example/moderngov/")!.PageIn("https://www.council.example/ModernGov/mgAi.aspx?ID=1"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("democracy.council.example")]
    [InlineData("ftp://democracy.council.example")]
    [InlineData("https://democracy.council.example/?x=1")]
    public void System_ThatIsNoAddress_IsNone(string? address) => Assert.Null(CommitteeSystem.At(address));
}
