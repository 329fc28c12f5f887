using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>What is true of every transport: a message with a defect is not sent, and outside Production mail goes only where the
/// configuration lets it, so that a copy of the live data never writes to councillors.</summary>
internal sealed class GuardedTransport(IMailTransport transport, MailOptions options, IHostEnvironment environment) : IMailTransport
{
    private readonly MailRedirect _redirect = new(options, environment);

    public async Task<IMailSession> OpenAsync(CancellationToken cancellationToken) =>
        new Session(this, await transport.OpenAsync(cancellationToken));

    private bool MayWriteTo(string address) =>
        environment.IsProduction() || options.Transport == MailTransportKind.Folder || _redirect.To is not null
        || options.AllowOnly.Any(entry => address.Equals(entry, StringComparison.OrdinalIgnoreCase)
            || address.EndsWith($"@{entry}", StringComparison.OrdinalIgnoreCase));

    private sealed class Session(GuardedTransport guard, IMailSession session) : IMailSession
    {
        public Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken cancellationToken) => SendAsync(mail, static () => { }, cancellationToken);

        public async Task<MailReceipt> SendAsync(OutgoingMail mail, Action onceTheServerHasIt, CancellationToken cancellationToken)
        {
            if (mail.FindDefect() is { } defect) return NotSent(defect);
            if (!guard.MayWriteTo(mail.To.Address))
                return NotSent($"This is not Production, and Mail:AllowOnly does not list the recipient.");
            var receipt = await session.SendAsync(guard._redirect.Apply(mail), onceTheServerHasIt, cancellationToken);
            return receipt with { WentTo = guard._redirect.To };
        }

        public ValueTask DisposeAsync() => session.DisposeAsync();

        private static MailReceipt NotSent(string why) => new(MailVerdict.RefusedForGood, $"Not sent. {why}");
    }
}
