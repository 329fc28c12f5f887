using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Something that a passage can be said to be.</summary>
internal sealed record PlaceChoice(string Key, string Text, ItemKind Kind, FindingKind? Finding = null)
{
    public static IReadOnlyList<PlaceChoice> All { get; } =
    [
        new("recommendation", "A recommendation", ItemKind.Recommendation),
        new("answer", "Part of an answer", ItemKind.ResponseItem),
        new("line-of-enquiry", "A line of enquiry", ItemKind.LineOfEnquiry),
        new("evidence", "Evidence", ItemKind.Evidence),
        new("conclusion", "A conclusion", ItemKind.Finding, FindingKind.Conclusion),
        new("strength", "A strength", ItemKind.Finding, FindingKind.Strength),
        new("area-for-development", "An area for development", ItemKind.Finding, FindingKind.AreaForDevelopment),
        new("good-practice", "Good practice", ItemKind.Finding, FindingKind.GoodPractice),
        new("case-example", "A case example", ItemKind.Finding, FindingKind.CaseExample),
        new("action", "An action of an action plan", ItemKind.Action),
        new("implication", "An implication", ItemKind.Implication),
        new("nothing", "Nothing that is stored", ItemKind.Unplaced),
    ];
}

internal static class Placing
{
    public static void Check(this PlaceInput input, DraftRecord record, ModelStateDictionary state)
    {
        var choice = PlaceChoice.All.FirstOrDefault(one => one.Key == input.What);
        if (choice is null && input.What is not null)
            state.AddModelError("Input.What", "Choose what it is");
        if (choice?.Kind == ItemKind.ResponseItem && record.Find(input.Under) is not { Kind: ItemKind.Recommendation })
            state.AddModelError("Input.Under", "Choose the recommendation that it answers");
        if (choice?.Kind == ItemKind.Implication && input.Heading.Tidy() is null)
            state.AddModelError("Input.Heading", "Enter the heading that it answers");
    }

    /// <summary>What it was before is forgotten, but for its number and its place.</summary>
    public static void Place(this PlaceInput input, DraftItem item)
    {
        var choice = PlaceChoice.All.Single(one => one.Key == input.What);
        (item.Kind, item.Text, item.Finding) = (choice.Kind, input.Text.Tidy()!, choice.Finding);
        (item.Under, item.Heading) = (choice.Kind == ItemKind.ResponseItem ? input.Under : null, choice.Kind == ItemKind.Implication ? input.Heading.Tidy() : null);
        item.Evidence = choice.Kind == ItemKind.Evidence ? EvidenceWords.KindOf(item.Text) : null;
        item.Asked = choice.Kind == ItemKind.Recommendation ? item.Asked ?? new() : null;
        item.Action = choice.Kind == ItemKind.Action ? item.Action ?? new() : null;
        (item.Promise, item.Clearance, item.Contact, item.IsMinor) = (null, null, null, false);
        item.State = choice.Kind == ItemKind.Unplaced ? ItemState.Dropped : ItemState.Corrected;
        item.Revision++;
    }
}
