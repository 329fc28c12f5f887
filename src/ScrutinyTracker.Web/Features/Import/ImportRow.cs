using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Import.Trackers;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>A file that was brought in, in a list.</summary>
internal sealed record ImportRow(int Id, ImportKind Kind, ImportState State, string? Title, string FileName, string Committee, string By, DateTime AtUtc)
{
    public string Name => string.IsNullOrWhiteSpace(Title) ? FileName : Title;
    public DateOnly On => DateOnly.FromDateTime(UkCalendar.UtcToLondon(AtUtc));
    public string Href => Kind == ImportKind.Report ? ImportLinks.Report(Id) : State == ImportState.Checking ? TrackerLinks.Tracker(Id) : TrackerLinks.Stored(Id);

    public static ImportRow Of(ImportDraft draft) => new(draft.Id, draft.Kind, draft.State, draft.Title, draft.File.Name, "", "", draft.UploadedAtUtc);
}
