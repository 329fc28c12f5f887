namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>Where files, keys and the default database live (<c>Data:Folder</c>); a relative path starts at the working directory.</summary>
internal sealed record DataFolder(string Path)
{
    public static DataFolder Of(IConfiguration configuration) => new(System.IO.Path.GetFullPath(configuration["Data:Folder"] ?? "data"));

    public string Keys => System.IO.Path.Combine(Path, "keys");
    public string Database => System.IO.Path.Combine(Path, "tracker.db");
    public string Mail => System.IO.Path.Combine(Path, "mail");
    public string Files => System.IO.Path.Combine(Path, "files");
    public string Backups => System.IO.Path.Combine(Path, "backups");
}
