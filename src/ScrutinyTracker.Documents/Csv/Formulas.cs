using System.Buffers;

namespace ScrutinyTracker.Documents.Csv;

/// <summary>Keeps a spreadsheet from running a cell of text as a formula (P49), and takes exactly that away again when the file comes back.</summary>
internal static class Formulas
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@\t\r\n\0");

    public static string Disarm(string text) => AreIn(text) ? "'" + text : text;

    public static string Rearm(string cell) => cell is ['\'', ..] && AreIn(cell) ? cell[1..] : cell;

    /// <summary>
    /// Spaces in front do not stop a spreadsheet, so they do not stop the check either; and what begins with an apostrophe of its own before
    /// a formula gets another, so that taking one away gives back exactly what was there.
    /// </summary>
    private static bool AreIn(string text) => text.TrimStart('\'').TrimStart(' ') is [var first, ..] && Starts.Contains(first);
}
