using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Between an item and the form in which it is corrected.</summary>
internal static class ItemForm
{
    public static ItemInput Of(DraftItem item) => new()
    {
        Version = item.Revision,
        Text = item.Text,
        Label = item.Label,
        Heading = item.Heading,
        Finding = item.Finding,
        Evidence = item.Evidence,
        Under = item.Under,
        Addressees = item.Asked is { } asked ? string.Join('\n', asked.Addressees) : null,
        Owners = item.Asked is { } owned ? string.Join('\n', owned.Owners) : null,
        IsExternal = item.Asked?.IsExternal ?? false,
        Position = item.Asked?.Position,
        Reasons = item.Asked?.Reasons,
        Progress = item.Asked?.Progress,
        Assessment = item.Asked?.Assessment,
        DueInWords = item.Promise?.Phrase,
        IsFact = item.Promise?.IsFact ?? false,
        IsReport = item.Promise?.IsReport ?? false,
        Issue = item.Action?.Issue,
        Risk = item.Action?.Risk,
        Priority = item.Action?.Priority,
        ByWhen = item.Action?.ByWhen,
        Responsible = item.Action?.Responsible,
        Clearance = item.Clearance?.Kind,
        Comment = item.Clearance?.Comment,
        SentOn = item.Clearance?.SentOn,
        ReturnedOn = item.Clearance?.ReturnedOn,
        Telephone = item.Contact?.Telephone,
        Email = item.Contact?.Email,
    };

    /// <summary>What is missing or contradicts itself stands beside its question.</summary>
    public static void Check(this ItemInput input, DraftItem item, ModelStateDictionary state)
    {
        if (input.Text.Tidy() is null)
            state.AddModelError("Input.Text", "Enter the words");
        if (item.Kind == ItemKind.Implication && input.Heading.Tidy() is null)
            state.AddModelError("Input.Heading", "Enter the heading that it answers");
        if (item.Kind is ItemKind.ResponseItem or ItemKind.Promise && input.Under is null)
            state.AddModelError("Input.Under", "Choose what it belongs to");
        if (item.Kind == ItemKind.Clearance && input.SentOn is null)
            state.AddModelError("Input.SentOn", "Enter when it was sent out");
        if (input.ReturnedOn < input.SentOn)
            state.AddModelError("Input.ReturnedOn", "The date of return must be on or after the day on which it was sent out");
    }

    /// <summary>Puts into the item what was typed; the date of a promise as it was understood.</summary>
    public static void Record(this ItemInput input, DraftItem item, TypedDate date)
    {
        (item.Text, item.Label, item.Heading, item.Under) = (input.Text.Tidy() ?? "", input.Label.Tidy(), input.Heading.Tidy(), input.Under);
        (item.Finding, item.Evidence) = (input.Finding, input.Evidence);
        if (item.Asked is { } asked)
        {
            (asked.Addressees, asked.Owners, asked.IsExternal) = (Lines(input.Addressees), Lines(input.Owners), input.IsExternal);
            (asked.Position, asked.Reasons, asked.Progress, asked.Assessment) = (input.Position, input.Reasons.Tidy(), input.Progress, input.Assessment);
        }
        if (item.Promise is not null)
            item.Promise = date.AsPromise(input, item.Promise);
        if (item.Action is { } action)
        {
            (action.Issue, action.Risk, action.Priority) = (input.Issue.Tidy(), input.Risk.Tidy(), input.Priority.Tidy());
            (action.ByWhen, action.Responsible) = (input.ByWhen.Tidy(), input.Responsible.Tidy());
        }
        if (item.Clearance is { } clearance)
            (clearance.Kind, clearance.Comment, clearance.SentOn, clearance.ReturnedOn) = (input.Clearance ?? clearance.Kind, input.Comment.Tidy(), input.SentOn, input.ReturnedOn);
        if (item.Contact is { } contact)
            (contact.Telephone, contact.Email) = (input.Telephone.Tidy(), input.Email.Tidy());
        (item.State, item.Revision) = (ItemState.Corrected, item.Revision + 1);
    }

    private static List<string> Lines(string? typed) => [.. (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
