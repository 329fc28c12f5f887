namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>The likely cause of a mail server's refusal and what mends it, for whoever runs the tracker. The server's own words are always shown beside it.</summary>
internal static class MailAdvice
{
    /// <summary>The first that is found counts: the narrow before the general (P32).</summary>
    private static readonly (string[] Words, string Advice)[] Known =
    [
        (["5.7.139", "5.7.30", "basic authentication"],
            "Exchange Online no longer takes a password here. Sign in with a token (Mail:Smtp:OAuth), or let an Exchange administrator allow SMTP AUTH for this mailbox."),
        (["535 5.7.3"],
            "Exchange Online knows the application but not as one that may send from this mailbox. New-ServicePrincipal wants the object id of the enterprise "
            + "application, not that of the app registration; then Add-MailboxPermission gives it the mailbox."),
        (["invalid_client", "AADSTS7000215"], "The secret is wrong or has ended: make a new one in the app registration and set Mail:Smtp:OAuth:ClientSecret to its value, not to its id."),
        (["AADSTS700016", "AADSTS90002"], "The tenant in Mail:Smtp:OAuth:TokenEndpoint or the id in Mail:Smtp:OAuth:ClientId is wrong."),
        (["invalid_scope", "AADSTS70011"], "For Exchange Online Mail:Smtp:OAuth:Scope is https://outlook.office365.com/.default, and the application needs the permission SMTP.SendAsApp with an administrator's consent."),
        (["gave no token", "for a token"], "The sign-in service of Mail:Smtp:OAuth:TokenEndpoint must be reachable from this machine and know the application."),
        (["SendAsDenied", "5.7.60"], "The mailbox that signs in may not send as Mail:From: let an Exchange administrator give it “Send as”, or set Mail:From to the mailbox itself."),
        (["refused the sign-in"], "The name or the password is wrong, or the server wants another way to sign in. Compare Mail:Smtp:User and its password with what the mail team gave you."),
        (["neither PLAIN nor LOGIN", "no XOAUTH2"], "The server wants another way to sign in: ask the mail team which, and whether the tracker can be let in by its network address."),
        (["not encrypted"], "Set Mail:Smtp:Security to StartTls (usually port 587) or Tls (usually port 465)."),
        (["STARTTLS"], "This port offers no encryption. Try Mail:Smtp:Security Tls with port 465, or None with port 25 for a relay inside the council's network."),
        (["spoke on after"], "Something between the tracker and the mail server changes what they say. Ask the network team."),
        (["not safe to talk to"], "The server's certificate is not trusted here, has ended, or is for another name. Mail:Smtp:Host must be the name in the certificate; a council's own authority must be trusted by this machine."),
        (["no answer within"], "A firewall may swallow the connection, or the port is the wrong one: Tls goes with 465, StartTls with 587."),
        (["cannot be reached"], "Compare Mail:Smtp:Host and :Port; ask the network team whether this machine may reach them."),
        (["5.7.54", "5.7.64", "relaying", "to relay", "relay access"], "The server does not send for this machine beyond its own addresses: let the mail team add the machine to the relay's connector, or sign in."),
        (["Mail:AllowOnly"], "Outside Production only the addresses of Mail:AllowOnly are written to."),
        ([" 421 ", " 450 ", " 451 ", " 452 "], "The server is busy or takes no more just now. What is due is tried again by itself, for three days."),
        ([" 550 ", " 551 ", " 553 "], "The server does not know this address, or takes nothing for it from here. Try your own address first."),
    ];

    /// <returns>Null when the words say nothing that is known.</returns>
    public static string? For(string serverSaid) =>
        Known.Where(one => one.Words.Any(words => $" {serverSaid}".Contains(words, StringComparison.OrdinalIgnoreCase))).Select(one => one.Advice).FirstOrDefault();
}
