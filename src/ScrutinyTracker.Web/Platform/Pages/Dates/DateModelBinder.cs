using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ScrutinyTracker.Web.Platform.Pages.Dates;

/// <summary>
/// Binds a DateOnly from the three boxes of a date input (Input.Date.Day, .Month, .Year), or from one ISO value as in
/// an address (?from=2019-03-01). What was typed stays in the model state, so that a wrong date is shown again as typed.
/// The error stands under the date's own name; <see cref="PostedDate"/> tells again which box is meant.
/// </summary>
internal sealed class DateModelBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var posted = new PostedDate(
            Box(bindingContext, $"{name}.Day"), Box(bindingContext, $"{name}.Month"), Box(bindingContext, $"{name}.Year"));
        if (posted is not { Day: null, Month: null, Year: null })
            BindParts(bindingContext, posted);
        else
            BindWhole(bindingContext, Posted(bindingContext, name));
        return Task.CompletedTask;
    }

    /// <summary>Nobody validates a box by itself, and one left unvalidated would leave the whole form not valid.</summary>
    private static string? Box(ModelBindingContext context, string key)
    {
        var posted = Posted(context, key);
        if (posted is not null)
            context.ModelState.MarkFieldSkipped(key);
        return posted;
    }

    private static string? Posted(ModelBindingContext context, string key)
    {
        var value = context.ValueProvider.GetValue(key);
        if (value == ValueProviderResult.None)
            return null;
        context.ModelState.SetModelValue(key, value);
        return value.FirstValue ?? "";
    }

    private static void BindParts(ModelBindingContext context, PostedDate posted)
    {
        if (posted.Problem(FieldName(context)) is { } problem)
            context.ModelState.TryAddModelError(context.ModelName, problem);
        else if (posted.Date is { } date)
            context.Result = ModelBindingResult.Success(date);
        else
            BindNothing(context);
    }

    private static void BindWhole(ModelBindingContext context, string? text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= PostedDate.Earliest && date <= PostedDate.Latest)
            context.Result = ModelBindingResult.Success(date);
        else if (!string.IsNullOrWhiteSpace(text))
            context.ModelState.TryAddModelError(context.ModelName, $"{FieldName(context)} must be a real date");
        else if (text is not null)
            BindNothing(context);
    }

    // An empty nullable date is null and its [Required] speaks; an empty DateOnly would be the year 1, so it is an error.
    private static void BindNothing(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(null);
        else
            context.ModelState.TryAddModelError(context.ModelName, $"Enter {Uncapitalised(FieldName(context))}");
    }

    private static string Uncapitalised(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>What the sentence calls it: its label, or the ShortName of its [Display] where the label is no name ("Or give the date itself").</summary>
    private static string FieldName(ModelBindingContext context) =>
        (context.ModelMetadata as DefaultModelMetadata)?.Attributes.PropertyAttributes?.OfType<DisplayAttribute>().FirstOrDefault()?.ShortName
        ?? context.ModelMetadata.DisplayName ?? context.ModelMetadata.Name ?? "Date";
}

internal sealed class DateModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DateModelBinder() : null;
}
