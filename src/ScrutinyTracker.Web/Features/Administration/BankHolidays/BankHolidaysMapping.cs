using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Features.Administration.BankHolidays;

internal sealed class BankHolidaysMapping : IEntityTypeConfiguration<BankHolidayCorrection>
{
    public void Configure(EntityTypeBuilder<BankHolidayCorrection> correction)
    {
        correction.Property(c => c.InWords).HasMaxLength(TextLimits.Line);
        correction.HasOne(c => c.By).WithMany().HasForeignKey(c => c.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
