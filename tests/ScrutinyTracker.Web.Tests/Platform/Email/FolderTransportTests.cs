using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

public sealed class FolderTransportTests : MailTransportContract, IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"scrutiny-mail-{Guid.NewGuid():N}");

    protected override Task<IMailTransport> TransportAsync() => Task.FromResult<IMailTransport>(new FolderTransport(folder));

    protected override async Task<ReceivedMail> ReceivedAsync(string messageId) =>
        await (await SmtpServer.Shared).ParseAsync(await File.ReadAllBytesAsync(Path.Combine(folder, $"{messageId}.eml")));

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task SendAsync_SameIdAgain_LeavesTheLaterOneAlone()
    {
        await using var session = await new FolderTransport(folder).OpenAsync(CancellationToken.None);
        var mail = Mail();
        await session.SendAsync(mail, CancellationToken.None);
        await session.SendAsync(mail with { Subject = "The later one" }, CancellationToken.None);
        Assert.Contains("Subject: The later one\r\n", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_IdThatIsNoFileName_StaysInTheFolder()
    {
        await using var session = await new FolderTransport(folder).OpenAsync(CancellationToken.None);
        await session.SendAsync(Mail() with { MessageId = "a/b|c%d@example.org" }, CancellationToken.None);
        Assert.Equal("a%2Fb%7Cc%25d@example.org.eml", Path.GetFileName(Assert.Single(Directory.GetFiles(folder))));
    }

    [Fact]
    public async Task OpenAsync_FolderIsAFile_IsUnavailable()
    {
        await File.WriteAllTextAsync(folder, "in the way");
        try
        {
            await Assert.ThrowsAsync<MailUnavailableException>(() => new FolderTransport(folder).OpenAsync(CancellationToken.None));
        }
        finally
        {
            File.Delete(folder);
        }
    }
}
