using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MonitoringRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsNoChange",
                table: "ProgressUpdates",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "MonitoringRounds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedById = table.Column<int>(type: "INTEGER", nullable: false),
                    UpdatesBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ChangedSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonitoringRounds_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MonitoringRounds_People_ClosedById",
                        column: x => x.ClosedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MonitoringRounds_People_OpenedById",
                        column: x => x.OpenedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenChanges", x => x.Id);
                    table.CheckConstraint("CK_FrozenChanges_Kind", "\"Kind\" IN ('NewlyLate', 'Answer', 'DateChange', 'Delivery', 'Update', 'Assessment', 'Closure')");
                    table.ForeignKey(
                        name: "FK_FrozenChanges_MonitoringRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "MonitoringRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FrozenChanges_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenRecommendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    AskedOf = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Position = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RespondedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDuePrecision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NextDueFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MostDaysLate = table.Column<int>(type: "INTEGER", nullable: true),
                    UndatedPromises = table.Column<int>(type: "INTEGER", nullable: false),
                    Progress = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsDisputed = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsReadyToClose = table.Column<bool>(type: "INTEGER", nullable: false),
                    Assessment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AssessmentInWords = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenRecommendations", x => x.Id);
                    table.CheckConstraint("CK_FrozenRecommendations_Assessment", "\"Assessment\" IN ('NotYetLookedAt', 'AchievedStopMonitoring', 'StopMonitoring', 'AcceptableProgressContinue', 'UnacceptableProgressContinue', 'NotAchievedObstacle', 'Superseded', 'NotForThisSession')");
                    table.CheckConstraint("CK_FrozenRecommendations_NextDuePrecision", "\"NextDuePrecision\" IN ('Day', 'Month', 'Quarter', 'Year')");
                    table.CheckConstraint("CK_FrozenRecommendations_Position", "\"Position\" IN ('Awaited', 'Accepted', 'AcceptedInPart', 'AcceptedInPrinciple', 'AlreadyInProgress', 'NotAccepted', 'NotedOnly', 'ReferredElsewhere')");
                    table.CheckConstraint("CK_FrozenRecommendations_Progress", "\"Progress\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");
                    table.ForeignKey(
                        name: "FK_FrozenRecommendations_MonitoringRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "MonitoringRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FrozenRecommendations_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AskedUpdates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FrozenId = table.Column<int>(type: "INTEGER", nullable: false),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    PostId = table.Column<int>(type: "INTEGER", nullable: true),
                    Of = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DuePrecision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DueFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastUpdateId = table.Column<int>(type: "INTEGER", nullable: false),
                    LastClaim = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    LastReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastReport = table.Column<string>(type: "TEXT", nullable: true),
                    ReturnKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnedClaim = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReturnedText = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AskedUpdates", x => x.Id);
                    table.CheckConstraint("CK_AskedUpdates_DuePrecision", "\"DuePrecision\" IN ('Day', 'Month', 'Quarter', 'Year')");
                    table.CheckConstraint("CK_AskedUpdates_LastClaim", "\"LastClaim\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");
                    table.CheckConstraint("CK_AskedUpdates_ReturnedClaim", "\"ReturnedClaim\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");
                    table.CheckConstraint("CK_AskedUpdates_ReturnKind", "\"ReturnKind\" IN ('Update', 'NoChange', 'Answer', 'NoLongerAsked')");
                    table.ForeignKey(
                        name: "FK_AskedUpdates_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AskedUpdates_FrozenRecommendations_FrozenId",
                        column: x => x.FrozenId,
                        principalTable: "FrozenRecommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AskedUpdates_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AskedUpdates_CommitmentId",
                table: "AskedUpdates",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_AskedUpdates_FrozenId",
                table: "AskedUpdates",
                column: "FrozenId");

            migrationBuilder.CreateIndex(
                name: "IX_AskedUpdates_PostId",
                table: "AskedUpdates",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenChanges_RecommendationId",
                table: "FrozenChanges",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenChanges_RoundId",
                table: "FrozenChanges",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenRecommendations_RecommendationId",
                table: "FrozenRecommendations",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenRecommendations_RoundId_RecommendationId",
                table: "FrozenRecommendations",
                columns: new[] { "RoundId", "RecommendationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringRounds_ClosedById",
                table: "MonitoringRounds",
                column: "ClosedById");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringRounds_MeetingId_Number",
                table: "MonitoringRounds",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringRounds_OneOpen",
                table: "MonitoringRounds",
                column: "MeetingId",
                unique: true,
                filter: "\"ClosedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringRounds_OpenedById",
                table: "MonitoringRounds",
                column: "OpenedById");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AskedUpdates");

            migrationBuilder.DropTable(
                name: "FrozenChanges");

            migrationBuilder.DropTable(
                name: "FrozenRecommendations");

            migrationBuilder.DropTable(
                name: "MonitoringRounds");

            migrationBuilder.DropColumn(
                name: "IsNoChange",
                table: "ProgressUpdates");
        }
    }
}
