namespace ScrutinyTracker.Web.Email;

/// <summary>How mail leaves the tracker: a folder, SMTP, or MailKit. One session serves a batch (P31).</summary>
public interface IMailTransport
{
    /// <summary>Connects and signs in.</summary>
    /// <exception cref="MailUnavailableException">The server cannot be reached, is not safe to talk to, or refuses the sign-in.
    /// Nothing was sent; the batch is tried again later.</exception>
    Task<IMailSession> OpenAsync(CancellationToken cancellationToken);
}

/// <summary>An open connection, used by one caller at a time and closed with a proper goodbye.</summary>
public interface IMailSession : IAsyncDisposable
{
    /// <summary>Sends one message to its one recipient and reports the server's own words.</summary>
    /// <exception cref="MailUnavailableException">The connection broke or timed out: whether the message was accepted is not known,
    /// and the session must not be used again.</exception>
    Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken cancellationToken);

    /// <summary>The same, and says when the server has the whole message, so that nothing but its answer is waited for. A session that cannot tell says so at once.</summary>
    Task<MailReceipt> SendAsync(OutgoingMail mail, Action onceTheServerHasIt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(onceTheServerHasIt);
        onceTheServerHasIt();
        return SendAsync(mail, cancellationToken);
    }
}

/// <summary>What the server answered to one message.</summary>
public enum MailVerdict
{
    /// <summary>The server took responsibility for it. Not proof that anybody received it (P35).</summary>
    Accepted,

    /// <summary>4xx: try again later.</summary>
    RefusedForNow,

    /// <summary>5xx: trying again would be refused again.</summary>
    RefusedForGood,
}

/// <param name="ServerSaid">The server's own words, with its code: shown to the officer as they are.</param>
public sealed record MailReceipt(MailVerdict Verdict, string ServerSaid)
{
    /// <summary>The address that the server was given where that is another than the recipient's; null for the recipient's.</summary>
    public string? WentTo { get; init; }

    /// <summary>Reads an SMTP server's last word on one message.</summary>
    /// <exception cref="MailUnavailableException">The answer is about the connection or the sign-in: the message would go through
    /// once that is mended.</exception>
    public static MailReceipt FromSmtp(int code, string words)
    {
        var said = $"{code} {words}".TrimEnd();
        return code switch
        {
            421 or 454 or 530 or 534 or 535 or 538 => throw new MailUnavailableException($"The mail server answered {said}") { IsSurelyNotTaken = true },
            >= 200 and < 300 => new MailReceipt(MailVerdict.Accepted, said),
            >= 400 and < 500 => new MailReceipt(MailVerdict.RefusedForNow, said),
            >= 500 and < 600 => new MailReceipt(MailVerdict.RefusedForGood, said),
            _ => throw new MailUnavailableException($"The mail server answered {said}"),
        };
    }
}

/// <summary>The transport as a whole cannot be used now; it says nothing about a single message.</summary>
public sealed class MailUnavailableException : Exception
{
    public MailUnavailableException(string message) : base(message) { }
    public MailUnavailableException(string message, Exception inner) : base(message, inner) { }
    public MailUnavailableException() { }

    /// <summary>The server said no, or had not yet been given the whole message: nobody has it. Otherwise it may have arrived.</summary>
    public bool IsSurelyNotTaken { get; init; }
}
