using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.CommandLine;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Recommendations;

internal static class RecommendationsVerbs
{
    private const int LongestText = 60;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Recommendations(Application application)
    {
        var json = new Option<bool>("--json") { Description = "Write a JSON array and nothing else." };
        var list = new Command("list", "List every recommendation, how it stands and what is due next.") { json };
        list.SetAction((parsed, cancellation) => application.RunVerbAsync(async services =>
        {
            var today = UkCalendar.Today(services.GetRequiredService<TimeProvider>());
            var all = await ListedRecommendation.AllAsync(services.GetRequiredService<TrackerContext>(), today, cancellation);
            if (parsed.GetValue(json))
                Console.Out.WriteLine(JsonSerializer.Serialize(all, Json));
            else
                Write(all);
            return Verbs.Done;
        }, sampleWhenEmpty: true));
        return new Command("recommendations", "What was recommended.") { list };
    }

    private static void Write(List<ListedRecommendation> all)
    {
        List<string[]> lines =
        [
            ["REFERENCE", "POSITION", "PROGRESS", "TIMELINESS", "NEXT DUE", "LEAD", "RECOMMENDATION"],
            .. all.Select(one => new[]
            {
                one.Reference, one.Position, one.Progress, one.Timeliness, $"{one.NextDue:yyyy-MM-dd}", one.Lead ?? "",
                one.Text.CutTo(LongestText),
            }),
        ];
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
            Console.Out.WriteLine(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
