namespace ScrutinyTracker.Web.Platform;

/// <summary>A setting with which the tracker cannot start, in words that name it and say what it may be.</summary>
internal sealed class SettingException(string message) : InvalidOperationException(message)
{
    /// <summary>For a setting that is one of a few words, before the framework's own binding fails in its own words.</summary>
    public static void ThrowUnless<T>(IConfiguration configuration, string setting) where T : struct, Enum
    {
        if (configuration[setting] is { Length: > 0 } written && !Enum.TryParse<T>(written, ignoreCase: true, out _))
            throw new SettingException($"{setting} is “{written}”: it may be {string.Join(", ", Enum.GetNames<T>())}.");
    }
}
