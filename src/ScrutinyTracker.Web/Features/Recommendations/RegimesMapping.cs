using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>
/// The clocks that ship with the tracker. An administrator may have corrected any of them since: a line that has shipped is never changed
/// here, and what the law changes is a line of its own with its dates. Where no law sets a period, the source says that it is the
/// council's own.
/// </summary>
internal sealed class RegimesMapping : IEntityTypeConfiguration<ResponseRegime>
{
    /// <summary>The council's own rules, which have no first day that we could know.</summary>
    private static readonly DateOnly Always = new(2000, 1, 1);

    /// <summary>Localism Act 2011: from this day section 9FE is England's and section 21B is left to Wales.</summary>
    private static readonly DateOnly LocalismAct = new(2012, 5, 4);

    public void Configure(EntityTypeBuilder<ResponseRegime> regime)
    {
        regime.Property(r => r.Name).HasMaxLength(TextLimits.Name);
        regime.Property(r => r.Source).HasMaxLength(TextLimits.Line);
        regime.Ignore(r => r.Details);
        regime.HasData(
            Line(1, new("Executive response", Addressee.Executive, ClockStart.ReceiptOrLaterNotice, PeriodRule.MonthsBeginningWith, 2,
                "Local Government Act 2000 s.9FE", LocalismAct)),
            Line(2, new("Health scrutiny", Addressee.NhsBody, ClockStart.Request, PeriodRule.DaysAfter, 28,
                "SI 2013/218 regulation 22", new(2013, 4, 1))),
            Line(3, new("Crime and disorder scrutiny", Addressee.ResponsibleAuthority, ClockStart.Report, PeriodRule.DaysAfter, 28,
                "SI 2009/942 regulation 7", new(2009, 4, 30))),
            Line(4, new("Internal: the council's own protocol", Addressee.InternalPost, ClockStart.ReceiptOrLaterNotice, PeriodRule.DaysAfter, 28,
                "the council's own protocol", Always)),
            Line(5, new("Executive response in Wales", Addressee.Executive, ClockStart.ReceiptOrLaterNotice, PeriodRule.MonthsBeginningWith, 2,
                "Local Government Act 2000 s.21B", LocalismAct)),
            Line(6, new("Flood risk scrutiny", Addressee.OutsidePartner, ClockStart.Request, PeriodRule.DaysAfter, 28,
                "SI 2011/697 regulation 3", new(2011, 4, 6), new(2018, 4, 5))),
            Line(7, new("Flood risk scrutiny: local default", Addressee.OutsidePartner, ClockStart.Request, PeriodRule.DaysAfter, 28,
                "the council's own practice, as in SI 2011/697, which expired in April 2018", new(2018, 4, 6))),
            Line(8, new("Another council: has regard", Addressee.AnotherCouncil, ClockStart.ReceiptOrLaterNotice, PeriodRule.DaysAfter, 28,
                "the council's own request; no law sets a period", Always)),
            Line(9, new("Outside partner: has regard", Addressee.OutsidePartner, ClockStart.ReceiptOrLaterNotice, PeriodRule.DaysAfter, 28,
                "the council's own request; Local Government Act 2000 s.9FF sets no period", Always)),
            Line(10, new("Internal: working days", Addressee.InternalPost, ClockStart.ReceiptOrLaterNotice, PeriodRule.WorkingDaysAfter, 20,
                "the council's own protocol", Always)),
            Line(11, new("Local rule: two months of the cabinet meeting that receives it", Addressee.Executive, ClockStart.Receipt, PeriodRule.MonthsAfter, 2,
                "the council's own constitution", Always)),
            Line(12, new("Local rule: one month of receipt", Addressee.Executive, ClockStart.Receipt, PeriodRule.MonthsAfter, 1,
                "the council's own constitution", Always)));
    }

    /// <summary>With its number, which deadlines refer to.</summary>
    private static object Line(int id, RegimeDetails details) => new
    {
        Id = id,
        Version = 1,
        details.Name,
        details.Addressee,
        details.Start,
        details.Rule,
        details.Length,
        details.Source,
        details.InForceFrom,
        details.InForceTo,
    };
}
