using System.Runtime.CompilerServices;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Recognition;

/// <summary>
/// Documents made up in the manner of councils' real ones, each with what a person finds in it in the file of the same name ending in .told.
/// After a change on purpose, run with APPROVE=1, and read the difference before it is committed.
/// </summary>
public sealed class LayoutTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "Layouts");

    public static TheoryData<string> Layouts => [.. Directory.GetFiles(Folder).Where(file => !file.EndsWith(".told", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)).Order()];

    [Theory, MemberData(nameof(Layouts))]
    public void Recognise_ALayout_FindsWhatAPersonFinds(string layout)
    {
        var file = Path.Combine(Folder, layout);
        var told = Told.Of(Recogniser.Recognise(DocumentFile.Read(File.ReadAllBytes(file), layout)));
        var approved = Path.ChangeExtension(file, ".told");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(approved, told);

        Assert.Equal(File.ReadAllText(approved), told);
    }

    [Theory, MemberData(nameof(Layouts))]
    public void Recognise_ALayout_LosesNoWord(string layout)
    {
        var document = DocumentFile.Read(File.ReadAllBytes(Path.Combine(Folder, layout)), layout);
        var record = Recogniser.Recognise(document);

        var said = Everything.In(record);
        var places = record.Unplaced.Select(unplaced => unplaced.Place).ToHashSet();
        Assert.All(document.Blocks, block => Assert.True(places.Contains(block.Place) || said.Overlaps(Everything.WordsOf(block.Source)) || block.Source.Length < 30, block.Source));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
