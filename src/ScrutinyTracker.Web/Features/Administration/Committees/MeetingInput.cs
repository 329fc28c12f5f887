using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Pages.Dates;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

public sealed class MeetingInput
{
    [Display(Name = "Date"), Required(ErrorMessage = "Enter the date of the meeting")]
    public DateOnly? HeldOn { get; set; }

    /// <summary>London time, as typed.</summary>
    [Display(Name = "Time"), TimeOfDay]
    public string? StartsAt { get; set; }

    [Display(Name = "Place"), StringLength(TextLimits.Name, ErrorMessage = "Place must be 200 characters or fewer")]
    public string? Place { get; set; }

    /// <summary>Null: as the five clear days give it.</summary>
    [Display(Name = "Papers public on")]
    public DateOnly? PapersOn { get; set; }

    [Display(Name = "Page in the committee system"), StringLength(TextLimits.Line, ErrorMessage = "Page in the committee system must be 500 characters or fewer")]
    public string? SystemPage { get; set; }

    [Display(Name = "Page of the agenda item"), StringLength(TextLimits.Line, ErrorMessage = "Page of the agenda item must be 500 characters or fewer")]
    public string? SystemItemPage { get; set; }

    public int Version { get; set; }

    public TimeOnly? StartsAtTime() => TypedTime.Read(StartsAt);

    /// <summary>What is said after saving, where committees seldom meet on such a day: it may be a slip.</summary>
    public static string? Doubt(DateOnly day, WorkingDays workingDays) =>
        workingDays.IsHoliday(day) ? $"{day.InFull()} is a bank holiday: check the date"
        : workingDays.IsWorkingDay(day) ? null
        : $"{day.InFull()} is a {day.DayOfWeek}: check the date";

    public static MeetingInput Of(Meeting meeting) => new()
    {
        HeldOn = meeting.HeldOn,
        StartsAt = InWords(meeting.StartsAt),
        Place = meeting.Place,
        PapersOn = meeting.PapersPublicOn,
        Version = meeting.Version,
    };

    public static string? InWords(TimeOnly? time) => time is { } at ? TypedTime.InWords(at) : null;
}
