using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>Files that came with a report of progress: looked at, then kept, and taken away again when the report is not.</summary>
internal sealed class UploadedEvidence(FileStore files, IOptions<FilesOptions> options)
{
    private readonly List<string> _kept = [];

    public string Hint => $"PDF, Word (.docx), spreadsheet (.xlsx), PNG, JPEG, text or CSV, of at most {options.Value.LargestMegabytes} MB";

    /// <summary>What is wrong with a file stands beside it.</summary>
    public void Check(ModelStateDictionary state, IEnumerable<EvidenceInput> rows)
    {
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
            if (row.File is { } file && Wrong(file) is { } wrong)
                state.AddModelError($"Input.Evidence[{index}].File", wrong);
    }

    /// <summary>A file does not come back with a form that is shown again, and whoever chose it must not think that it does.</summary>
    public static void AskAgain(ModelStateDictionary state, IEnumerable<EvidenceInput> rows)
    {
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
            if (row.File is { } file && state.GetFieldValidationState($"Input.Evidence[{index}].File") != ModelValidationState.Invalid)
                state.AddModelError($"Input.Evidence[{index}].File", $"Choose {file.FileName} again. A file is not kept while something else has to be put right");
    }

    public async Task<IReadOnlyList<EvidenceLink>> KeepAsync(IEnumerable<EvidenceInput> rows, CancellationToken cancellation)
    {
        var links = new List<EvidenceLink>();
        foreach (var row in rows.Where(row => !row.IsEmpty))
        {
            var file = row.File is { } sent ? await KeepAsync(sent, cancellation) : null;
            links.Add(new(row.Label?.Trim() ?? file!.Name, row.Address?.Trim(), row.TakenOn, file));
        }
        return links;
    }

    /// <summary>The report was not taken. What this misses, the sweep finds.</summary>
    public void Forget()
    {
        _kept.ForEach(files.Remove);
        _kept.Clear();
    }

    private async Task<EvidenceFile> KeepAsync(IFormFile sent, CancellationToken cancellation)
    {
        await using var content = sent.OpenReadStream();
        var kind = FileKinds.Detect(content, sent.FileName) ?? throw new InvalidOperationException("The file was not checked.");
        var stored = await files.KeepAsync(content, cancellation);
        _kept.Add(stored.Name);
        return new(stored.Name, FileKinds.NameFor(sent.FileName, kind), kind, stored.Size, stored.Sha256);
    }

    private string? Wrong(IFormFile file)
    {
        if (file.Length == 0)
            return $"{file.FileName} is empty";
        if (file.Length > options.Value.LargestBytes)
            return $"{file.FileName} must be smaller than {options.Value.LargestMegabytes} MB";
        using var content = file.OpenReadStream();
        return FileKinds.Detect(content, file.FileName) is null
            ? $"{file.FileName} must be a PDF, a Word document (.docx), a spreadsheet (.xlsx) without macros, a PNG or JPEG picture, text or CSV"
            : null;
    }
}
