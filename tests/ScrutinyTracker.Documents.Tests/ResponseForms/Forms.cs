using ScrutinyTracker.Documents.ResponseForms;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Tests.ResponseForms;

/// <summary>Forms as the tracker gives them out.</summary>
internal static class Forms
{
    public const string Reference = "CYP-2018-19-R07";

    public static FormAnswer Nothing { get; } = new(null, null, [], []);

    public static FormAnswer Begun { get; } = new(
        Position.AcceptedInPart, "The first half is done.\nThe second needs money.",
        [new(11, Position.Accepted, null)],
        [
            new(21, "a", "The academy will be evaluated", "a", [new(31, "Report to the committee", "March 2019"), new(32, "Second report", "September 2019")]),
            new(22, "b", "Visits will go on", null, []),
        ]);

    public static IReadOnlyList<FormPart> TwoParts { get; } = [new(11, "a", "In the first year"), new(12, "b", "In the second year")];

    public static ResponseForm Of(FormAnswer? answer = null, IReadOnlyList<FormPart>? parts = null) => new(
        new FormHead(
            "Example Council", "Children and Young People's Overview and Scrutiny Committee", "Role of the social worker", Reference, 7,
            "Evaluate the academy & report <twice>", "Corporate Director of Children's Services",
            ["Answer due: 6 January 2019", "received 7 November 2018; two months beginning with that day end on 6 January 2019"],
            "awaiting an answer, due in 60 days (on 7 November 2018)", "3f9a2c1b", "https://tracker.example.org/recommendations/CYP-2018-19-R07/response/form"),
        parts ?? [], ["Social workers value the academy"], ["Visit: The academy, 3 December 2018"], answer ?? Nothing);
}
