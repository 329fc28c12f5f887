using System.Net;
using System.Net.Sockets;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

/// <summary>A server for one connection that answers each line as told, or not at all: for the answers that no honest server gives.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task<List<string>> conversation;

    public ScriptedServer(Func<string, string?> answer)
    {
        listener.Start();
        conversation = ConverseAsync(answer);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What the client said, once it has hung up.</summary>
    public async Task<IReadOnlyList<string>> CommandsAsync() => await conversation.WaitAsync(TimeSpan.FromSeconds(30));

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await Task.WhenAny(conversation);
    }

    private async Task<List<string>> ConverseAsync(Func<string, string?> answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 scripted");
        var commands = new List<string>();
        try
        {
            while (await reader.ReadLineAsync() is { } command)
            {
                commands.Add(command);
                if (answer(command) is { } words)
                    await writer.WriteLineAsync(words);
            }
        }
        catch (IOException)
        {
            // The client has hung up, as it should on such answers.
        }

        return commands;
    }
}
