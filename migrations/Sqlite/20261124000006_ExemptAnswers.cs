using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ExemptAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Exemption_Paragraph",
                table: "Responses",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Exemption_Reason",
                table: "Responses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsMarkedExempt",
                table: "Recommendations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("UPDATE \"Recommendations\" SET \"IsMarkedExempt\" = 1 WHERE \"Exemption_Paragraph\" IS NOT NULL;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Exemption_Paragraph",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "Exemption_Reason",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "IsMarkedExempt",
                table: "Recommendations");
        }
    }
}
