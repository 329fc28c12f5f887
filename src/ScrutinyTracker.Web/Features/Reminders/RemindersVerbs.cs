using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.CommandLine;
using ScrutinyTracker.Web.Platform.Jobs;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary><c>reminders plan</c> and <c>reminders send</c>.</summary>
internal static class RemindersVerbs
{
    private const int MostDays = 3660;
    private const int LastYear = 2200;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Reminders(Application application) =>
        new("reminders", "Say what will be sent, or send what is due.") { Plan(application), Send(application) };

    private static Command Plan(Application application)
    {
        var from = DateOption("--from", "The first day, as 2019-03-01.", required: true);
        var to = DateOption("--to", "The last day.", required: true);
        var json = new Option<bool>("--json") { Description = "Print JSON, and nothing else." };
        var plan = new Command("plan", "Say which reminders go out in these days, and to whom.") { from, to, json };
        plan.Validators.Add(called => CheckRange(called, from, to));
        plan.SetAction((parsed, cancellationToken) => application.RunVerbAsync(async services =>
        {
            var coming = await services.GetRequiredService<ComingReminders>()
                .BetweenAsync(parsed.GetValue(from)!.Value, parsed.GetValue(to)!.Value, cancellationToken);
            Print(coming.Reminders.Select(PlanLine.Of).ToList(), parsed.GetValue(json));
            return Verbs.Done;
        }, sampleWhenEmpty: true));
        return plan;
    }

    private static Command Send(Application application)
    {
        var asOf = DateOption("--as-of", "Live on this day (Development only).", required: false);
        var send = new Command("send", "Write what is due today into the ledger, and deliver what has not left.") { asOf };
        send.SetAction((parsed, cancellationToken) => application.RunVerbAsync(async services =>
        {
            var history = services.GetRequiredService<JobHistory>();
            var run = await history.BeginAsync(SendDueReminders.Id, askedBy: null, cancellationToken);
            var (written, deliveries) = await services.GetRequiredService<SendDueReminders>().SendAsync(cancellationToken);
            var words = SendDueReminders.InWords(written, deliveries);
            await history.EndAsync(run, new JobResult(true, words));
            await Console.Out.WriteLineAsync(words.Length == 0 ? "Nothing to send." : words);
            return deliveries.AllWell ? Verbs.Done : Verbs.NotDone;
        }, sampleWhenEmpty: true, asOf: parsed.GetValue(asOf)));
        return send;
    }

    private static void CheckRange(CommandResult called, Option<DateOnly?> from, Option<DateOnly?> to)
    {
        if (DayOf(called.GetResult(from)) is not { } first || DayOf(called.GetResult(to)) is not { } last)
            return;
        if (last < first)
            called.AddError("--to is before --from.");
        else if (last.Year > LastYear || last.DayNumber - first.DayNumber > MostDays)
            called.AddError("Ask for ten years at most, and none after 2200.");
    }

    private static Option<DateOnly?> DateOption(string name, string description, bool required) => new(name)
    {
        Description = description,
        Required = required,
        CustomParser = result =>
        {
            if (DayOf(result) is not { } day)
            {
                result.AddError($"{name}: \"{result.Tokens[0].Value}\" is not a date such as 2019-03-01.");
                return null;
            }
            return day;
        },
    };

    private static DateOnly? DayOf(SymbolResult? written) =>
        written?.Tokens is [var token, ..]
        && DateOnly.TryParseExact(token.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static void Print(IReadOnlyList<PlanLine> lines, bool asJson)
    {
        if (asJson)
            Console.Out.WriteLine(JsonSerializer.Serialize(lines, Json));
        else if (lines.Count == 0)
            Console.Out.WriteLine("No reminder goes out in these days.");
        else
            lines.ToList().ForEach(line => Console.Out.WriteLine($"{line.SendOn:yyyy-MM-dd}  {line.To ?? "nobody"}  {line.Stage}  {line.Reference}: {line.Text}"));
    }

    /// <param name="To">The address; null when nobody can be written to.</param>
    private sealed record PlanLine(
        DateOnly SendOn, string? To, string Post, string Kind, string Stage, string Reference, DateOnly Due, string Precision, string Text)
    {
        public static PlanLine Of(ComingReminder coming) => new(
            coming.SendOn, coming.Recipient.To?.Address, coming.Open.Post, Words.Of(coming.Open.Owed.Kind), coming.Stage.Name,
            coming.Open.Owed.Reference, coming.Open.Owed.Due.On, Words.Of(coming.Open.Owed.Due.Precision), coming.Open.TextForMail);
    }
}
