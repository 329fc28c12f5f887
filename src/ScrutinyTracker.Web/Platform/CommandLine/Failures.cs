using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ScrutinyTracker.Web.Platform.CommandLine;

/// <summary>What the person at the command line can mend is said in a line; everything else is a defect, and keeps its stack trace.</summary>
internal static class Failures
{
    /// <returns>Null for a defect.</returns>
    public static string? InOneLine(Exception failure) => failure switch
    {
        VerbFailure or SettingException or OptionsValidationException => failure.Message,
        // The framework's own words for a setting that it cannot read, and for an address that it cannot listen on, name them.
        InvalidOperationException { InnerException: FormatException } => failure.Message,
        IOException or UnauthorizedAccessException or SqliteException => $"{failure.Message} (Data:Folder, ConnectionStrings:Tracker and --urls say what is used.)",
        _ => null,
    };
}
