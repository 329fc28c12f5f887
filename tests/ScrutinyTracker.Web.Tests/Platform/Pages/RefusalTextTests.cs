using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Pages;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

public sealed class RefusalTextTests
{
    public static TheoryData<Refusal> Refusals => [.. Enum.GetValues<Refusal>().Where(refusal => refusal != Refusal.None)];

    [Theory, MemberData(nameof(Refusals))]
    public void Of_EachRefusal_HasWords(Refusal refusal) => Assert.NotEmpty(RefusalText.Of(refusal).Text);
}
