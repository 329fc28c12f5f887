using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Administration.Regimes;

public sealed class RegimeInput : IVersioned
{
    [Display(Name = "Name"), Required(ErrorMessage = "Enter the name of the rule")]
    [StringLength(TextLimits.Name, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "To whom do the recommendations go?"), Required(ErrorMessage = "Choose to whom the recommendations go")]
    [EnumDataType(typeof(Addressee), ErrorMessage = "Choose to whom the recommendations go")]
    public Addressee? Addressee { get; set; }

    [Display(Name = "How is the period counted?"), Required(ErrorMessage = "Choose how the period is counted")]
    [EnumDataType(typeof(PeriodRule), ErrorMessage = "Choose how the period is counted")]
    public PeriodRule? Rule { get; set; }

    [Display(Name = "How many months or days?"), Required(ErrorMessage = "Enter how many months or days")]
    [Range(1, ResponseRegime.LongestInDays, ErrorMessage = "The number of months or days must be between 1 and 366")]
    public int? Length { get; set; }

    [Display(Name = "What starts it?"), Required(ErrorMessage = "Choose what starts the period")]
    [EnumDataType(typeof(ClockStart), ErrorMessage = "Choose what starts the period")]
    public ClockStart? Start { get; set; }

    [Display(Name = "Source"), Required(ErrorMessage = "Enter the source: the Act and section, or the council's own rule")]
    [StringLength(TextLimits.Line, ErrorMessage = "Source must be 500 characters or fewer")]
    public string? Source { get; set; }

    [Display(Name = "In force from"), Required(ErrorMessage = "Enter the first day on which the rule is in force")]
    public DateOnly? InForceFrom { get; set; }

    [Display(Name = "Last day in force")]
    public DateOnly? InForceTo { get; set; }

    public int? Version { get; set; }

    internal static IEnumerable<SelectListItem> Addressees => Enum.GetValues<Addressee>().Select(one => new SelectListItem(Words.Titled(one), one.ToString()));

    internal static IEnumerable<SelectListItem> Starts =>
        Enum.GetValues<ClockStart>().Select(one => new SelectListItem(Titled(one.InWords()), one.ToString()));

    internal static IEnumerable<(string Value, string Text, string Hint)> Rules =>
    [
        (nameof(PeriodRule.MonthsBeginningWith), "Months beginning with the day", "That day is the first of the period: two months beginning with 19 May end on 18 July"),
        (nameof(PeriodRule.MonthsAfter), "Months after the day", "That day is not counted: two months after 19 May end on 19 July"),
        (nameof(PeriodRule.DaysAfter), "Days after the day", "That day is not counted: 28 days after 19 May end on 16 June"),
        (nameof(PeriodRule.DaysBeginningWith), "Days beginning with the day", "That day is the first of the period: 28 days beginning with 19 May end on 15 June"),
        (nameof(PeriodRule.ClearDaysAfter), "Clear days after the day", "Neither that day nor the last one is counted: ten clear days after 19 May end on 30 May"),
        (nameof(PeriodRule.WorkingDaysAfter), "Working days after the day", "Without Saturdays, Sundays and bank holidays, and without that day"),
    ];

    internal RegimeDetails ToDetails() => new(
        Name.Tidy()!, Addressee!.Value, Start!.Value, Rule!.Value, Length!.Value, Source.Tidy()!, InForceFrom!.Value, InForceTo);

    internal static RegimeInput Of(ResponseRegime regime) => new()
    {
        Name = regime.Name,
        Addressee = regime.Addressee,
        Rule = regime.Rule,
        Length = regime.Length,
        Start = regime.Start,
        Source = regime.Source,
        InForceFrom = regime.InForceFrom,
        InForceTo = regime.InForceTo,
        Version = regime.Version,
    };

    private static string Titled(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
