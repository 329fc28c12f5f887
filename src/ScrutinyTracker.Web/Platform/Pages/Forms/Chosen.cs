using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ScrutinyTracker.Web.Platform.Pages.Forms;

internal static class Chosen
{
    /// <summary>Those with the posted ids. An id that was not offered is a mistake beside the question, and nothing is taken silently.</summary>
    public static List<T> Among<T>(this ModelStateDictionary state, string field, IEnumerable<int> ids, IReadOnlyCollection<T> offered, Func<T, int> idOf)
    {
        var wanted = ids.ToHashSet();
        var chosen = offered.Where(one => wanted.Contains(idOf(one))).ToList();
        if (chosen.Count != wanted.Count)
            state.AddModelError(field, "Choose only from the list. Something that you chose is no longer in it");
        return chosen;
    }

    /// <summary>The same for one, which may be left open.</summary>
    public static T? OneAmong<T>(this ModelStateDictionary state, string field, int? id, IReadOnlyCollection<T> offered, Func<T, int> idOf)
        where T : class =>
        id is { } wanted ? state.Among(field, [wanted], offered, idOf).FirstOrDefault() : null;
}
