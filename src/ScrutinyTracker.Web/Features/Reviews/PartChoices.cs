using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>The checkboxes by which one part of a review is linked to others.</summary>
internal static class PartChoices
{
    public static IEnumerable<SelectListItem> Of(IEnumerable<LineOfEnquiry> lines) =>
        lines.OrderBy(line => line.Order).Select(line => Choice(line.Id, PartNames.InShort(line)));

    public static IEnumerable<SelectListItem> Of(IEnumerable<Evidence> evidence) =>
        evidence.OrderBy(item => item.Order).Select(item => Choice(item.Id, PartNames.InShort(item)));

    public static IEnumerable<SelectListItem> Of(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => finding.Order).Select(finding => Choice(finding.Id, PartNames.InShort(finding)));

    /// <summary>The values of an enumeration in words.</summary>
    public static IEnumerable<SelectListItem> Of<T>() where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new SelectListItem(Words.Titled(value), value.ToString()));

    public static SelectListItem Choice(int id, string text) => new(text, id.ToString(CultureInfo.InvariantCulture));
}
