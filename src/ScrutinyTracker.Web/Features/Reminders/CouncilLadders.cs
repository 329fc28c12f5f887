using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>The ladders that count in this council, read once for each request or job: what is settled counts from the next one on.</summary>
internal sealed class CouncilLadders(TrackerContext context)
{
    private ReminderLadders? _ladders;

    public ReminderLadders Ladders => _ladders ??= new ReminderLadders([.. context.Set<LadderSetting>().AsNoTracking()]);
}
