using System.Runtime.CompilerServices;
using ScrutinyTracker.Documents.Trackers;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Trackers;

/// <summary>
/// Trackers made up in the manner of councils' real ones, each with what a person finds in it in the file of the same name ending in .told.
/// After a change on purpose, run with APPROVE=1, and read the difference before it is committed.
/// </summary>
public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "Samples");

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Folder, "*.csv").Select(file => Path.GetFileName(file)).Order()];

    [Theory, MemberData(nameof(Samples))]
    public void Read_ASample_FindsWhatAPersonFinds(string sample)
    {
        var file = Path.Combine(Folder, sample);
        var told = TrackerTold.Of(File.ReadAllBytes(file), sample).Replace(" \n", "\n", StringComparison.Ordinal);
        var approved = Path.ChangeExtension(file, ".told");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(approved, told);

        Assert.Equal(File.ReadAllText(approved), told);
    }

    /// <summary>Read, written by us and read again: nothing is lost between what councils keep and what we export.</summary>
    [Theory, MemberData(nameof(Samples))]
    public void Read_WhatWeWriteOfASample_SaysTheSame(string sample)
    {
        var rows = TrackerTold.Read(File.ReadAllBytes(Path.Combine(Folder, sample)), sample).Rows;

        Assert.Equal(rows.Select(Told), TrackerTold.Read(TrackerWriter.ToCsv(rows), "ours.csv").Rows.Select(Told));
    }

    private static string Told(TrackerRow row) => SameRow.Told(row);

    private static string Here([CallerFilePath] string path = "") => path;
}
