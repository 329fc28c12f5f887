using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ClocksAsData : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_ResponseRegimes_Rule",
                table: "ResponseRegimes");

            migrationBuilder.AddColumn<DateOnly>(
                name: "FullAnswerBy",
                table: "Responses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Responses",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Full");

            migrationBuilder.AddColumn<string>(
                name: "Addressee",
                table: "ResponseRegimes",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Executive");

            migrationBuilder.AddColumn<string>(
                name: "Start",
                table: "ResponseRegimes",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "ReceiptOrLaterNotice");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "ResponseRegimes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "DecidingBodyId",
                table: "Recommendations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ResponseDueOrigin",
                table: "Recommendations",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Worked");

            migrationBuilder.AddColumn<string>(
                name: "SentTo",
                table: "Recommendations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WorkedDueBasis",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WorkedDueOn",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Committees",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Scrutiny");

            migrationBuilder.AddColumn<int>(
                name: "RegimeId",
                table: "Changes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BankHolidayCorrections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsHoliday = table.Column<bool>(type: "INTEGER", nullable: false),
                    InWords = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BankHolidayCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BankHolidayCorrections_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Responses_Kind",
                table: "Responses",
                sql: "\"Kind\" IN ('Full', 'Interim')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ResponseRegimes_Addressee",
                table: "ResponseRegimes",
                sql: "\"Addressee\" IN ('Executive', 'NhsBody', 'ResponsibleAuthority', 'AnotherCouncil', 'OutsidePartner', 'InternalPost')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ResponseRegimes_Rule",
                table: "ResponseRegimes",
                sql: "\"Rule\" IN ('MonthsBeginningWith', 'MonthsAfter', 'DaysAfter', 'DaysBeginningWith', 'ClearDaysAfter', 'WorkingDaysAfter')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ResponseRegimes_Start",
                table: "ResponseRegimes",
                sql: "\"Start\" IN ('ReceiptOrLaterNotice', 'Receipt', 'Request', 'Report')");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_DecidingBodyId",
                table: "Recommendations",
                column: "DecidingBodyId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Recommendations_ResponseDueOrigin",
                table: "Recommendations",
                sql: "\"ResponseDueOrigin\" IN ('Worked', 'Officer', 'InterimResponse', 'ReturnedResponse')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Recommendations_SentTo",
                table: "Recommendations",
                sql: "\"SentTo\" IN ('Executive', 'NhsBody', 'ResponsibleAuthority', 'AnotherCouncil', 'OutsidePartner', 'InternalPost')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Committees_Kind",
                table: "Committees",
                sql: "\"Kind\" IN ('Scrutiny', 'Executive', 'OtherDecidingBody')");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_RegimeId",
                table: "Changes",
                column: "RegimeId");

            migrationBuilder.CreateIndex(
                name: "IX_BankHolidayCorrections_ById",
                table: "BankHolidayCorrections",
                column: "ById");

            migrationBuilder.AddForeignKey(
                name: "FK_Changes_ResponseRegimes_RegimeId",
                table: "Changes",
                column: "RegimeId",
                principalTable: "ResponseRegimes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Recommendations_Committees_DecidingBodyId",
                table: "Recommendations",
                column: "DecidingBodyId",
                principalTable: "Committees",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Changes_ResponseRegimes_RegimeId",
                table: "Changes");

            migrationBuilder.DropForeignKey(
                name: "FK_Recommendations_Committees_DecidingBodyId",
                table: "Recommendations");

            migrationBuilder.DropTable(
                name: "BankHolidayCorrections");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Responses_Kind",
                table: "Responses");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ResponseRegimes_Addressee",
                table: "ResponseRegimes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ResponseRegimes_Rule",
                table: "ResponseRegimes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ResponseRegimes_Start",
                table: "ResponseRegimes");

            migrationBuilder.DropIndex(
                name: "IX_Recommendations_DecidingBodyId",
                table: "Recommendations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Recommendations_ResponseDueOrigin",
                table: "Recommendations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Recommendations_SentTo",
                table: "Recommendations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Committees_Kind",
                table: "Committees");

            migrationBuilder.DropIndex(
                name: "IX_Changes_RegimeId",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "FullAnswerBy",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "Addressee",
                table: "ResponseRegimes");

            migrationBuilder.DropColumn(
                name: "Start",
                table: "ResponseRegimes");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "ResponseRegimes");

            migrationBuilder.DropColumn(
                name: "DecidingBodyId",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "ResponseDueOrigin",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "SentTo",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "WorkedDueBasis",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "WorkedDueOn",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Committees");

            migrationBuilder.DropColumn(
                name: "RegimeId",
                table: "Changes");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ResponseRegimes_Rule",
                table: "ResponseRegimes",
                sql: "\"Rule\" IN ('MonthsBeginningWith', 'MonthsAfter', 'DaysAfter', 'WorkingDaysAfter')");
        }
    }
}
