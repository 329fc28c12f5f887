using ScrutinyTracker.Web;
using ScrutinyTracker.Web.Platform;
using ScrutinyTracker.Web.Platform.CommandLine;

NativeMemory.UseOnePool();

// The one place that names the real clock. A verb first (see docs/operations.md); anything else serves.
return await Verbs.RunAsync(args, new Application(args, TimeProvider.System));

internal sealed partial class Program;
