namespace ScrutinyTracker.Web.Platform.Pages.Forms;

/// <summary>
/// The questions on the page being drawn, in the order in which they stand, each with the id that an error links to.
/// The layout is drawn after the page, so the error summary there can follow the page's order and link only to what exists.
/// </summary>
internal sealed class FormFields
{
    private readonly List<(string Key, string Id)> fields = [];

    public IReadOnlyList<(string Key, string Id)> InPageOrder => fields;

    public void Add(string key, string id) => fields.Add((key, id));

    public static FormFields Of(HttpContext context)
    {
        if (context.Items[typeof(FormFields)] is not FormFields fields)
            context.Items[typeof(FormFields)] = fields = new FormFields();
        return fields;
    }
}
