namespace ScrutinyTracker.Domain.Calendar;

public enum TimelinessKind
{
    NoDate,
    DueLater,
    DueSoon,
    DueToday,
    Overdue,
    DeliveredOnTime,
    DeliveredLate,
}
