using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>The configuration section <c>Mail</c>.</summary>
internal sealed class MailOptions
{
    public const string Section = "Mail";

    public const string SampleSender = "scrutiny@example.org";

    public MailTransportKind Transport { get; set; } = MailTransportKind.Folder;

    /// <summary>Where <see cref="MailTransportKind.Folder"/> writes; empty for <c>mail</c> in the data folder. A relative path starts at the working directory.</summary>
    public string Folder { get; set; } = "";

    /// <summary>A mailbox that somebody reads: refusals and bounces come back to it (P35).</summary>
    public string From { get; set; } = SampleSender;

    public string? FromName { get; set; }

    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>Outside Production mail goes to these addresses and domains only (a domain does not include those below it).</summary>
    public IList<string> AllowOnly { get; } = [];

    /// <summary>Outside Production: everything goes to this address instead.</summary>
    public string? RedirectAllTo { get; set; }

    public MailAddress Sender => new(From, FromName);

    /// <summary>The council's own, for Message-IDs (P33).</summary>
    public string SenderDomain => From.Split('@')[^1];
}

/// <summary>How mail leaves the tracker.</summary>
internal enum MailTransportKind
{
    Folder,
    Smtp,
    MailKit,
}
