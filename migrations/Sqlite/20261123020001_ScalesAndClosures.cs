using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Migrations.Sqlite;

/// <summary>
/// The scales that come with the tracker; a closure for what was closed before closures were kept; a mark on what is ready to be closed. The
/// migration before this one rebuilds tables, Changes among them, which loses its triggers without a word (P14); rows and statements
/// of its own would come before that rebuild, so they stand here.
/// </summary>
[DbContext(typeof(TrackerContext))]
[Migration("20261123020001_ScalesAndClosures")]
public sealed class ScalesAndClosures : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE TRIGGER IF NOT EXISTS Changes_NoUpdate BEFORE UPDATE ON Changes BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;");
        migrationBuilder.Sql("CREATE TRIGGER IF NOT EXISTS Changes_NoDelete BEFORE DELETE ON Changes BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;");
        migrationBuilder.Sql("""
            INSERT INTO AssessmentScales (Id, Name, Version) VALUES
                (2, 'Six categories, as in Leeds', 0),
                (3, 'Red, amber, green', 0),
                (4, 'Four steps, as in Stockton-on-Tees', 0);
            """);
        migrationBuilder.Sql("""
            INSERT INTO AssessmentCategories (Id, ScaleId, "Order", Label, Meaning, Explanation, IsOffered) VALUES
                (7, 2, 1, '1 Stop monitoring', 'StopMonitoring', 'Nothing more can usefully be followed, whether or not it was done as asked.', 1),
                (8, 2, 2, '2 Achieved', 'AchievedStopMonitoring', 'What was asked for has been done.', 1),
                (9, 2, 3, '3 Not achieved: obstacle', 'NotAchievedObstacle', 'Something stands in the way, and the committee decides what to do about it.', 1),
                (10, 2, 4, '4 Not achieved: progress acceptable, continue', 'AcceptableProgressContinue', 'It is not done yet, and moves as it should.', 1),
                (11, 2, 5, '5 Not achieved: progress not acceptable, continue', 'UnacceptableProgressContinue', 'It is not done yet, and does not move as it should; also where its dates were not kept.', 1),
                (12, 2, 6, '6 Not for review this session', 'NotForThisSession', 'It is not the time to look at it yet.', 1),
                (13, 3, 1, 'Green', 'AchievedStopMonitoring', 'Achieved; it is followed no longer.', 1),
                (14, 3, 2, 'Amber', 'AcceptableProgressContinue', 'Progress is acceptable; it is still followed.', 1),
                (15, 3, 3, 'Red', 'UnacceptableProgressContinue', 'Progress is not acceptable; whoever leads on it is asked why.', 1),
                (16, 4, 1, '1 Fully achieved', 'AchievedStopMonitoring', 'All of it has been done.', 1),
                (17, 4, 2, '2 On track', 'AcceptableProgressContinue', 'Not finished, and expected by its date.', 1),
                (18, 4, 3, '3 Slipped', 'UnacceptableProgressContinue', 'Not finished, and its date is or will be missed.', 1),
                (19, 4, 4, '4 Not achieved', 'NotAchievedObstacle', 'Not done, and not about to be.', 1);
            """);
        migrationBuilder.Sql("""
            INSERT INTO Closures (RecommendationId, ClosedOn, Reason, InWords)
            SELECT Id, ClosedOn, ClosureReason, COALESCE(ClosureWords, '') FROM Recommendations WHERE ClosedOn IS NOT NULL AND ClosureReason IS NOT NULL;
            """);
        migrationBuilder.Sql("""
            UPDATE Recommendations SET IsReadyToClose = 1
            WHERE ClosedOn IS NULL AND Progress IN ('Delivered', 'WillNotBeDelivered') AND Position NOT IN ('Awaited', 'NotedOnly');
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM AssessmentCategories WHERE ScaleId BETWEEN 2 AND 4;");
        migrationBuilder.Sql("DELETE FROM AssessmentScales WHERE Id BETWEEN 2 AND 4;");
    }
}
