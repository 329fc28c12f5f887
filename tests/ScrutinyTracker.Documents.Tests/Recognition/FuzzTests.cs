using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Recognition;

/// <summary>Documents that nobody wrote: the layouts with pieces cut, doubled, moved and spoilt. FUZZ=10000 makes it that many.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Spoilers =
        ["((((((", "\t\t\t\t", "||||", "1.1.1.1.1", "Recommendation ", "a) b) c) ", "2018/19 ", "\f", "that that that ", "****", "\u0000", "“‘", new string('A', 5000), new string(' ', 5000), "March March March "];

    [Fact]
    public void Recognise_AnyMutation_NeverThrowsAndNeverHangs()
    {
        var seeds = Directory.GetFiles(Path.Combine(Path.GetDirectoryName(Here())!, "Layouts")).Where(file => !file.EndsWith(".told", StringComparison.Ordinal)).Order().ToList();
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("FUZZ"), out var asked) ? asked : 250;
        var chance = new Random(20181107);
        for (var round = 0; round < rounds; round++)
        {
            var seed = seeds[round % seeds.Count];
            var mutated = Encoding.UTF8.GetBytes(Mutated(File.ReadAllText(seed), chance));
            var clock = Stopwatch.StartNew();
            try
            {
                Recogniser.Recognise(DocumentFile.Read(mutated, seed));
            }
            catch (UnreadableException)
            {
                // Refused with a reason is an answer.
            }
            Assert.True(clock.Elapsed.TotalSeconds < 20, $"Round {round} of {Path.GetFileName(seed)} took {clock.Elapsed}.");
        }
    }

    private static string Mutated(string text, Random chance)
    {
        for (var times = chance.Next(1, 12); times > 0 && text.Length > 10; times--)
        {
            var (at, length) = (chance.Next(text.Length - 1), chance.Next(1, 200));
            var piece = text.Substring(at, Math.Min(length, text.Length - at));
            text = chance.Next(4) switch
            {
                0 => text.Remove(at, piece.Length),
                1 => text.Insert(chance.Next(text.Length), piece),
                2 => text.Insert(at, Spoilers[chance.Next(Spoilers.Length)]),
                _ => text.Insert(at, string.Concat(Enumerable.Repeat(piece, chance.Next(1, 40)))),
            };
            if (text.Length > 100_000)
                text = text[..100_000];
        }
        return text;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
