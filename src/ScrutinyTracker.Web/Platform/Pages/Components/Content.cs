namespace ScrutinyTracker.Web.Platform.Pages.Components;

/// <summary>Text, or HTML in its place, with the classes and attributes of the element that holds it.</summary>
internal record Content
{
    public string? Text { get; init; }
    public Markup? Html { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public bool HasBody => Html is { IsEmpty: false } || !string.IsNullOrEmpty(Text);

    public Markup Body => Html is { IsEmpty: false } ? Html : Markup.Text(Text);
}
