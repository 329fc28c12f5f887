using System.Diagnostics;
using System.Runtime.CompilerServices;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Tests.MadeUp;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Recognition;

/// <summary>Documents that nobody wrote, in every format. The benchmarks' verb "documents" does the same 10,000 times, and measures it.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 300;

    /// <summary>A hang is longer, also where other work has the machine; the benchmark measures the time itself.</summary>
    private const int Hang = 20;

    [Fact]
    public void Recognise_AnyMutation_NeverThrowsAndNeverHangs()
    {
        var mutations = new Mutations(Path.Combine(Path.GetDirectoryName(Here())!, "Layouts"), 20181107);
        for (var round = 0; round < Rounds; round++)
        {
            var (file, name) = mutations.Next(round);
            var clock = Stopwatch.StartNew();
            try
            {
                Recogniser.Recognise(DocumentFile.Read(file, name));
            }
            catch (UnreadableException)
            {
                // Refused with a reason is an answer.
            }
            catch (Exception thrown)
            {
                throw new InvalidOperationException($"Round {round}, {name}.", thrown);
            }
            Assert.True(clock.Elapsed.TotalSeconds < Hang, $"Round {round}, {name}, took {clock.Elapsed}.");
        }
    }

    /// <summary>What the campaigns make is a document before anything is spoilt: else they would only test that rubbish is refused.</summary>
    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.html")]
    [InlineData("report.docx")]
    [InlineData("report.pdf")]
    public void Recognise_TheLongReportUnspoilt_FindsItsRecommendations(string name)
    {
        var lines = LongReport.Lines(20);
        var file = Path.GetExtension(name) switch { ".txt" => MadeUpFiles.Text(lines), ".html" => MadeUpFiles.Html(lines), ".docx" => MadeUpFiles.Word(lines), _ => MadeUpFiles.Pdf(lines) };

        var record = Recogniser.Recognise(DocumentFile.Read(file, name));

        Assert.Equal(new DateOnly(2018, 11, 7), record.Date);
        Assert.InRange(record.Recommendations.Count, 20, 30);
        Assert.All(Enumerable.Range(1, 20), number => Assert.Contains(record.Recommendations, one => one.Number == $"{number}"));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
