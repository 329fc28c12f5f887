using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScrutinyTracker.Web.Platform.Jobs;

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("JobRuns");
        builder.Property(run => run.JobId).HasMaxLength(100);
        builder.Property(run => run.Summary).HasMaxLength(JobRun.SummaryLimit);
        builder.HasOne(run => run.AskedBy).WithMany().HasForeignKey(run => run.AskedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(run => new { run.JobId, run.Id });
    }
}
