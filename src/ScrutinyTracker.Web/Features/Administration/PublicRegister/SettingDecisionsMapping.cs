using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Settings;

namespace ScrutinyTracker.Web.Features.Administration.PublicRegister;

internal sealed class SettingDecisionsMapping : IEntityTypeConfiguration<SettingDecision>
{
    public void Configure(EntityTypeBuilder<SettingDecision> decision)
    {
        decision.Property(d => d.Value).HasMaxLength(TextLimits.Line);
        decision.Property(d => d.Because).HasMaxLength(TextLimits.Line);
        decision.HasOne(d => d.By).WithMany().HasForeignKey(d => d.ById).OnDelete(DeleteBehavior.Restrict);
        decision.HasIndex(d => d.Name);
    }
}
