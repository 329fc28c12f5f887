using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Administration.Ladders;

internal sealed class LadderInput : IVersioned
{
    private const string OneNumber = @"\s*\d{1,3}\s*";
    private const string NotOne = "Enter a whole number from 1 to 365, or leave it empty";
    private const string NumbersOnly = "Enter whole numbers with commas between, such as 28, 14, 3, or leave it empty";

    /// <summary>The last setting that the person saw; 0 for none.</summary>
    public int? Version { get; set; }

    /// <summary>For one committee: as for every committee.</summary>
    [Display(Name = "Which steps count?")]
    public bool? AsAbove { get; set; }

    [Display(Name = "Days before"), StringLength(TextLimits.Name, ErrorMessage = "The days must be 200 characters or fewer")]
    [RegularExpression(@"\s*\d{1,4}(\s*,\s*\d{1,4})*\s*", ErrorMessage = NumbersOnly)]
    public string? DaysBefore { get; set; }

    [Display(Name = "On the day itself")]
    public bool OnTheDay { get; set; }

    [Display(Name = "While it is overdue, every so many days"), RegularExpression(OneNumber, ErrorMessage = NotOne)]
    public string? EveryDaysOverdue { get; set; }

    [Display(Name = "Line manager"), RegularExpression(OneNumber, ErrorMessage = NotOne)]
    public string? LineManager { get; set; }

    [Display(Name = "Chief officer"), RegularExpression(OneNumber, ErrorMessage = NotOne)]
    public string? ChiefOfficer { get; set; }

    [Display(Name = "Chair"), RegularExpression(OneNumber, ErrorMessage = NotOne)]
    public string? Chair { get; set; }

    public ReminderLadder ToLadder() => new(
        [.. (DaysBefore ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(day => int.Parse(day, CultureInfo.InvariantCulture))],
        OnTheDay, Number(EveryDaysOverdue) ?? 0)
    {
        Escalations =
        [
            .. new[] { (Days: Number(LineManager), To: EscalateTo.LineManager), (Days: Number(ChiefOfficer), To: EscalateTo.ChiefOfficer), (Days: Number(Chair), To: EscalateTo.Chair) }
                .Where(step => step.Days is not null).Select(step => new EscalationStep(step.Days!.Value, step.To)).OrderBy(step => step.DaysOverdue),
        ],
    };

    public static LadderInput Of(ReminderLadder ladder, int version, bool asAbove) => new()
    {
        Version = version,
        AsAbove = asAbove,
        DaysBefore = string.Join(", ", ladder.DaysBefore.OrderDescending()),
        OnTheDay = ladder.OnTheDay,
        EveryDaysOverdue = ladder.EveryDaysOverdue == 0 ? null : InDigits(ladder.EveryDaysOverdue),
        LineManager = Of(ladder, EscalateTo.LineManager),
        ChiefOfficer = Of(ladder, EscalateTo.ChiefOfficer),
        Chair = Of(ladder, EscalateTo.Chair),
    };

    private static string? Of(ReminderLadder ladder, EscalateTo to) =>
        ladder.Escalations.FirstOrDefault(step => step.To == to) is { DaysOverdue: var days } ? InDigits(days) : null;

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : int.Parse(typed.Trim(), CultureInfo.InvariantCulture);
}
