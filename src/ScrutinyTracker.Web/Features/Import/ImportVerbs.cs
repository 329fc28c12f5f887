using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Web.Platform.CommandLine;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>Shows what is recognised in a report. Storing takes a person who checks it, so it is not done from here.</summary>
internal static class ImportVerbs
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Import()
    {
        var file = new Argument<string>("file") { Description = "The report (.docx, .pdf, .html, .txt, .md) or tracker (.xlsx, .csv)." };
        var kind = new Option<string>("--kind") { Description = "report, tracker, or auto to tell by the file.", DefaultValueFactory = _ => "auto" };
        kind.AcceptOnlyFromAmong("report", "tracker", "auto");
        var committee = new Option<string?>("--committee") { Description = "The committee, where the document does not say it." };
        var dated = new Option<DateOnly?>("--dated") { Description = "The document's date, as 2019-03-31. Years that it leaves out are inferred from it." };
        var dry = new Option<bool>("--dry-run") { Description = "Show what is recognised, and store nothing." };
        var json = new Option<bool>("--json") { Description = "Write the record as JSON and nothing else." };
        var verb = new Command("import", $"Read a published report or a tracker: its recommendations, answers and dated promises. {ReadingProblemText.PdfAdvice}")
        {
            file, kind, committee, dated, dry, json,
        };
        verb.SetAction((parsed, cancellation) => RunAsync(
            new Asked(parsed.GetRequiredValue(file), parsed.GetValue(kind)!, parsed.GetValue(committee), parsed.GetValue(dated), parsed.GetValue(dry), parsed.GetValue(json)), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(Asked asked, CancellationToken cancellation)
    {
        try
        {
            var record = await ReadAsync(asked, cancellation);
            if (asked.Json)
                Console.Out.WriteLine(JsonSerializer.Serialize(RecordJson.Of(record), Json));
            else
                RecordSummary.Write(record, Console.Out);
            return Verbs.Done;
        }
        catch (Exception failure) when (InOneLine(failure) is { } words)
        {
            await Console.Error.WriteLineAsync($"{asked.File}: {words}");
            return Verbs.NotDone;
        }
    }

    private static async Task<RecognisedDocument> ReadAsync(Asked asked, CancellationToken cancellation)
    {
        if (!asked.DryRun)
            throw new VerbFailure("Nothing is stored from the command line yet. Add --dry-run to see what is recognised.");
        if (asked.Kind == "tracker" && Path.GetExtension(asked.File).ToLowerInvariant() is not (".xlsx" or ".csv"))
            throw new VerbFailure("A tracker is read from .xlsx or .csv. Leave --kind out to have the tables of a report read.");
        if (new FileInfo(asked.File) is { Exists: true, Length: > DocumentFile.LargestFile })
            throw new UnreadableException(ReadingProblem.TooLarge);
        var file = await File.ReadAllBytesAsync(asked.File, cancellation);
        if (asked.Kind != "report" && SheetFile.Takes(asked.File) && ReadTracker(file, asked, cancellation) is { } tracker)
            return tracker;
        var document = DocumentFile.Read(file, asked.File, cancellation);
        return Recogniser.Recognise(document, asked.Dated, asked.Committee);
    }

    /// <returns>Null where it is left to tell by the file and no table in it has the headings of a tracker.</returns>
    private static RecognisedDocument? ReadTracker(byte[] file, Asked asked, CancellationToken cancellation)
    {
        var tables = TrackerTables.Find(SheetFile.Read(file, asked.File, cancellation));
        if (tables.Tables.Count == 0 && asked.Kind == "auto")
            return null;
        return TrackerRecord.Of(tables, TrackerReader.Read(tables, TrackerMapping.Propose(tables), asked.Dated), asked.Dated, asked.Committee);
    }

    private static string? InOneLine(Exception failure) => failure switch
    {
        UnreadableException unreadable => ReadingProblemText.Of(unreadable.Problem),
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        VerbFailure or IOException or UnauthorizedAccessException => failure.Message,
        _ => null,
    };

    private sealed record Asked(string File, string Kind, string? Committee, DateOnly? Dated, bool DryRun, bool Json);
}
