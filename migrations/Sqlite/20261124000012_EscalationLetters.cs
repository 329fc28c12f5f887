using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class EscalationLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "EscalationLetters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: false),
                    OwingPostId = table.Column<int>(type: "INTEGER", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalationLetters", x => x.Id);
                    table.CheckConstraint("CK_EscalationLetters_State", "\"State\" IN ('Waiting', 'Sent', 'NotSent', 'FellAway')");
                    table.CheckConstraint("CK_EscalationLetters_To", "\"To\" IN ('LineManager', 'ChiefOfficer', 'Chair')");
                    table.ForeignKey(
                        name: "FK_EscalationLetters_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EscalationLetters_Posts_OwingPostId",
                        column: x => x.OwingPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EscalatedThings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    LetterId = table.Column<int>(type: "INTEGER", nullable: false),
                    ObligationKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DaysOverdue = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EscalatedThings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EscalatedThings_EscalationLetters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "EscalationLetters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EscalatedThings_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EscalatedThings_LetterId",
                table: "EscalatedThings",
                column: "LetterId");

            migrationBuilder.CreateIndex(
                name: "IX_EscalatedThings_ObligationKey_DueOn",
                table: "EscalatedThings",
                columns: new[] { "ObligationKey", "DueOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EscalatedThings_RecommendationId",
                table: "EscalatedThings",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationLetters_CommitteeId",
                table: "EscalationLetters",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationLetters_OwingPostId",
                table: "EscalationLetters",
                column: "OwingPostId");

            migrationBuilder.CreateIndex(
                name: "IX_EscalationLetters_State",
                table: "EscalationLetters",
                column: "State");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EscalatedThings");

            migrationBuilder.DropTable(
                name: "EscalationLetters");
        }
    }
}
