using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SentFormsAndWithdrawnDrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBecause",
                table: "Reviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithdrawnOn",
                table: "Reviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SentForms",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LedTo = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentForms", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SentForms_AtUtc",
                table: "SentForms",
                column: "AtUtc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SentForms");

            migrationBuilder.DropColumn(
                name: "WithdrawnBecause",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "WithdrawnOn",
                table: "Reviews");
        }
    }
}
