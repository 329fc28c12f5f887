namespace ScrutinyTracker.Web.Email;

/// <summary>Where the council's mail server is, and how to talk to it.</summary>
public sealed class SmtpOptions
{
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;

    /// <summary>Null where the server knows the tracker by its network address.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>In place of <see cref="Password"/>.</summary>
    public SmtpOAuthOptions OAuth { get; set; } = new();

    /// <summary>How long each step may take: connecting, and each of the server's answers.</summary>
    public int TimeoutSeconds { get; set; } = 30;
}

/// <summary>There is no "TLS if offered": whoever sits on the wire would answer that it is not (P30).</summary>
public enum SmtpSecurity
{
    /// <summary>Not encrypted: for a relay on the council's own network, and never with a password.</summary>
    None,

    /// <summary>A plain connection that turns to TLS before anything is said; mail stays here where the server does not offer it.</summary>
    StartTls,

    /// <summary>TLS from the first byte, usually on port 465.</summary>
    Tls,
}
