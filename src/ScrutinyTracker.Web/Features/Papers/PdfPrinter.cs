using System.Diagnostics;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>
/// Makes tagged PDF of a Word document by LibreOffice, a program of its own: optional, without a shell, with a profile of its own, one at a
/// time, and ended when it takes too long. It only ever gets documents that the tracker wrote.
/// </summary>
internal sealed partial class PdfPrinter(IConfiguration configuration, ILogger<PdfPrinter> log) : IDisposable
{
    /// <summary>Its path; empty: found where programs are; "none": there is no PDF.</summary>
    private const string Setting = "Papers:LibreOffice";
    private const string NotAtAll = "none";
    private const string Filter = """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}""";

    private static readonly string[] Names = ["soffice", "libreoffice"];
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lazy<string?> _program = new(() => Find(configuration[Setting]));

    public bool IsThere => _program.Value is not null;

    /// <returns>Null when it is not there, or did not manage.</returns>
    public async Task<byte[]?> PrintAsync(byte[] document, CancellationToken cancellation)
    {
        if (_program.Value is not { } program)
            return null;
        await _turn.WaitAsync(cancellation);
        var folder = Directory.CreateTempSubdirectory("tracker-paper-");
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Longest);
            return await RunAsync(program, document, folder.FullName, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            LogTooLong(log, Longest.TotalSeconds);
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<byte[]?> RunAsync(string program, byte[] document, string folder, CancellationToken cancellation)
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "paper.docx"), document, cancellation);
        using var process = Process.Start(new ProcessStartInfo(program,
        [
            $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--norestore", "--nolockcheck", "--nodefault",
            "--convert-to", Filter, "--outdir", folder, Path.Combine(folder, "paper.docx"),
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder })!;
        try
        {
            var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            await process.WaitForExitAsync(cancellation);
            var made = Path.Combine(folder, "paper.pdf");
            if (File.Exists(made))
                return await File.ReadAllBytesAsync(made, cancellation);
            LogFailed(log, process.ExitCode, string.Join(" ", await said));
            return null;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static string? Find(string? configured) => configured switch
    {
        NotAtAll => null,
        { Length: > 0 } path => File.Exists(path) ? path : null,
        _ => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists),
    };

    [LoggerMessage(LogLevel.Warning, "LibreOffice took longer than {Seconds} seconds over a paper and was ended.")]
    private static partial void LogTooLong(ILogger log, double seconds);

    [LoggerMessage(LogLevel.Warning, "LibreOffice made no PDF of a paper (exit code {Code}): {Said}")]
    private static partial void LogFailed(ILogger log, int code, string said);
}
