using Xunit;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>A test whose trackers trust a mail server of the test by SSL_CERT_FILE.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresLinuxFactAttribute : FactAttribute
{
    public RequiresLinuxFactAttribute() => Skip = LinuxSkip.Reason;
}

/// <summary>As <see cref="RequiresLinuxFactAttribute"/>, for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresLinuxTheoryAttribute : TheoryAttribute
{
    public RequiresLinuxTheoryAttribute() => Skip = LinuxSkip.Reason;
}

internal static class LinuxSkip
{
    public static string? Reason => OperatingSystem.IsLinux() ? null : "Only .NET on Linux reads SSL_CERT_FILE.";
}
