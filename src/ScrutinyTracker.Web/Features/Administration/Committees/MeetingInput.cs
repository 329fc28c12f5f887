using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

public sealed class MeetingInput
{
    private const string Format = "HH:mm";

    [Display(Name = "Date"), Required(ErrorMessage = "Enter the date of the meeting")]
    public DateOnly? HeldOn { get; set; }

    /// <summary>London time, as typed.</summary>
    [Display(Name = "Time"), RegularExpression(@"([01]?[0-9]|2[0-3])[:.][0-5][0-9]", ErrorMessage = "Time must be on the 24-hour clock, such as 14:30")]
    public string? StartsAt { get; set; }

    [Display(Name = "Place"), StringLength(TextLimits.Name, ErrorMessage = "Place must be 200 characters or fewer")]
    public string? Place { get; set; }

    /// <summary>Null: as the five clear days give it.</summary>
    [Display(Name = "Papers public on")]
    public DateOnly? PapersOn { get; set; }

    public int Version { get; set; }

    /// <summary>A method, because the check of a form reads every property, also of what is not yet found to be a time.</summary>
    public TimeOnly? StartsAtTime() => StartsAt is null ? null : TimeOnly.Parse(StartsAt.Replace('.', ':'), CultureInfo.InvariantCulture);

    public static MeetingInput Of(Meeting meeting) => new()
    {
        HeldOn = meeting.HeldOn,
        StartsAt = InWords(meeting.StartsAt),
        Place = meeting.Place,
        PapersOn = meeting.PapersPublicOn,
        Version = meeting.Version,
    };

    public static string? InWords(TimeOnly? time) => time?.ToString(Format, CultureInfo.InvariantCulture);
}
