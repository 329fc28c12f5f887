namespace ScrutinyTracker.Web.Features.Administration.Jobs;

internal static class JobsLinks
{
    public const string Path = "/administration/jobs";

    /// <param name="of">The id of the one job whose runs are listed.</param>
    public static string Runs(string of) => Path + QueryString.Create("of", of);
}
