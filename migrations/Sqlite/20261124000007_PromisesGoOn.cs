using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PromisesGoOn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DateReason",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FirstText",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "KeepsId",
                table: "Commitments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftOutBecause",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ReportAtId",
                table: "Commitments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_KeepsId",
                table: "Commitments",
                column: "KeepsId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ReportAtId",
                table: "Commitments",
                column: "ReportAtId");

            migrationBuilder.AddForeignKey(
                name: "FK_Commitments_Commitments_KeepsId",
                table: "Commitments",
                column: "KeepsId",
                principalTable: "Commitments",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Commitments_Meetings_ReportAtId",
                table: "Commitments",
                column: "ReportAtId",
                principalTable: "Meetings",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Commitments_Commitments_KeepsId",
                table: "Commitments");

            migrationBuilder.DropForeignKey(
                name: "FK_Commitments_Meetings_ReportAtId",
                table: "Commitments");

            migrationBuilder.DropIndex(
                name: "IX_Commitments_KeepsId",
                table: "Commitments");

            migrationBuilder.DropIndex(
                name: "IX_Commitments_ReportAtId",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "DateReason",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "FirstText",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "KeepsId",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "LeftOutBecause",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "ReportAtId",
                table: "Commitments");
        }
    }
}
