using ScrutinyTracker.Documents.ResponseForms;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The file that somebody sent: a form, or what is wrong with it in words.</summary>
internal sealed record UploadedForm(FilledForm? Form, string? Wrong)
{
    public static async Task<UploadedForm> ReadAsync(IFormFile file, ResponseForm now)
    {
        if (file.Length > ResponseFormReader.LargestFile)
            return new(null, InWords(WordProblem.TooLarge));
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        var reading = ResponseFormReader.Read(content.ToArray(), now);
        return new(reading.Form, reading.Problem is { } problem ? InWords(problem) : null);
    }

    private static string InWords(WordProblem problem) => problem switch
    {
        WordProblem.TooLarge => $"The form must be smaller than {ResponseFormReader.LargestFile / (1024 * 1024)} MB",
        WordProblem.OldOrLocked => "The form must be saved as a Word document (.docx) and without a password",
        WordProblem.WithMacros => "The form must be saved without macros, as a Word document (.docx)",
        WordProblem.TooMuchInside => "There is more in this file than a form can hold. Copy your words into a form that you download again",
        WordProblem.NotAForm => "This is not a form of the tracker’s. Download the form and write into that one",
        _ => "The form must be a Word document (.docx)",
    };
}
