using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Features.Import.Trackers;
using ScrutinyTracker.Web.Platform.CommandLine;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>
/// Brings a file in from the command line, to be checked by the committee's scrutiny officer on the page: confirming takes a person who
/// looks, so it is not done from here.
/// </summary>
internal sealed class ImportFromCommandLine(TrackerContext context, ReportIntake reports, TrackerIntake trackers, SiteAddress site)
{
    /// <returns>What was made of it and where it is checked.</returns>
    /// <exception cref="VerbFailure">In words that whoever called can act on.</exception>
    public async Task<string> RunAsync(IncomingFile file, string? committeeNamed, DateOnly? dated, CancellationToken cancellation)
    {
        var committee = await CommitteeAsync(committeeNamed, cancellation);
        if (committee.Officers.Where(officer => officer.Person.IsActive).MinBy(officer => officer.Id)?.Person is not { } officer)
            throw new VerbFailure($"{committee.Name} has no scrutiny officer who could check it. An administrator can name one.");
        if (await context.SameFileAsync(committee.Id, file.Sha256) is { } same)
            throw new VerbFailure($"This very file was brought in before: {site.Of(ImportRow.Of(same).Href)}");
        if (SheetFile.Takes(file.Name))
        {
            var tracker = await trackers.TakeAsync(file, committee.Id, officer.Id, dated, cancellation) ?? throw new VerbFailure("Another file is being read. Try again.");
            return $"Nothing is stored before {officer.Name} has checked and confirmed it: {site.Of(TrackerLinks.Columns(tracker.Id))}";
        }
        var draft = await reports.TakeAsync(file, committee.Id, officer.Id, dated, cancellation)
            ?? throw new VerbFailure("Another file is being read. Try again.");
        return $"{RecordCounts.InWords(DraftJson.Read<DraftRecord>(draft.Record))}.\n"
            + $"Nothing is stored before {officer.Name} has checked and confirmed it: {site.Of(ImportLinks.Report(draft.Id))}";
    }

    private async Task<Committee> CommitteeAsync(string? named, CancellationToken cancellation)
    {
        if (named.Tidy() is not { } wanted)
            throw new VerbFailure("Say for which committee: --committee CODE.");
        var found = await context.Committees.Include(committee => committee.Officers).ThenInclude(officer => officer.Person)
            .Where(committee => committee.Kind == CommitteeKind.Scrutiny && committee.EndedOn == null).ToListAsync(cancellation);
        return found.Find(committee => Is(committee.Code)) ?? found.Find(committee => Is(committee.Name))
            ?? throw new VerbFailure($"There is no scrutiny committee “{wanted}”. There {(found.Count == 0 ? "is none" : $"are {string.Join(", ", found.Select(committee => committee.Code).Order())}")}.");

        bool Is(string name) => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);
    }
}
