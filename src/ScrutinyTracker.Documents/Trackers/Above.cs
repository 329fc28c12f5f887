namespace ScrutinyTracker.Documents.Trackers;

/// <summary>What a merged cell above says of the rows below it.</summary>
internal sealed record Above
{
    private TrackerRow? _last;
    private string? Review { get; init; }
    private string? Committee { get; init; }
    private string? Minute { get; init; }
    private DateOnly? AgreedOn { get; init; }

    public static Above Of(TrackerTable table, DateOnly? writtenOn) => new()
    {
        Review = table.Above.GetValueOrDefault(TrackerField.Review),
        Committee = table.Above.GetValueOrDefault(TrackerField.Committee),
        Minute = table.Above.GetValueOrDefault(TrackerField.Minute),
        AgreedOn = table.Above.GetValueOrDefault(TrackerField.AgreedOn) is { } said ? DateCell.Day(said, writtenOn, (_, _) => { }) : null,
    };

    public Above Below(string heading) => TitleRow.IsCommittee(heading)
        ? new Above { Committee = heading, AgreedOn = AgreedOn }
        : new Above { Review = heading, Committee = Committee, AgreedOn = AgreedOn };

    /// <param name="saysWhen">It has a date of its own, perhaps one that cannot be read.</param>
    public TrackerRow Complete(TrackerRow row, bool saysWhen)
    {
        var inGroup = row.Review is null && row.Committee is null && !saysWhen;
        var complete = row with
        {
            Review = row.Review ?? _last?.Review ?? Review,
            Committee = row.Committee ?? _last?.Committee ?? Committee,
            AgreedOn = row.AgreedOn ?? (saysWhen ? null : AgreedOn),
            Minute = row.Minute ?? Minute,
        };
        if (inGroup && complete.AgreedOn is null && complete.Minute is null && _last is { AgreedOn: { } on } above)
        {
            complete = complete with
            {
                AgreedOn = on,
                Minute = above.Minute,
                Notes = [.. row.Notes, new RowNote(row.Place, null, $"The date of the meeting is that of row {above.Place.Row} above.", false)],
            };
        }
        _last = complete;
        return complete;
    }
}
