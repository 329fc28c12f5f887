using System.Text;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Signs in (RFC 4954) by PLAIN or LOGIN with a password, by XOAUTH2 with a token; never over a connection that is not encrypted.</summary>
internal sealed class SmtpSignIn(SmtpConnection connection, SmtpOptions options, IMailTokens? tokens)
{
    private const int Accepted = 235;
    private const int GoOn = 334;

    /// <summary>RFC 5321 section 4.5.3.1.4, less the CRLF. A longer first word waits until the server asks for it.</summary>
    private const int LongestCommand = 510;

    /// <param name="offers">What the server answered to EHLO.</param>
    public async Task RunAsync(string user, IReadOnlyList<string> offers, CancellationToken cancellationToken)
    {
        if (options.Security == SmtpSecurity.None)
            throw new MailUnavailableException("A password is never sent over a connection that is not encrypted: set Mail:Smtp:Security to StartTls or Tls.");
        var ways = offers.Select(line => line.Split(' ')).Where(words => words[0].Equals("AUTH", StringComparison.OrdinalIgnoreCase))
            .SelectMany(words => words.Skip(1)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (tokens is not null && ways.Contains("XOAUTH2"))
            await ByTokenAsync(tokens, user, cancellationToken);
        else if (tokens is null && ways.Contains("PLAIN"))
            Expect(await BeginAsync("PLAIN", $"\0{user}\0{options.Password}", cancellationToken));
        else if (tokens is null && ways.Contains("LOGIN"))
            Expect(await ByLoginAsync(user, cancellationToken));
        else
            throw new MailUnavailableException(
                $"{options.Host} offers {(tokens is null ? "neither PLAIN nor LOGIN" : "no XOAUTH2")} to sign in. It offers: {string.Join(", ", ways)}.");
    }

    private async Task<SmtpReply> ByLoginAsync(string user, CancellationToken cancellationToken)
    {
        var reply = await connection.CommandAsync("AUTH LOGIN", cancellationToken);
        if (reply.Code == GoOn) reply = await connection.CommandAsync(Base64(user), cancellationToken);
        if (reply.Code == GoOn) reply = await connection.CommandAsync(Base64(options.Password), cancellationToken);
        return reply;
    }

    private async Task ByTokenAsync(IMailTokens from, string user, CancellationToken cancellationToken)
    {
        var token = await from.GetAsync(cancellationToken);
        var reply = await BeginAsync("XOAUTH2", $"user={user}\u0001auth=Bearer {token}\u0001\u0001", cancellationToken);
        // A refusal comes as a question about details, which an empty line ends.
        if (reply.Code == GoOn) reply = await connection.CommandAsync("", cancellationToken);
        if (reply.Code != Accepted) from.Forget(token);
        Expect(reply);
    }

    private async Task<SmtpReply> BeginAsync(string way, string first, CancellationToken cancellationToken)
    {
        var command = $"AUTH {way} {Base64(first)}";
        if (command.Length <= LongestCommand) return await connection.CommandAsync(command, cancellationToken);
        var reply = await connection.CommandAsync($"AUTH {way}", cancellationToken);
        return reply.Code == GoOn ? await connection.CommandAsync(Base64(first), cancellationToken) : reply;
    }

    private void Expect(SmtpReply reply)
    {
        if (reply.Code != Accepted)
            throw new MailUnavailableException($"{options.Host} refused the sign-in of Mail:Smtp:User: {reply.Code} {reply.Words}");
    }

    private static string Base64(string? text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text ?? ""));
}
