using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>What every page owes to those who hear it or come by keyboard, and to its content security policy.</summary>
[Collection(nameof(SharedTracker))]
public sealed class PageMarkupTests(SharedTracker shared)
{
    private static readonly string[] References = ["for", "aria-describedby", "aria-labelledby", "aria-controls", "form", "list"];

    [Fact]
    public void Pages_All_AreWellMarkedUp()
    {
        var faults = shared.Visits.Where(visit => visit.IsPage && visit.IsOk && !IsEmail(visit))
            .SelectMany(visit => FaultsOf(visit).Select(fault => (visit.Place.Key, fault, visit.Visitor.Name)))
            .GroupBy(found => (found.Key, found.fault)).Select(same => $"{same.Key.Key}: {same.Key.fault} ({string.Join(", ", same.Select(found => found.Name))})").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Answers_All_CarryTheContentSecurityPolicy() =>
        Assert.Empty(shared.Visits.Where(visit => !visit.Page.Response.Headers.Contains("Content-Security-Policy")).Select(visit => visit.Where));

    /// <summary>An email as its recipient sees it, shown in a frame: a document of its own, with the styles that mail programs need.</summary>
    private static bool IsEmail(Visit visit) => visit.Place.Handler.Name == "Message";

    private static IEnumerable<string> FaultsOf(Visit visit)
    {
        var document = visit.Page.Document;
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        if (string.IsNullOrWhiteSpace(document.Title) || document.Title.TrimStart().StartsWith('-'))
            yield return "no title";
        if (document.QuerySelectorAll("h1").Length != 1)
            yield return $"{document.QuerySelectorAll("h1").Length} h1";
        if (document.DocumentElement.GetAttribute("lang") is not "en-GB")
            yield return "no language";
        foreach (var twice in ids.GroupBy(id => id).Where(same => same.Count() > 1))
            yield return $"id {twice.Key} {twice.Count()} times";
        foreach (var lost in References.SelectMany(name => document.QuerySelectorAll($"[{name}]").SelectMany(
            element => element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => !ids.Contains(id)).Select(id => $"{name} leads to no {id}"))))
            yield return lost;
        foreach (var field in document.QuerySelectorAll("input, select, textarea").OfType<IHtmlElement>().Where(field => !IsLabelled(field, document)))
            yield return $"no label for {field.GetAttribute("name") ?? field.OuterHtml}";
        foreach (var inline in document.QuerySelectorAll("*").Where(IsInline))
            yield return $"inline script or style: {inline.OuterHtml[..Math.Min(80, inline.OuterHtml.Length)]}";
        foreach (var button in document.QuerySelectorAll("a, button").Where(button => Name(button).Length == 0))
            yield return $"no words in {button.OuterHtml}";
    }

    private static string Name(IElement element) => $"{element.TextContent}{element.GetAttribute("aria-label")}".Trim();

    private static bool IsLabelled(IHtmlElement field, IDocument document) =>
        field is IHtmlInputElement { Type: "hidden" or "submit" or "button" }
        || field.HasAttribute("aria-label") || field.HasAttribute("aria-labelledby")
        || document.QuerySelectorAll("label").Any(label => label.GetAttribute("for") == field.Id && label.TextContent.Trim().Length > 0);

    private static bool IsInline(IElement element) =>
        element.HasAttribute("style") || element.LocalName == "style"
        || (element.LocalName == "script" && !element.HasAttribute("src"))
        || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
}
