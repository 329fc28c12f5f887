using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LettersAndWhatIsHeldUp : Migration
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

            migrationBuilder.DropCheckConstraint(
                name: "CK_ChasingDecisions_What",
                table: "ChasingDecisions");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Reminders_Kind",
                table: "Reminders",
                sql: "\"Kind\" IN ('Response', 'Commitment', 'Clearance', 'DateChange', 'Update', 'Papers', 'Closure', 'LookBack', 'Letter', 'HeldUp', 'Undated')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LadderSettings_Kind",
                table: "LadderSettings",
                sql: "\"Kind\" IN ('Response', 'Commitment', 'Clearance', 'DateChange', 'Update', 'Papers', 'Closure', 'LookBack', 'Letter', 'HeldUp', 'Undated')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ChasingDecisions_What",
                table: "ChasingDecisions",
                sql: "\"What\" IN ('HeldBack', 'LetGo', 'SentNow', 'SentAgain')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Reminders_Kind",
                table: "Reminders");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LadderSettings_Kind",
                table: "LadderSettings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ChasingDecisions_What",
                table: "ChasingDecisions");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Reminders_Kind",
                table: "Reminders",
                sql: "\"Kind\" IN ('Response', 'Commitment', 'Clearance', 'DateChange', 'Update', 'Papers', 'Closure', 'LookBack', 'Undated')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LadderSettings_Kind",
                table: "LadderSettings",
                sql: "\"Kind\" IN ('Response', 'Commitment', 'Clearance', 'DateChange', 'Update', 'Papers', 'Closure', 'LookBack', 'Undated')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ChasingDecisions_What",
                table: "ChasingDecisions",
                sql: "\"What\" IN ('HeldBack', 'LetGo', 'SentNow')");
        }
    }
}
