using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LadderSettings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LadderSettings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts = table.Column<bool>(type: "INTEGER", nullable: false),
                    DaysBefore = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    OnTheDay = table.Column<bool>(type: "INTEGER", nullable: false),
                    EveryDaysOverdue = table.Column<int>(type: "INTEGER", nullable: false),
                    Escalations = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LadderSettings", x => x.Id);
                    table.CheckConstraint("CK_LadderSettings_Kind", "\"Kind\" IN ('Response', 'Commitment')");
                    table.ForeignKey(
                        name: "FK_LadderSettings_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LadderSettings_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LadderSettings_ById",
                table: "LadderSettings",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_LadderSettings_CommitteeId",
                table: "LadderSettings",
                column: "CommitteeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LadderSettings");
        }
    }
}
