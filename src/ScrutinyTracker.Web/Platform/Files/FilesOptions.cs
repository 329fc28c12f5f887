using System.ComponentModel.DataAnnotations;

namespace ScrutinyTracker.Web.Platform.Files;

/// <summary>The configuration section <c>Files</c>.</summary>
internal sealed class FilesOptions
{
    public const string Section = "Files";

    /// <summary>What a form with its files may come to in all; the server refuses more unread.</summary>
    public const int MostBytesOfAForm = 128 << 20;

    /// <summary>Of one file. Three of the largest still fit into a form.</summary>
    [Range(1, 40, ErrorMessage = "Files:LargestMegabytes must be from 1 to 40")]
    public int LargestMegabytes { get; set; } = 10;

    public long LargestBytes => LargestMegabytes * 1024L * 1024L;
}
