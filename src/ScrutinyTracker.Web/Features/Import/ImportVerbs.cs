using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Web.Platform.CommandLine;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>Shows what is recognised in a report, or brings it in to be checked. Storing takes a person who looks, so it is not done from here.</summary>
internal static class ImportVerbs
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Import(Application application)
    {
        var file = new Argument<string>("file") { Description = "The report (.docx, .pdf, .html, .txt, .md) or tracker (.xlsx, .csv)." };
        var kind = new Option<string>("--kind") { Description = "report, tracker, or auto to tell by the file.", DefaultValueFactory = _ => "auto" };
        kind.AcceptOnlyFromAmong("report", "tracker", "auto");
        var committee = new Option<string?>("--committee") { Description = "The committee that brings it in, by its code or name; with --dry-run only where the document does not say it." };
        var dated = new Option<DateOnly?>("--dated") { Description = "The document's date, as 2019-03-31. Years that it leaves out are inferred from it." };
        var dry = new Option<bool>("--dry-run") { Description = "Show what is recognised, and store nothing." };
        var json = new Option<bool>("--json") { Description = "Write the record as JSON and nothing else." };
        var verb = new Command("import", $"Read a published report or a tracker: its recommendations, answers and dated promises. {ReadingProblemText.PdfAdvice}")
        {
            file, kind, committee, dated, dry, json,
        };
        verb.SetAction((parsed, cancellation) => RunAsync(
            new Asked(parsed.GetRequiredValue(file), parsed.GetValue(kind)!, parsed.GetValue(committee), parsed.GetValue(dated), parsed.GetValue(dry), parsed.GetValue(json)), application, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(Asked asked, Application application, CancellationToken cancellation)
    {
        try
        {
            var file = await OpenAsync(asked, cancellation);
            if (!asked.DryRun)
                return await application.RunVerbAsync(services => BringInAsync(services, asked, file, cancellation));
            Show(asked, Recognised(asked, file, cancellation));
            return Verbs.Done;
        }
        catch (Exception failure) when (InOneLine(failure) is { } words)
        {
            await Console.Error.WriteLineAsync($"{asked.File}: {words}");
            return Verbs.NotDone;
        }
    }

    /// <summary>With --json the record goes to standard output and nothing else; where it is checked is said beside it.</summary>
    private static async Task<int> BringInAsync(IServiceProvider services, Asked asked, IncomingFile file, CancellationToken cancellation)
    {
        try
        {
            var said = await services.GetRequiredService<ImportFromCommandLine>().RunAsync(file, asked.Committee, asked.Dated, cancellation);
            if (asked.Json)
                Show(asked, Recognised(asked, file, cancellation));
            await (asked.Json ? Console.Error : Console.Out).WriteLineAsync(said);
            return Verbs.Done;
        }
        catch (UnreadableException unreadable)
        {
            throw new VerbFailure($"{asked.File}: {ReadingProblemText.Of(unreadable.Problem)}");
        }
    }

    private static void Show(Asked asked, RecognisedDocument record)
    {
        if (asked.Json)
            Console.Out.WriteLine(JsonSerializer.Serialize(RecordJson.Of(record), Json));
        else
            RecordSummary.Write(record, Console.Out);
    }

    private static RecognisedDocument Recognised(Asked asked, IncomingFile file, CancellationToken cancellation)
    {
        if (asked.Kind != "report" && SheetFile.Takes(asked.File) && ReadTracker(file.Content, asked, cancellation) is { } tracker)
            return tracker;
        return Recogniser.Recognise(DocumentFile.Read(file.Content, asked.File, cancellation), asked.Dated, asked.DryRun ? asked.Committee : null);
    }

    private static async Task<IncomingFile> OpenAsync(Asked asked, CancellationToken cancellation)
    {
        if (asked.Kind == "tracker" && !SheetFile.Takes(asked.File))
            throw new VerbFailure("A tracker is read from .xlsx or .csv. Leave --kind out to have the tables of a report read.");
        if (new FileInfo(asked.File) is { Exists: true, Length: > DocumentFile.LargestFile })
            throw new UnreadableException(ReadingProblem.TooLarge);
        return IncomingFile.Of(asked.File, await File.ReadAllBytesAsync(asked.File, cancellation));
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
