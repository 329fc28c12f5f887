namespace ScrutinyTracker.FaultCampaign;

/// <summary>All that is decided before it begins, from the seed alone.</summary>
public sealed record CampaignPlan(int Seed, int Rounds, int Reminders)
{
    private const int RoundsOfADay = 20;
    private const int MostDays = 10;

    /// <summary>Those that send, in a campaign's two weeks without a bank holiday.</summary>
    private static readonly DateOnly Monday = new(2019, 2, 4);
    private static readonly TimeSpan Morning = TimeSpan.FromHours(8);
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(10);

    /// <summary>Null when it can be done here.</summary>
    public string? WhyImpossible => this switch
    {
        { Rounds: < 1 or > 10_000 } => "--rounds is from 1 to 10,000.",
        { Reminders: < 1 or > 50_000 } => "--reminders is from 1 to 50,000.",
        _ when !OperatingSystem.IsLinux() => "The campaign runs on Linux: the trackers trust its mail server by SSL_CERT_FILE.",
        _ => null,
    };

    public int Days => Math.Clamp(Rounds / RoundsOfADay, 1, MostDays);

    /// <summary>Reminders of one day and recipient are one email: there are as many recipients as a day has emails.</summary>
    public int Recipients => (Reminders + Days - 1) / Days;

    /// <summary>After the last round, when whatever was put off may be tried again.</summary>
    public DateTime CalmAt => At(Days - 1, Morning + WorkingDay + TimeSpan.FromHours(4.5));

    internal IFaults Faults => new PlannedFaults(Dice);

    private Dice Dice => new(Seed);

    /// <summary>The working day of the campaign on which it is to go out.</summary>
    public DateOnly DayOf(int reminder) => Day(reminder % Days);

    public int RecipientOf(int reminder) => reminder / Days;

    public IEnumerable<RoundPlan> InOrder() => Enumerable.Range(1, Rounds).Select(Round);

    private RoundPlan Round(int number)
    {
        var (day, among) = ((number - 1) * Days / Rounds, (Rounds + Days - 1) / Days);
        var at = At(day, Morning + WorkingDay * ((number - 1) % among) / among);
        return new RoundPlan(number, at, Process(number, "first"), Process(number, "second"));
    }

    private ProcessPlan Process(int round, string name) => new(
        name,
        Dice.InPercent($"kind {round}/{name}", TrackerKind.Verb, (35, TrackerKind.Server)),
        Kill(Dice.InPercent(
            $"moment {round}/{name}", Moment.Answered,
            (25, Moment.Time), (5, Moment.SignedIn), (10, Moment.Sender), (10, Moment.Recipient), (10, Moment.Data), (15, Moment.Taken), (10, Moment.Prepared)), $"{round}/{name}"));

    private KillPlan Kill(Moment moment, string which) => new(moment, moment switch
    {
        Moment.Time => Dice.From(100, 5000, $"milliseconds {which}"),
        Moment.SignedIn => 1,
        _ => Dice.From(1, 2 + (2 * Reminders / Rounds), $"count {which}"),
    });

    private static DateOnly Day(int number) => Monday.AddDays(number + (number / 5 * 2));

    /// <summary>London's time, which is UTC in February.</summary>
    private static DateTime At(int day, TimeSpan time) => Day(day).ToDateTime(TimeOnly.FromTimeSpan(time));
}

/// <param name="At">When the trackers of the round think it is.</param>
public sealed record RoundPlan(int Number, DateTime At, ProcessPlan First, ProcessPlan Second);

/// <param name="Name">Under which it signs in to the mail server.</param>
public sealed record ProcessPlan(string Name, TrackerKind Kind, KillPlan Kill);

public enum TrackerKind
{
    /// <summary><c>reminders send</c>, which ends by itself.</summary>
    Verb,

    /// <summary>Serves, and runs its jobs.</summary>
    Server,
}

/// <param name="Count">At how many of these moments; for <see cref="Moment.Time"/> milliseconds.</param>
public sealed record KillPlan(Moment Moment, int Count);

/// <summary>What the mail server sees of a tracker.</summary>
public enum Moment
{
    /// <summary>None: so long after its start.</summary>
    Time,
    SignedIn,
    Sender,
    Recipient,
    Data,

    /// <summary>The server has the message, and has not answered.</summary>
    Taken,

    /// <summary>The server has taken so long over the message that the tracker has prepared the next and waits.</summary>
    Prepared,

    /// <summary>The server has answered, and the tracker is about to write that down.</summary>
    Answered,
}
