using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MeetingsJudge : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Recommendations_Assessment",
                table: "Recommendations");

            migrationBuilder.DropIndex(
                name: "IX_Assessments_RecommendationId",
                table: "Assessments");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AssessmentCategories_Meaning",
                table: "AssessmentCategories");

            migrationBuilder.AddColumn<int>(
                name: "InvitedPostId",
                table: "Recommendations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDisputed",
                table: "Recommendations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsReadyToClose",
                table: "Recommendations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LookBackDueOn",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextLookOn",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProposedClosure",
                table: "Recommendations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ProposedClosureOn",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProposedClosureWords",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DisputedDeliveryOn",
                table: "Occurrences",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DisputedDeliveryOn",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ScaleId",
                table: "Changes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "AssessmentScales",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "InvitedPostId",
                table: "Assessments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextLookOn",
                table: "Assessments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Explanation",
                table: "AssessmentCategories",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOffered",
                table: "AssessmentCategories",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "Closures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InWords = table.Column<string>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: true),
                    MinuteReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReopenedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReopenedBecause = table.Column<string>(type: "TEXT", nullable: true),
                    ReopenedAtId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Closures", x => x.Id);
                    table.CheckConstraint("CK_Closures_Reason", "\"Reason\" IN ('Achieved', 'NotAchieved', 'Superseded', 'Withdrawn', 'NoLongerFeasible')");
                    table.ForeignKey(
                        name: "FK_Closures_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Closures_Meetings_ReopenedAtId",
                        column: x => x.ReopenedAtId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Closures_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DeliveryVerdicts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    OccurrenceId = table.Column<int>(type: "INTEGER", nullable: true),
                    UpdateId = table.Column<int>(type: "INTEGER", nullable: true),
                    ClaimedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsAccepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    InWords = table.Column<string>(type: "TEXT", nullable: true),
                    MinuteReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeliveryVerdicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeliveryVerdicts_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeliveryVerdicts_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeliveryVerdicts_Occurrences_OccurrenceId",
                        column: x => x.OccurrenceId,
                        principalTable: "Occurrences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeliveryVerdicts_ProgressUpdates_UpdateId",
                        column: x => x.UpdateId,
                        principalTable: "ProgressUpdates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeliveryVerdicts_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LookBacks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    InWords = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LookBacks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LookBacks_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LookBacks_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_InvitedPostId",
                table: "Recommendations",
                column: "InvitedPostId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Recommendations_Assessment",
                table: "Recommendations",
                sql: "\"Assessment\" IN ('NotYetLookedAt', 'AchievedStopMonitoring', 'StopMonitoring', 'AcceptableProgressContinue', 'UnacceptableProgressContinue', 'NotAchievedObstacle', 'Superseded', 'NotForThisSession')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Recommendations_ProposedClosure",
                table: "Recommendations",
                sql: "\"ProposedClosure\" IN ('Achieved', 'NotAchieved', 'Superseded', 'Withdrawn', 'NoLongerFeasible')");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ScaleId",
                table: "Changes",
                column: "ScaleId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_InvitedPostId",
                table: "Assessments",
                column: "InvitedPostId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_RecommendationId_MeetingId",
                table: "Assessments",
                columns: new[] { "RecommendationId", "MeetingId" },
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_AssessmentCategories_Meaning",
                table: "AssessmentCategories",
                sql: "\"Meaning\" IN ('NotYetLookedAt', 'AchievedStopMonitoring', 'StopMonitoring', 'AcceptableProgressContinue', 'UnacceptableProgressContinue', 'NotAchievedObstacle', 'Superseded', 'NotForThisSession')");

            migrationBuilder.CreateIndex(
                name: "IX_Closures_MeetingId",
                table: "Closures",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Closures_RecommendationId",
                table: "Closures",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_Closures_ReopenedAtId",
                table: "Closures",
                column: "ReopenedAtId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryVerdicts_CommitmentId",
                table: "DeliveryVerdicts",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryVerdicts_MeetingId",
                table: "DeliveryVerdicts",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryVerdicts_OccurrenceId",
                table: "DeliveryVerdicts",
                column: "OccurrenceId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryVerdicts_RecommendationId",
                table: "DeliveryVerdicts",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryVerdicts_UpdateId",
                table: "DeliveryVerdicts",
                column: "UpdateId");

            migrationBuilder.CreateIndex(
                name: "IX_LookBacks_ById",
                table: "LookBacks",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_LookBacks_RecommendationId",
                table: "LookBacks",
                column: "RecommendationId");

            migrationBuilder.AddForeignKey(
                name: "FK_Assessments_Posts_InvitedPostId",
                table: "Assessments",
                column: "InvitedPostId",
                principalTable: "Posts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Changes_AssessmentScales_ScaleId",
                table: "Changes",
                column: "ScaleId",
                principalTable: "AssessmentScales",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Recommendations_Posts_InvitedPostId",
                table: "Recommendations",
                column: "InvitedPostId",
                principalTable: "Posts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Assessments_Posts_InvitedPostId",
                table: "Assessments");

            migrationBuilder.DropForeignKey(
                name: "FK_Changes_AssessmentScales_ScaleId",
                table: "Changes");

            migrationBuilder.DropForeignKey(
                name: "FK_Recommendations_Posts_InvitedPostId",
                table: "Recommendations");

            migrationBuilder.DropTable(
                name: "Closures");

            migrationBuilder.DropTable(
                name: "DeliveryVerdicts");

            migrationBuilder.DropTable(
                name: "LookBacks");

            migrationBuilder.DropIndex(
                name: "IX_Recommendations_InvitedPostId",
                table: "Recommendations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Recommendations_Assessment",
                table: "Recommendations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Recommendations_ProposedClosure",
                table: "Recommendations");

            migrationBuilder.DropIndex(
                name: "IX_Changes_ScaleId",
                table: "Changes");

            migrationBuilder.DropIndex(
                name: "IX_Assessments_InvitedPostId",
                table: "Assessments");

            migrationBuilder.DropIndex(
                name: "IX_Assessments_RecommendationId_MeetingId",
                table: "Assessments");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AssessmentCategories_Meaning",
                table: "AssessmentCategories");

            migrationBuilder.DropColumn(
                name: "InvitedPostId",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "IsDisputed",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "IsReadyToClose",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "LookBackDueOn",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "NextLookOn",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "ProposedClosure",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "ProposedClosureOn",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "ProposedClosureWords",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "DisputedDeliveryOn",
                table: "Occurrences");

            migrationBuilder.DropColumn(
                name: "DisputedDeliveryOn",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "ScaleId",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "AssessmentScales");

            migrationBuilder.DropColumn(
                name: "InvitedPostId",
                table: "Assessments");

            migrationBuilder.DropColumn(
                name: "NextLookOn",
                table: "Assessments");

            migrationBuilder.DropColumn(
                name: "Explanation",
                table: "AssessmentCategories");

            migrationBuilder.DropColumn(
                name: "IsOffered",
                table: "AssessmentCategories");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Recommendations_Assessment",
                table: "Recommendations",
                sql: "\"Assessment\" IN ('NotYetLookedAt', 'AchievedStopMonitoring', 'AcceptableProgressContinue', 'UnacceptableProgressContinue', 'NotAchievedObstacle', 'Superseded', 'NotForThisSession')");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_RecommendationId",
                table: "Assessments",
                column: "RecommendationId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AssessmentCategories_Meaning",
                table: "AssessmentCategories",
                sql: "\"Meaning\" IN ('NotYetLookedAt', 'AchievedStopMonitoring', 'AcceptableProgressContinue', 'UnacceptableProgressContinue', 'NotAchievedObstacle', 'Superseded', 'NotForThisSession')");
        }
    }
}
