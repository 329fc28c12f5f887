using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PartlyDelivered : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Recommendations_Progress",
                table: "Recommendations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProgressUpdates_Claim",
                table: "ProgressUpdates");

            migrationBuilder.DropCheckConstraint(
                name: "CK_FrozenRecommendations_Progress",
                table: "FrozenRecommendations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Commitments_Progress",
                table: "Commitments");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AskedUpdates_LastClaim",
                table: "AskedUpdates");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AskedUpdates_ReturnedClaim",
                table: "AskedUpdates");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Recommendations_Progress",
                table: "Recommendations",
                sql: "\"Progress\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'PartlyDelivered', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProgressUpdates_Claim",
                table: "ProgressUpdates",
                sql: "\"Claim\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'PartlyDelivered', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_FrozenRecommendations_Progress",
                table: "FrozenRecommendations",
                sql: "\"Progress\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'PartlyDelivered', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Commitments_Progress",
                table: "Commitments",
                sql: "\"Progress\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'PartlyDelivered', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AskedUpdates_LastClaim",
                table: "AskedUpdates",
                sql: "\"LastClaim\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'PartlyDelivered', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AskedUpdates_ReturnedClaim",
                table: "AskedUpdates",
                sql: "\"ReturnedClaim\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'PartlyDelivered', 'Delivered', 'WillNotBeDelivered')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Recommendations_Progress",
                table: "Recommendations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProgressUpdates_Claim",
                table: "ProgressUpdates");

            migrationBuilder.DropCheckConstraint(
                name: "CK_FrozenRecommendations_Progress",
                table: "FrozenRecommendations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Commitments_Progress",
                table: "Commitments");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AskedUpdates_LastClaim",
                table: "AskedUpdates");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AskedUpdates_ReturnedClaim",
                table: "AskedUpdates");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Recommendations_Progress",
                table: "Recommendations",
                sql: "\"Progress\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProgressUpdates_Claim",
                table: "ProgressUpdates",
                sql: "\"Claim\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_FrozenRecommendations_Progress",
                table: "FrozenRecommendations",
                sql: "\"Progress\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Commitments_Progress",
                table: "Commitments",
                sql: "\"Progress\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AskedUpdates_LastClaim",
                table: "AskedUpdates",
                sql: "\"LastClaim\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AskedUpdates_ReturnedClaim",
                table: "AskedUpdates",
                sql: "\"ReturnedClaim\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");
        }
    }
}
