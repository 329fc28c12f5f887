using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ResponseClearances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ResponseClearances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ResponseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PostId = table.Column<int>(type: "INTEGER", nullable: true),
                    Body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Comment = table.Column<string>(type: "TEXT", nullable: true),
                    ReturnedById = table.Column<int>(type: "INTEGER", nullable: true),
                    WordsWhenReturned = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponseClearances", x => x.Id);
                    table.CheckConstraint("CK_ResponseClearances_Area", "\"Area\" IN ('Finance', 'Legal', 'PortfolioHolder', 'Director', 'Other')");
                    table.CheckConstraint("CK_ResponseClearances_AskedOfSomebody", "(\"PostId\" IS NULL) <> (\"Body\" IS NULL)");
                    table.CheckConstraint("CK_ResponseClearances_Outcome", "\"Outcome\" IN ('Cleared', 'ClearedWithComments', 'NotCleared')");
                    table.ForeignKey(
                        name: "FK_ResponseClearances_People_ReturnedById",
                        column: x => x.ReturnedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResponseClearances_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResponseClearances_Responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "Responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ResponseClearances_PostId",
                table: "ResponseClearances",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseClearances_ResponseId",
                table: "ResponseClearances",
                column: "ResponseId");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseClearances_ReturnedById",
                table: "ResponseClearances",
                column: "ReturnedById");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ResponseClearances");
        }
    }
}
