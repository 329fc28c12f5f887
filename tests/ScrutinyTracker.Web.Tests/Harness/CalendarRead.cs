using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>An entry as a calendar program reads it.</summary>
/// <param name="Ends">The day after the last.</param>
internal sealed record CalendarRead(
    string Uid, int Sequence, string Starts, string Ends, bool WholeDay, string Title, string Description, string Link, string Status)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What two readers that know nothing of each other find in a file. They must agree to the letter.</summary>
    public static async Task<IReadOnlyList<CalendarRead>> AllAsync(string file)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Node.ProjectDirectory, "Harness", "read-calendar.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!;
        await node.StandardInput.WriteAsync(file);
        node.StandardInput.Close();
        var found = JsonSerializer.Deserialize<List<List<CalendarRead>>>(await node.StandardOutput.ReadToEndAsync(), Json)!;
        Assert.Equal(found[0], found[1]);
        return found[0];
    }
}
