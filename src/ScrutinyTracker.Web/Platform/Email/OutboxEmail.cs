using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>
/// An email to be sent, written in the same save as the reason for it, so that neither exists without the other (P22). What becomes of
/// it is kept for good.
/// </summary>
internal sealed class OutboxEmail
{
    private readonly List<OutboxAttachment> _attachments = [];

    private OutboxEmail() { }

    /// <param name="recipient">Who it is for, as the writer of the email knows them: "person:12".</param>
    /// <param name="on">The day that it belongs to: there is one email of a purpose per recipient and day.</param>
    /// <param name="senderDomain">The council's own, for the Message-ID.</param>
    public OutboxEmail(string purpose, string recipient, DateOnly on, MailAddress to, string senderDomain, DateTime nowUtc)
    {
        Purpose = purpose;
        Recipient = recipient;
        CreatedAtUtc = nowUtc;
        BelongsTo(on, senderDomain);
        Address(to);
        NextAttemptAtUtc = nowUtc;
    }

    public int Id { get; private set; }

    /// <summary>Which part of the tracker wrote it: the key of its <see cref="ComposeEmail"/>, where it has one.</summary>
    public string Purpose { get; private set; } = "";
    public string Recipient { get; private set; } = "";
    public DateOnly Day { get; private set; }

    /// <summary>Without angle brackets; made from purpose, recipient and day, so it is the same on every attempt (P21).</summary>
    public string MessageId { get; private set; } = "";
    public string ToAddress { get; private set; } = "";
    public string? ToName { get; private set; }

    /// <summary>The address that the mail server was really given, where every email goes to one (training); null for <see cref="ToAddress"/>.</summary>
    public string? WentTo { get; private set; }

    /// <summary>Empty until it is composed.</summary>
    public string Subject { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string Html { get; private set; } = "";
    public IReadOnlyList<OutboxAttachment> Attachments => _attachments;

    /// <summary>The Message-IDs of the emails that it follows, with a space between them; null when it is the first.</summary>
    public string? InReplyTo { get; private set; }

    public OutboxState State { get; private set; }

    /// <summary>How often it was handed to the mail server.</summary>
    public int Attempts { get; private set; }

    /// <summary>How often the tracker was killed while it was on its way.</summary>
    public int Interruptions { get; private set; }

    public DateTime CreatedAtUtc { get; private set; }
    public DateTime NextAttemptAtUtc { get; private set; }

    /// <summary>
    /// Since when the mail server may have it without our knowing: it was handed over, and no answer was heard. Null when it is sure that
    /// nobody has it.
    /// </summary>
    public DateTime? UnansweredSinceUtc { get; private set; }
    public DateTime? SentAtUtc { get; private set; }

    /// <summary>The mail server's own words, or why it was not sent.</summary>
    public string? ServerSaid { get; private set; }

    public MailAddress To => new(ToAddress, ToName);

    /// <summary>Nobody has been handed it yet: what falls due on its own day can still stand in it.</summary>
    public bool TakesMore => TakesMoreWhen(State, Attempts);

    public static bool TakesMoreWhen(OutboxState state, int attempts) =>
        state == OutboxState.Dropped || (state == OutboxState.Pending && attempts == 0);

    public void Compose(ComposedEmail composed)
    {
        Address(composed.To);
        (Subject, Text, Html) = (composed.Subject, composed.Text, composed.Html);
        InReplyTo = composed.InReplyTo.Count > 0 ? string.Join(' ', composed.InReplyTo) : null;
        if (_attachments.Count == composed.Attachments.Count && _attachments.Zip(composed.Attachments).All(pair => pair.First.Is(pair.Second)))
            return;
        _attachments.Clear();
        _attachments.AddRange(composed.Attachments.Select(attachment => new OutboxAttachment(attachment)));
    }

    /// <summary>The person it was to is anonymous now, here and in what the email says.</summary>
    /// <param name="name">As it was when it was sent.</param>
    public void Readdress(MailAddress to, string name)
    {
        (Text, Html) = (Text.Replace(name, to.Name, StringComparison.Ordinal),
            Html.Replace(System.Net.WebUtility.HtmlEncode(name), System.Net.WebUtility.HtmlEncode(to.Name), StringComparison.Ordinal));
        Address(to);
    }

    /// <summary>To be saved before the server has it: a crash then leaves a trace.</summary>
    /// <returns>What is to be given to <see cref="WasNotTaken"/> when the server turns it down.</returns>
    public DateTime? HandOver(DateTime nowUtc)
    {
        (Attempts, State) = (Attempts + 1, OutboxState.Sending);
        var before = UnansweredSinceUtc;
        UnansweredSinceUtc ??= nowUtc;
        return before;
    }

    /// <summary>The server does not have it from this attempt; what an earlier one came to stays as it was.</summary>
    public void WasNotTaken(DateTime? before) => UnansweredSinceUtc = before;

    /// <summary>An email that nobody can have takes in what is due on a later day: it is another email then, under an id of its own.</summary>
    public void MoveTo(DateOnly day, string senderDomain, DateTime nowUtc)
    {
        BelongsTo(day, senderDomain);
        (State, Attempts, Interruptions, CreatedAtUtc, NextAttemptAtUtc) = (OutboxState.Pending, 0, 0, nowUtc, nowUtc);
    }

    /// <summary>Where the mail server was asked to take it, whatever it answered.</summary>
    public void GoTo(string? instead) => WentTo = instead;

    public void Accept(string serverSaid, DateTime nowUtc) => (State, ServerSaid, SentAtUtc) = (OutboxState.Sent, serverSaid, nowUtc);

    public void Refuse(string serverSaid) => (State, ServerSaid) = (OutboxState.Refused, serverSaid);

    /// <summary>Nothing in it is still due.</summary>
    public void Drop() => (State, ServerSaid) = (OutboxState.Dropped, UnansweredSinceUtc is null
        ? "Not sent: when it was to leave, nothing was left in it to say."
        : "It may have arrived: the mail server's answer to it was not heard. It was not sent again, because nothing in it was still due.");

    /// <summary>To be tried again later, or given up for all to see when it has been tried for long enough.</summary>
    public void PutOff(string why, DateTime nowUtc)
    {
        ServerSaid = why;
        if (OutboxPatience.IsAtAnEnd(nowUtc - CreatedAtUtc, Attempts))
        {
            State = OutboxState.GaveUp;
            return;
        }
        State = OutboxState.Pending;
        NextAttemptAtUtc = nowUtc + OutboxPatience.After(Attempts);
    }

    /// <summary>The tracker dies each time it sends this: a person has to look.</summary>
    public void GiveUp(string why) => (State, ServerSaid) = (OutboxState.GaveUp, why);

    private void BelongsTo(DateOnly day, string senderDomain)
    {
        Day = day;
        MessageId = OutboxMessageId.For(Purpose, Recipient, day, senderDomain);
    }

    private void Address(MailAddress to) => (ToAddress, ToName) = (to.Address, to.Name);
}

/// <summary>What becomes of an email. "Sent" is what the mail server took, never proof that anybody has it (P35).</summary>
internal enum OutboxState
{
    Pending,
    Sending,
    Sent,

    /// <summary>Refused for good: trying again would be refused again.</summary>
    Refused,

    /// <summary>Tried for long enough.</summary>
    GaveUp,

    /// <summary>At the moment of sending there was nothing left to say.</summary>
    Dropped,
}

/// <summary>What an email says, and to whom.</summary>
internal sealed record ComposedEmail(MailAddress To, string Subject, string Text, string Html)
{
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>The Message-IDs of the emails that it follows, that of the most urgent thing first.</summary>
    public IReadOnlyList<string> InReplyTo { get; init; } = [];

    /// <summary>It says something else when the email that is on its way now arrives than when it does not: it is asked again what it says, once that is known.</summary>
    public bool DependsOnTheOneOnItsWay { get; init; }
}

/// <summary>
/// Says at the moment of sending what an email of a purpose says then; null when nothing is left to say. Registered under the purpose as
/// its key; what it changes is saved together with the email.
/// </summary>
internal delegate Task<ComposedEmail?> ComposeEmail(OutboxEmail email, CancellationToken cancellationToken);
