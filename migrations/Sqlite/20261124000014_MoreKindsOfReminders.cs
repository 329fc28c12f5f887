using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MoreKindsOfReminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Reminders_Kind",
                table: "Reminders");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LadderSettings_Kind",
                table: "LadderSettings");

            migrationBuilder.AlterColumn<int>(
                name: "RecommendationId",
                table: "Reminders",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "CommitteeId",
                table: "Reminders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_CommitteeId",
                table: "Reminders",
                column: "CommitteeId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Reminders_Kind",
                table: "Reminders",
                sql: "\"Kind\" IN ('Response', 'Commitment', 'Clearance', 'DateChange', 'Update', 'Papers', 'Closure', 'LookBack', 'Undated')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LadderSettings_Kind",
                table: "LadderSettings",
                sql: "\"Kind\" IN ('Response', 'Commitment', 'Clearance', 'DateChange', 'Update', 'Papers', 'Closure', 'LookBack', 'Undated')");

            migrationBuilder.AddForeignKey(
                name: "FK_Reminders_Committees_CommitteeId",
                table: "Reminders",
                column: "CommitteeId",
                principalTable: "Committees",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Reminders_Committees_CommitteeId",
                table: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Reminders_CommitteeId",
                table: "Reminders");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Reminders_Kind",
                table: "Reminders");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LadderSettings_Kind",
                table: "LadderSettings");

            migrationBuilder.DropColumn(
                name: "CommitteeId",
                table: "Reminders");

            migrationBuilder.AlterColumn<int>(
                name: "RecommendationId",
                table: "Reminders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_Reminders_Kind",
                table: "Reminders",
                sql: "\"Kind\" IN ('Response', 'Commitment')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LadderSettings_Kind",
                table: "LadderSettings",
                sql: "\"Kind\" IN ('Response', 'Commitment')");
        }
    }
}
