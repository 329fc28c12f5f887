namespace ScrutinyTracker.Web.Email;

/// <summary>Short-lived tokens with which to sign in to a mail server.</summary>
public interface IMailTokens
{
    /// <summary>One that is valid for some minutes at least, kept or new.</summary>
    /// <exception cref="MailUnavailableException">None could be had.</exception>
    Task<string> GetAsync(CancellationToken cancellationToken);

    /// <summary>The mail server refused this one: the next is not the same.</summary>
    void Forget(string token);
}
