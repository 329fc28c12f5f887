using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ImportDrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ImportDrafts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: false),
                    UploadedById = table.Column<int>(type: "INTEGER", nullable: false),
                    UploadedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    File_StoredAs = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    File_Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    File_Size = table.Column<long>(type: "INTEGER", nullable: false),
                    File_Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Record = table.Column<string>(type: "TEXT", nullable: false),
                    SettledById = table.Column<int>(type: "INTEGER", nullable: true),
                    SettledAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportDrafts", x => x.Id);
                    table.CheckConstraint("CK_ImportDrafts_Kind", "\"Kind\" IN ('Report', 'Tracker')");
                    table.CheckConstraint("CK_ImportDrafts_State", "\"State\" IN ('Checking', 'Confirmed', 'Discarded')");
                    table.ForeignKey(
                        name: "FK_ImportDrafts_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportDrafts_People_SettledById",
                        column: x => x.SettledById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportDrafts_People_UploadedById",
                        column: x => x.UploadedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportedTexts",
                columns: table => new
                {
                    DraftId = table.Column<int>(type: "INTEGER", nullable: false),
                    Pieces = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedTexts", x => x.DraftId);
                    table.ForeignKey(
                        name: "FK_ImportedTexts_ImportDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "ImportDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SourcePlaces",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DraftId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordId = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourcePlaces", x => x.Id);
                    table.CheckConstraint("CK_SourcePlaces_Kind", "\"Kind\" IN ('Review', 'LineOfEnquiry', 'Evidence', 'Finding', 'Recommendation', 'Response', 'ResponseItem', 'Commitment', 'Action', 'Clearance', 'Implication', 'ProgressUpdate', 'Assessment')");
                    table.ForeignKey(
                        name: "FK_SourcePlaces_ImportDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "ImportDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportDrafts_CommitteeId",
                table: "ImportDrafts",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportDrafts_File_Sha256",
                table: "ImportDrafts",
                column: "File_Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_ImportDrafts_SettledById",
                table: "ImportDrafts",
                column: "SettledById");

            migrationBuilder.CreateIndex(
                name: "IX_ImportDrafts_UploadedById",
                table: "ImportDrafts",
                column: "UploadedById");

            migrationBuilder.CreateIndex(
                name: "IX_SourcePlaces_DraftId",
                table: "SourcePlaces",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_SourcePlaces_Kind_RecordId",
                table: "SourcePlaces",
                columns: new[] { "Kind", "RecordId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ImportedTexts");

            migrationBuilder.DropTable(
                name: "SourcePlaces");

            migrationBuilder.DropTable(
                name: "ImportDrafts");
        }
    }
}
