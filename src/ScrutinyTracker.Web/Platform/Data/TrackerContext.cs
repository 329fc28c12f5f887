using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Domain.Settings;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>The tracker's own database. Rows of features that only they use (ledger, outbox, job runs) are reached by <c>Set</c>.</summary>
public sealed class TrackerContext : IdentityUserContext<Account, int>
{
    /// <remarks>
    /// Every save has a transaction, also of one row: without one SQLite commits when the statement is put away, where the provider does
    /// not wait for a reader that is in the way, and fails with "database is locked".
    /// </remarks>
    public TrackerContext(DbContextOptions<TrackerContext> options) : base(options) =>
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;

    public DbSet<Person> People => Set<Person>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<ExternalBody> ExternalBodies => Set<ExternalBody>();
    public DbSet<Committee> Committees => Set<Committee>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<AssessmentScale> AssessmentScales => Set<AssessmentScale>();
    public DbSet<AnnualMeeting> AnnualMeetings => Set<AnnualMeeting>();
    public DbSet<BankHolidayCorrection> BankHolidayCorrections => Set<BankHolidayCorrection>();
    public DbSet<SettingDecision> SettingDecisions => Set<SettingDecision>();
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<ImplicationHeading> ImplicationHeadings => Set<ImplicationHeading>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<ResponseRegime> ResponseRegimes => Set<ResponseRegime>();
    public DbSet<Response> Responses => Set<Response>();
    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<Occurrence> Occurrences => Set<Occurrence>();
    public DbSet<ProgressUpdate> ProgressUpdates => Set<ProgressUpdate>();
    public DbSet<MonitoringRound> MonitoringRounds => Set<MonitoringRound>();
    public DbSet<ReferenceSeries> ReferenceSeries => Set<ReferenceSeries>();
    public DbSet<Change> Changes => Set<Change>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(TrackerContext).Assembly);
        Conventions.Apply(builder);
        builder.MapSearchText();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Configure(configurationBuilder);
}
