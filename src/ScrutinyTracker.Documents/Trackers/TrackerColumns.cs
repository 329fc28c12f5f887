using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>A column of our own trackers: what it is called, what it holds, and what stands in it. Exactly one of the three values is set.</summary>
public sealed record TrackerColumn(string Heading, TrackerField Field)
{
    public Func<TrackerRow, string?>? Text { get; init; }
    public Func<TrackerRow, DateOnly?>? Date { get; init; }
    public Func<TrackerRow, int?>? Number { get; init; }

    /// <summary>In characters, for a spreadsheet.</summary>
    public int Width { get; init; } = 16;
}

/// <summary>
/// The columns of an exported tracker, which import reads back: the one definition of both. The first sixteen are what lists have always
/// had; add to them, and change neither their order nor their names.
/// </summary>
public static class TrackerColumns
{
    public static IReadOnlyList<TrackerColumn> All { get; } =
    [
        Text("Reference", TrackerField.Reference, row => row.Reference, 20),
        Text("Committee", TrackerField.Committee, row => row.Committee, 28),
        Text("Review", TrackerField.Review, row => row.Review, 32),
        Text("Recommendation", TrackerField.Recommendation, row => row.Text, 60),
        Text("Lead post", TrackerField.LeadPost, row => row.AskedOf.Count > 0 ? row.AskedOf[0] : null, 28),
        Text("Position", TrackerField.Position, row => Words.Titled(row.Position ?? Position.Awaited), 18),
        Text("Next due", TrackerField.Computed, row => row.Figures?.NextDue, 20),
        Date("Falls due on", TrackerField.Computed, row => row.Figures?.FallsDueOn),
        Text("Lateness", TrackerField.Computed, row => row.Figures?.Lateness, 20),
        Figure("Promises without a date", TrackerField.Computed, row => row.Figures?.UndatedPromises),
        Figure("Times that dates were moved", TrackerField.Computed, row => row.Figures?.TimesMoved),
        Text("Progress", TrackerField.Status, row => row.Figures is { } figures ? Words.Titled(figures.Progress) : row.Progress is { } claim ? Words.Titled(claim) : null, 18),
        Text("Assessment", TrackerField.Assessment, row => Words.Titled(row.Assessment ?? AssessmentMeaning.NotYetLookedAt), 26),
        Date("Closed on", TrackerField.ClosedOn, row => row.ClosedOn),
        Text("Disputed", TrackerField.Computed, row => row.Figures is { } figures ? YesNo(figures.IsDisputed) : null, 10),
        Text("Exempt", TrackerField.Exempt, row => YesNo(row.Exempt is not null), 10),
        Text("Number", TrackerField.Number, row => row.Number, 9),
        Text("Parts", TrackerField.Parts, row => CellList.Write(row.Parts), 40),
        Text("Joint posts", TrackerField.JointPosts, row => CellList.Write([.. row.AskedOf.Skip(1)]), 28),
        Text("Also addressed to", TrackerField.AlsoAddressedTo, row => row.AlsoAddressedTo, 24),
        Date("Agreed on", TrackerField.AgreedOn, row => row.AgreedOn),
        Date("Sent for an answer on", TrackerField.SentOn, row => row.SentOn),
        Date("Received on", TrackerField.ReceivedOn, row => row.ReceivedOn),
        Date("Published on", TrackerField.PublishedOn, row => row.PublishedOn),
        Text("Rule for the answer", TrackerField.ResponseRule, row => row.ResponseRule, 28),
        Date("Answered on", TrackerField.RespondedOn, row => row.RespondedOn),
        Text("Reasons", TrackerField.Reasons, row => row.Reasons, 40),
        Text("Response", TrackerField.Response, row => CellList.Write(row.Items), 60),
        Promise("Promises", TrackerField.Promise, promise => promise.Text, 60),
        Promise("Promised for", TrackerField.PromisedFor, promise => promise.InWords, 24),
        Promise("Due", TrackerField.Due, promise => WhenCell.Write(promise.Due, promise.Recurrence), 24),
        Promise("Due since it was moved", TrackerField.RevisedDue, promise => WhenCell.Write(promise.MovedTo, null), 24),
        Promise("Why it was moved", TrackerField.WhyRevised, promise => promise.MovedBecause, 32),
        Promise("Responsible post", TrackerField.Responsible, promise => promise.Responsible, 28),
        Promise("Progress of promises", TrackerField.PromiseProgress, promise => promise.Progress is { } claim ? Words.Titled(claim) : null, 20),
        Promise("Why it is so", TrackerField.WhyProgress, promise => promise.WhyProgress, 32),
        Promise("Delivered on", TrackerField.DeliveredOn, promise => string.Join("; ", promise.DeliveredOn.Select(Iso)), 16),
        Promise("Latest update", TrackerField.Update, promise => promise.Update, 60),
        Promise("Updated on", TrackerField.UpdatedOn, promise => promise.UpdatedOn is { } on ? Iso(on) : null, 16),
        Promise("Evidence", TrackerField.Evidence, promise => promise.Evidence, 32),
        Date("Assessed on", TrackerField.AssessedOn, row => row.AssessedOn),
        Text("Minute of the assessment", TrackerField.AssessmentMinute, row => row.AssessmentMinute, 16),
        Text("What the committee said", TrackerField.AssessmentWords, row => row.AssessmentWords, 40),
        Text("Closed because", TrackerField.ClosedBecause, row => row.ClosedBecause is { } reason ? Words.Titled(reason) : null, 18),
        Text("What was said on closing", TrackerField.ClosingWords, row => row.ClosingWords, 40),
        Text("Minute of the closing", TrackerField.ClosingMinute, row => row.ClosingMinute, 16),
        Text("Exempt under", TrackerField.Exempt, row => row.Exempt, 32),
    ];

    private static readonly Dictionary<string, TrackerColumn> ByHeading = All.ToDictionary(column => column.Heading, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where no column of ours is called so.</summary>
    public static TrackerColumn? Named(string heading) => ByHeading.GetValueOrDefault(heading);

    /// <summary>Whether these are the headings of a tracker that we wrote: then each promise says its own progress.</summary>
    public static bool AreOurs(IEnumerable<string> headings)
    {
        var all = headings.Select(TrackerHeadings.Tidy).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return all.IsSupersetOf(["Reference", "Promises", "Due", "Progress of promises"]);
    }

    internal static string YesNo(bool yes) => yes ? "yes" : "no";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TrackerColumn Text(string heading, TrackerField field, Func<TrackerRow, string?> value, int width) => new(heading, field) { Text = value, Width = width };

    private static TrackerColumn Date(string heading, TrackerField field, Func<TrackerRow, DateOnly?> value) => new(heading, field) { Date = value };

    private static TrackerColumn Figure(string heading, TrackerField field, Func<TrackerRow, int?> value) => new(heading, field) { Number = value, Width = 12 };

    /// <summary>One line for each promise, labelled alike in each of these columns.</summary>
    private static TrackerColumn Promise(string heading, TrackerField field, Func<TrackerPromise, string?> value, int width) =>
        Text(heading, field, row => CellList.Write(PromiseLabels.Of(row), [.. row.Promises.Select(value)]), width);
}
