using System.Text;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Papers;

public sealed class PdfTests
{
    [RequiresOfficeFact]
    public async Task Get_Pdf_IsTaggedAndInBritishEnglish()
    {
        await using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var (name, file) = await MonitoringReportTests.FileAsync(browser, "/administration/paper-template/sample/pdf");

        var text = Encoding.Latin1.GetString(file);
        Assert.Equal("sample-paper.pdf", name);
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        Assert.Contains("/MarkInfo<</Marked true>>", text, StringComparison.Ordinal);
        Assert.Contains("/Lang(en-GB)", text, StringComparison.Ordinal);
    }
}

/// <summary>A test that is skipped where LibreOffice is not installed: it is an optional component.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresOfficeFactAttribute : FactAttribute
{
    public RequiresOfficeFactAttribute() => Skip = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "soffice")) || File.Exists(Path.Combine(folder, "libreoffice"))) ? null : "LibreOffice is not installed.";
}
