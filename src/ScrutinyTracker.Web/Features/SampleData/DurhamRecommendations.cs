using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>The seven recommendations, each with whom it asks and the conclusions that it rests on.</summary>
internal static class DurhamRecommendations
{
    public static IReadOnlyList<Asked> For(SampleCouncil council)
    {
        var children = council.ChildrensDirector;
        return
        [
            new(1, "Keep watching, through performance figures, how many cases each social worker holds, so that children in contact with early "
                + "help, assessment and safeguarding have consistent and stable support.", children, [7]),
            new(2, "Evaluate the new edge of care and pre-birth services when they have run for twelve months: what they mean for children, young "
                + "people and families, and for the number of children who come to be looked after.", children, [8]),
            new(3, "Every councillor, being a corporate parent, should visit the Multi Agency Safeguarding Hub at least once in a term of office, and "
                + "corporate parenting training that all councillors must take should be considered.", council.ResourcesDirector, [9])
            {
                Joint = [children],
                AlsoAddressedTo = "all members of the council",
            },
            // Addressed to nobody by name: the academy is the children's services' own.
            new(4, "Arrange for reports to the committee on how the Social Worker Academy, which did very well in its first year, progresses and what "
                + "it achieves.", children, [10, 11]),
            new(5, "Consider setting up and promoting mental health and wellbeing services for the staff of children's social care, and use supervision "
                + "to look after those whose cases are highly emotional or sensitive.", children, [12]) { Joint = [council.PublicHealthDirector] },
            new(6, "With the help of children and young people who have known the service, explore a welcome pack which tells those who are new to "
                + "children's social care what to expect and helps them to understand where they stand.", children, [13, 14]),
            new(7, "Set up a protocol for how social workers and the children and young people in their care communicate.", children, [13, 14]),
        ];
    }
}

internal sealed record Asked(int Number, string Text, Post Lead, int[] RestsOn)
{
    public IReadOnlyList<Post> Joint { get; init; } = [];
    public string? AlsoAddressedTo { get; init; }
}
