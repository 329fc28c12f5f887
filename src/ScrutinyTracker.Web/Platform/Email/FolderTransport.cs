using System.Text;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Writes each message as <c>{message id}.eml</c> into a folder, over an earlier one of the same id: for trying out, and for
/// councils whose own software picks mail up from there.</summary>
internal sealed class FolderTransport(string folder) : IMailTransport
{
    private const string Written = "Written to ";

    /// <summary>Whether these are this transport's words for having taken a message, and no mail server's.</summary>
    internal static bool Said(string? words) => words?.StartsWith(Written, StringComparison.Ordinal) == true;

    public Task<IMailSession> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return Task.FromResult<IMailSession>(new Session(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MailUnavailableException($"The folder of Mail:Folder cannot be used: {e.Message}", e);
        }
    }

    /// <summary>The id with every character that some file system minds written as %XX, so that two ids never share a file.</summary>
    internal static string FileName(string messageId)
    {
        var name = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(messageId))
        {
            var isSafe = char.IsAsciiLetterOrDigit((char)b) || b is (byte)'.' or (byte)'@' or (byte)'-' or (byte)'_';
            _ = isSafe ? name.Append((char)b) : name.Append('%').Append(Convert.ToHexString([b]));
        }

        return name.Append(".eml").ToString();
    }

    private sealed class Session(string folder) : IMailSession
    {
        public async Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
        {
            var content = MailText.Write(mail);
            var fileName = FileName(mail.MessageId);
            var unfinished = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
            try
            {
                await File.WriteAllBytesAsync(unfinished, content, cancellationToken);
                File.Move(unfinished, Path.Combine(folder, fileName), overwrite: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new MailUnavailableException($"The message could not be written to the folder of Mail:Folder: {e.Message}", e);
            }
            finally
            {
                File.Delete(unfinished);
            }

            return new MailReceipt(MailVerdict.Accepted, $"{Written}{fileName}");
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
