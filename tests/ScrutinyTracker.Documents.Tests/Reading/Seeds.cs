using System.Diagnostics;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Reading;

/// <summary>The four published documents that the product was designed on. They are others' texts, so they stand beside the repository and not in it.</summary>
internal static class Seeds
{
    public const string Durham = "durham-scrutiny-review-2018";
    public const string Northumberland = "northumberland-practice-week-2018";
    public const string Coventry = "coventry-cabinet-member-report-2015";
    public const string Network = "psw-network-meeting-2019";

    private static readonly Lazy<string> Converted = new(Convert);

    /// <summary>The folder shared/seeds beside the repository, or above it.</summary>
    public static string? Folder { get; } = Above(AppContext.BaseDirectory).Select(folder => Path.Combine(folder, "shared", "seeds")).FirstOrDefault(Directory.Exists);

    public static string? WhyMissing =>
        Folder is null ? "The documents in ../shared/seeds are not here."
        : Office() is null ? "LibreOffice is not installed."
        : Program("pdftotext") is null ? "pdftotext is not installed."
        : null;

    public static (byte[] File, string Name) Of(string name, string ending) => ending == ".txt"
        ? (File.ReadAllBytes(Path.Combine(Folder!, name + ending)), name + ending)
        : (File.ReadAllBytes(Path.Combine(Converted.Value, name + ending)), name + ending);

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }

    private static string? Office() => Program("soffice") ?? Program("libreoffice");

    private static string? Program(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string Convert()
    {
        var folder = Directory.CreateTempSubdirectory("seeds-").FullName;
        foreach (var format in new[] { "docx", "pdf" })
        {
            using var office = Process.Start(new ProcessStartInfo(Office()!,
            [
                $"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=Text (encoded):UTF8", "--convert-to", format, "--outdir", folder,
                .. Directory.GetFiles(Folder!, "*.txt"),
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            office.StandardOutput.ReadToEnd();
            office.WaitForExit();
        }
        return folder;
    }
}

/// <summary>A test that is skipped, with the reason, where the documents or what converts them are missing; with CI=true it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresSeedsFactAttribute : FactAttribute
{
    public RequiresSeedsFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : Seeds.WhyMissing;
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresSeedsTheoryAttribute : TheoryAttribute
{
    public RequiresSeedsTheoryAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : Seeds.WhyMissing;
}
