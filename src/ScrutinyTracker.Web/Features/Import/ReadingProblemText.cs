using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>Why a file cannot be read, in the words that people see, each with what to do.</summary>
internal static class ReadingProblemText
{
    /// <summary>What the page and the command say of the optional component.</summary>
    public const string PdfAdvice = "PDF files are read by pdftotext, which comes with poppler (Debian and Ubuntu: apt install poppler-utils). "
        + "Everything else is read without it.";

    public static string Of(ReadingProblem problem) => problem switch
    {
        ReadingProblem.UnknownFormat => "This is not a format that can be read. Use .docx, .pdf, .html, .txt or .md for a report, .xlsx or .csv for a tracker.",
        ReadingProblem.TooLarge => $"The file is larger than {DocumentFile.LargestFile / 1024 / 1024} MB. Take out its pictures, or save the part that matters.",
        ReadingProblem.TooMuchInside => "There is far more inside this file than a report has. It is not opened.",
        ReadingProblem.WithMacros => "The file has macros. Save it as .docx, without them.",
        ReadingProblem.OldOrLocked => "The file has a password, or is in the format of before 2007. Save it as .docx without a password.",
        ReadingProblem.Damaged => "The file is damaged, or is not what its name says.",
        ReadingProblem.Empty => "There is no text in this file.",
        ReadingProblem.Scanned => "This PDF holds pictures of pages and no text: somebody scanned paper. Ask for the Word file, or have the scan read by a text recognition program first.",
        ReadingProblem.NoPdfReader => $"PDF files cannot be read here. {PdfAdvice} Or save the report as .docx.",
        _ => $"Reading took longer than {DocumentFile.TimeLimit.TotalSeconds:0} seconds, and was stopped.",
    };
}
