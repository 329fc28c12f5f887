namespace ScrutinyTracker.Web.Platform.Pages.Forms;

/// <summary>A form that carries the version of the record which the person saw.</summary>
internal interface IVersioned
{
    int? Version { get; set; }
}
