namespace ScrutinyTracker.FaultCampaign;

/// <summary>What the mail server knows, whatever the trackers believe.</summary>
public sealed class MailLog
{
    private readonly Lock _one = new();
    private readonly List<TakenMail> _taken = [];
    private readonly List<RefusedMail> _refused = [];
    private readonly Dictionary<Fault, int> _faults = [];

    public IReadOnlyList<TakenMail> Taken
    {
        get { lock (_one) return [.. _taken]; }
    }

    public IReadOnlyList<RefusedMail> RefusedForGood
    {
        get { lock (_one) return [.. _refused]; }
    }

    /// <summary>How often each was really met with.</summary>
    public IReadOnlyDictionary<Fault, int> Faults
    {
        get { lock (_one) return new Dictionary<Fault, int>(_faults); }
    }

    internal TakenMail Take(int round, string tracker, string messageId, string recipient, IReadOnlySet<int> parts)
    {
        lock (_one)
        {
            var mail = new TakenMail(_taken.Count + 1, round, tracker, messageId, recipient, parts);
            _taken.Add(mail);
            return mail;
        }
    }

    internal void Refuse(string recipient, string words)
    {
        lock (_one)
            _refused.Add(new RefusedMail(recipient, words));
    }

    internal void Meet(Fault fault)
    {
        lock (_one)
            _faults[fault] = _faults.GetValueOrDefault(fault) + 1;
    }
}

/// <summary>A message for which the server took responsibility.</summary>
/// <param name="Tracker">The process, as it signed in.</param>
/// <param name="Parts">The numbers of the reminders that stand in it.</param>
public sealed record TakenMail(int Number, int Round, string Tracker, string MessageId, string Recipient, IReadOnlySet<int> Parts)
{
    /// <summary>Different for each message, as a real server's number of its queue.</summary>
    public string Words => $"250 2.0.0 Taken as {Number}";

    /// <summary>In time, and before the connection was dropped.</summary>
    public bool WasAnswered { get; internal set; }

    /// <summary>The tracker went on to something else on the same connection: it heard the answer, and must have written it down.</summary>
    public bool WasFollowed { get; internal set; }
}

public sealed record RefusedMail(string Recipient, string Words);
