using System.Diagnostics;
using System.Net.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.FaultCampaign;

/// <summary>One connection to the mail server.</summary>
internal sealed partial class MailConversation(Stream stream, MailServer server, Fault fault) : IAsyncDisposable
{
    /// <summary>An answer that comes later may have found nobody: the trackers wait for 2 seconds.</summary>
    private static readonly TimeSpan InTime = TimeSpan.FromSeconds(1);

    /// <summary>Long enough for the tracker to prepare the next, also on a busy machine.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(600);

    private Stream _stream = stream;
    private StreamReader _lines = Reader(stream);
    private bool _isSecure;
    private string _tracker = "";
    private string _recipient = "";
    private Fault _ofMessage;
    private TakenMail? _last;

    public async Task HoldAsync(CancellationToken cancellation)
    {
        if (fault == Fault.RefusesConnection)
        {
            await SayAsync("421 4.3.2 Too busy, come back later", cancellation);
            return;
        }
        if (fault == Fault.HangsAtGreeting)
            await HangAsync(cancellation);
        await SayAsync("220 localhost ESMTP", cancellation);
        while (await _lines.ReadLineAsync(cancellation) is { } line)
        {
            _last?.WasFollowed = true;
            if (!await AnswerAsync(line, cancellation))
                return;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _lines.Dispose();
        await _stream.DisposeAsync();
    }

    /// <returns>False to hang up.</returns>
    private async Task<bool> AnswerAsync(string line, CancellationToken cancellation)
    {
        switch (line.Split(' ', ':')[0].ToUpperInvariant())
        {
            case "EHLO":
                await SayAsync($"250-localhost\r\n250 {(_isSecure ? "AUTH PLAIN" : fault == Fault.OffersNoStartTls ? "SIZE" : "STARTTLS")}", cancellation);
                return true;
            case "STARTTLS":
                await SayAsync("220 2.0.0 Go on", cancellation);
                await EncryptAsync(cancellation);
                return true;
            case "AUTH":
                return await SignInAsync(line, cancellation);
            case "MAIL":
                await server.At(_tracker, Moment.Sender);
                return await SayAsync("250 2.1.0 Well", cancellation);
            case "RCPT":
                return await NameAsync(Address().Match(line).Groups[1].Value, cancellation);
            case "DATA":
                return await DataAsync(cancellation);
            case "QUIT":
                await SayAsync("221 2.0.0 Goodbye", cancellation);
                return false;
            default:
                return await SayAsync("250 2.0.0 Well", cancellation);
        }
    }

    private async Task<bool> SignInAsync(string line, CancellationToken cancellation)
    {
        if (Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[^1])).Split('\0') is not [_, var user, MailServer.Password] || fault == Fault.RefusesPassword)
            return await SayAsync("535 5.7.8 The user name or password is wrong", cancellation);
        _tracker = user.Replace(MailServer.Domain, "", StringComparison.Ordinal);
        await server.At(_tracker, Moment.SignedIn);
        return await SayAsync("235 2.7.0 Signed in", cancellation);
    }

    private async Task<bool> NameAsync(string recipient, CancellationToken cancellation)
    {
        _recipient = recipient;
        _ofMessage = server.FaultFor(recipient);
        await server.At(_tracker, Moment.Recipient);
        switch (_ofMessage)
        {
            case Fault.RefusesForNow:
                return await SayAsync("450 4.2.1 The mailbox is busy", cancellation);
            case Fault.RefusesForGood:
                const string Refusal = "550 5.1.1 There is no such mailbox";
                server.Log.Refuse(recipient, Refusal);
                return await SayAsync(Refusal, cancellation);
            case Fault.ShutsDown:
                await SayAsync("421 4.3.2 The service is shutting down", cancellation);
                return false;
            default:
                return await SayAsync("250 2.1.5 Well", cancellation);
        }
    }

    private async Task<bool> DataAsync(CancellationToken cancellation)
    {
        await server.At(_tracker, Moment.Data);
        if (_ofMessage == Fault.HangsInData)
            await HangAsync(cancellation);
        await SayAsync("354 Go on", cancellation);
        var message = new StringBuilder();
        while (await _lines.ReadLineAsync(cancellation) is var line && line != ".")
        {
            if (line is null)
                return false;
            message.Append(line).Append("\r\n");
        }
        var began = Stopwatch.GetTimestamp();
        if (_ofMessage == Fault.DropsAfterDataNotTaken)
            return false;
        if (_ofMessage == Fault.HangsAfterDataNotTaken)
            await HangAsync(cancellation);
        var taken = server.Log.Take(server.Round, _tracker, MessageId().Match($"{message}").Groups[1].Value, _recipient, PartsOf(message));
        await server.At(_tracker, Moment.Taken);
        await server.At(_tracker, Moment.Prepared);
        if (_ofMessage == Fault.AnswersLate)
            await Task.Delay(Late, cancellation);
        if (_ofMessage == Fault.DropsAfterDataTaken)
            return false;
        if (_ofMessage == Fault.HangsAfterDataTaken)
            await HangAsync(cancellation);
        taken.WasAnswered = Stopwatch.GetElapsedTime(began) < InTime;
        await SayAsync(taken.Words, cancellation);
        _last = taken;
        await server.At(_tracker, Moment.Answered);
        return true;
    }

    /// <summary>Says nothing until the other has gone.</summary>
    private async Task HangAsync(CancellationToken cancellation)
    {
        while (await _lines.ReadLineAsync(cancellation) is not null) { }
        throw new IOException("The tracker hung up.");
    }

    private async Task EncryptAsync(CancellationToken cancellation)
    {
        var secure = new SslStream(_stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = server.Certificate }, cancellation);
        (_stream, _isSecure) = (secure, true);
        _lines.Dispose();
        _lines = Reader(secure);
    }

    /// <returns>True: the conversation goes on.</returns>
    private async Task<bool> SayAsync(string words, CancellationToken cancellation)
    {
        await _stream.WriteAsync(Encoding.ASCII.GetBytes($"{words}\r\n"), cancellation);
        await _stream.FlushAsync(cancellation);
        return true;
    }

    /// <summary>Quoted-printable breaks long lines, also in the middle of a number.</summary>
    private static HashSet<int> PartsOf(StringBuilder message) =>
        [.. Part().Matches(message.Replace("=\r\n", "").ToString()).Select(part => int.Parse(part.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))];

    private static StreamReader Reader(Stream from) => new(from, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true);

    [GeneratedRegex("<([^>]*)>")]
    private static partial Regex Address();

    [GeneratedRegex("^Message-ID: <([^>]+)>", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MessageId();

    [GeneratedRegex("part-([0-9]{5})")]
    private static partial Regex Part();
}
