using System.Globalization;

namespace ScrutinyTracker.Web.Features.People;

internal static class PeopleLinks
{
    /// <param name="personId">Null for the viewer's own.</param>
    public static string Away(int? personId = null) => $"/away{Of(personId)}";

    public static string AddAway(int? personId = null) => $"/away/add{Of(personId)}";

    public static string Back(int absenceId) => $"/away/{absenceId.ToString(CultureInfo.InvariantCulture)}/back";

    private static string Of(int? personId) => personId is { } id ? $"?person={id.ToString(CultureInfo.InvariantCulture)}" : "";
}
