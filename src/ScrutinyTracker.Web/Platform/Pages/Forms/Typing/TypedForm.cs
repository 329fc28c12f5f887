using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Platform.Pages.Forms.Typing;

/// <summary>What a person typed into a form and has not saved.</summary>
/// <param name="Mark">Of the page into which it was typed.</param>
internal sealed record TypedForm(int Person, TypingMark Mark, DateTime AtUtc, IReadOnlyList<KeptField> Fields)
{
    /// <summary>Without what the page itself put in, so that a token of that day never comes back.</summary>
    public static IReadOnlyList<KeptField> OwnWords(IEnumerable<KeptField> fields) =>
        [.. fields.Where(field => !field.IsSecret && field.Name is not (TypingMark.Field or Once.OnceFilter.Field))];
}
