using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Documents.Word;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>The council's own Word template, a file in the data folder: it is there for every paper, or for none.</summary>
internal sealed class CouncilTemplate(DataFolder folder, TimeProvider clock)
{
    /// <summary>More than a letterhead and a logo come to.</summary>
    public const int LargestMegabytes = 5;

    private string Place => Path.Combine(folder.Path, "papers", "template.docx");

    /// <summary>When it was put there; null when there is none.</summary>
    public DateTime? SinceUtc => File.Exists(Place) ? File.GetLastWriteTimeUtc(Place) : null;

    /// <returns>Null when there is none.</returns>
    public async Task<byte[]?> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllBytesAsync(Place, cancellation);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <returns>What is wrong with it, in words; null when papers go into it from now on.</returns>
    public async Task<string?> PutAsync(byte[] file, CancellationToken cancellation)
    {
        if (PaperTemplate.Check(file) is { } problem)
            return InWords(problem);
        Directory.CreateDirectory(Path.GetDirectoryName(Place)!);
        await File.WriteAllBytesAsync(Place + ".part", file, cancellation);
        File.SetLastWriteTimeUtc(Place + ".part", clock.GetUtcNow().UtcDateTime);
        File.Move(Place + ".part", Place, overwrite: true);
        return null;
    }

    public void Remove()
    {
        if (File.Exists(Place))
            File.Delete(Place);
    }

    public static string InWords(WordProblem problem) => problem switch
    {
        WordProblem.TooLarge or WordProblem.TooMuchInside => $"The template must be smaller than {LargestMegabytes} MB, also when it is unpacked",
        WordProblem.OldOrLocked => "The template must be saved as a Word document (.docx) and without a password",
        WordProblem.WithMacros => "The template must be saved without macros, as a Word document (.docx)",
        WordProblem.RefersOutside => "The template shows a picture or an object that is stored elsewhere. Insert it into the document instead of linking to it",
        _ => "The template must be a Word document (.docx). A Word template (.dotx) can be saved as one",
    };
}
