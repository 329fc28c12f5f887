using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ScrutinyTracker.Web.Platform.Pages.Forms;

/// <summary>
/// Letters in the place of a number that people type say what its range says. Every other misfit is a choice or a hidden field, which the
/// page itself had filled.
/// </summary>
internal sealed class WordsOfNumbers : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.PropertyAttributes?.OfType<RangeAttribute>().FirstOrDefault()?.ErrorMessage is { } words)
            context.BindingMetadata.ModelBindingMessageProvider?.SetAttemptedValueIsInvalidAccessor((_, _) => words);
    }
}
