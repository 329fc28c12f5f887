using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ScrutinyTracker.Web.Platform.Pages.TagHelpers;

/// <summary>How a child element, such as a row, hands itself to the element around it, such as a table.</summary>
internal static class Children
{
    /// <summary>Lets the element's children hand over their items; a table within a table starts a list of its own.</summary>
    public static async Task<(IReadOnlyList<T> Items, string Inside)> CollectAsync<T>(this TagHelperContext context, TagHelperOutput output)
    {
        var items = new List<T>();
        context.Items[typeof(T)] = items;
        var rest = await output.GetChildContentAsync();
        return (items, rest.GetContent().Trim());
    }

    public static void HandOver<T>(this TagHelperContext context, TagHelperOutput output, T item)
    {
        if (context.Items.TryGetValue(typeof(T), out var items))
            ((List<T>)items).Add(item);
        output.SuppressOutput();
    }
}
