using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ScrutinyTracker.Web.Platform.Pages.Forms;

/// <summary>What a control shows: what was typed and sent, if anything was, or else what the model holds.</summary>
internal static class PostedValue
{
    public static string? Of(ModelStateDictionary state, string name, ModelExpression? model) =>
        state.TryGetValue(name, out var entry) && entry.RawValue is not null ? entry.AttemptedValue : InForm(model?.Model);

    public static IReadOnlyList<string> AllOf(ModelStateDictionary state, string name, ModelExpression? model)
    {
        if (state.TryGetValue(name, out var entry) && entry.RawValue is not null)
            return entry.RawValue as string[] ?? [entry.AttemptedValue ?? ""];
        return model?.Model switch
        {
            null => [],
            string text => [text],
            IEnumerable many => [.. many.Cast<object?>().Select(InForm).OfType<string>()],
            var one => [InForm(one)!],
        };
    }

    /// <summary>As a form carries it: ISO dates, "true" and "false", an enum's name.</summary>
    public static string? InForm(object? value) => value switch
    {
        null => null,
        bool yes => yes ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture),
    };
}
