using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Days as "28,14,3", escalations as "7:LineManager,21:Chair".</summary>
internal sealed class LadderMapping : IEntityTypeConfiguration<LadderSetting>
{
    public void Configure(EntityTypeBuilder<LadderSetting> setting)
    {
        setting.ToTable("LadderSettings");
        setting.Ignore(s => s.Ladder);
        setting.Property(s => s.DaysBefore).HasMaxLength(TextLimits.Line).HasConversion(
            days => string.Join(',', days.Select(Number)), text => Parts(text).Select(Day).ToList(), Same<int>());
        setting.Property(s => s.Escalations).HasMaxLength(TextLimits.Line).HasConversion(
            steps => string.Join(',', steps.Select(step => $"{Number(step.DaysOverdue)}:{step.To}")), text => Parts(text).Select(Step).ToList(), Same<EscalationStep>());
        setting.HasOne(s => s.Committee).WithMany().HasForeignKey(s => s.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        setting.HasOne(s => s.By).WithMany().HasForeignKey(s => s.ById).OnDelete(DeleteBehavior.Restrict);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string[] Parts(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static int Day(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static EscalationStep Step(string text) =>
        text.Split(':') is [var days, var to] ? new(Day(days), Enum.Parse<EscalateTo>(to)) : throw new InvalidOperationException($"The database holds the escalation {text}.");

    /// <summary>Rows are never changed, so the list itself is what it was.</summary>
    private static ValueComparer<IReadOnlyList<T>> Same<T>() => new((one, other) => ReferenceEquals(one, other), list => list.Count);
}
