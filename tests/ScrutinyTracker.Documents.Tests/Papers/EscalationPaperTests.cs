using ScrutinyTracker.Documents.Papers;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Papers;

public sealed class EscalationPaperTests
{
    [Fact]
    public void Of_LetterWithSomethingExempt_IsFitAndLeavesItsWordsOut()
    {
        var file = PaperWriter.Write(EscalationPaper.Of(new EscalationFacts(
            "Example Council", "Environment Committee", "Chief Executive", "Director of Resources", "Please see that it is done.", new DateOnly(2019, 4, 8), IsSent: false,
            [new("ENV-2018-19-R01", "Publish the plan", "March 2019"), new("ENV-2018-19-R02", null, "2018/19, ends 21 May 2019")], ["scrutiny@example.org"])));

        PaperStructure.ShouldBeFit(file);
        Assert.Equal("Overdue with the Environment Committee", PaperStructure.Headings(file)[0].Text);
        Assert.Contains("DRAFT. This letter has not been sent.", PaperStructure.Read(file));
    }

    [Fact]
    public void Of_Sample_IsFit() => PaperStructure.ShouldBeFit(PaperWriter.Write(SamplePaper.Of("Example Council")));
}
