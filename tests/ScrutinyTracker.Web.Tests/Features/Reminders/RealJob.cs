using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

internal static class RealJob
{
    /// <summary>The job as the scheduler runs it.</summary>
    public static async Task SendDueRemindersAsync(this Tracker tracker)
    {
        var result = await tracker.Services.GetRequiredService<IJobRunner>().RunAsync(SendDueReminders.Id, askedBy: null, CancellationToken.None);
        Assert.True(result.Succeeded, result.Summary);
    }
}
