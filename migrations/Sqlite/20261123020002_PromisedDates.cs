using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PromisedDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FileKind",
                table: "ProgressEvidence",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FileName",
                table: "ProgressEvidence",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FileSha256",
                table: "ProgressEvidence",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FileSize",
                table: "ProgressEvidence",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FileStoredAs",
                table: "ProgressEvidence",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TimesMoved",
                table: "Occurrences",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedOn",
                table: "DueDateChanges",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<bool>(
                name: "AskedOnBehalf",
                table: "DueDateChanges",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Cause",
                table: "DueDateChanges",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Asked");

            migrationBuilder.AddColumn<int>(
                name: "DecidedAtId",
                table: "DueDateChanges",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecisionInWords",
                table: "DueDateChanges",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MinuteReference",
                table: "DueDateChanges",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "DueDateChanges",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "DueDateChanges",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Accepted");

            migrationBuilder.AddColumn<string>(
                name: "ToInWords",
                table: "DueDateChanges",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DatesDecidedBy",
                table: "Committees",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Officer");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressEvidence_FileStoredAs",
                table: "ProgressEvidence",
                column: "FileStoredAs",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProgressEvidence_Kind",
                table: "ProgressEvidence",
                sql: "\"FileKind\" IN ('Pdf', 'WordDocument', 'Spreadsheet', 'Png', 'Jpeg', 'PlainText', 'Csv')");

            migrationBuilder.CreateIndex(
                name: "IX_DueDateChanges_DecidedAtId",
                table: "DueDateChanges",
                column: "DecidedAtId");

            migrationBuilder.CreateIndex(
                name: "IX_DueDateChanges_State",
                table: "DueDateChanges",
                column: "State");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DueDateChanges_Cause",
                table: "DueDateChanges",
                sql: "\"Cause\" IN ('Asked', 'Meeting')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DueDateChanges_State",
                table: "DueDateChanges",
                sql: "\"State\" IN ('Awaited', 'Accepted', 'Refused')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Committees_DatesDecidedBy",
                table: "Committees",
                sql: "\"DatesDecidedBy\" IN ('Officer', 'Chair', 'Committee')");

            migrationBuilder.AddForeignKey(
                name: "FK_DueDateChanges_Meetings_DecidedAtId",
                table: "DueDateChanges",
                column: "DecidedAtId",
                principalTable: "Meetings",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_DueDateChanges_Meetings_DecidedAtId",
                table: "DueDateChanges");

            migrationBuilder.DropIndex(
                name: "IX_ProgressEvidence_FileStoredAs",
                table: "ProgressEvidence");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProgressEvidence_Kind",
                table: "ProgressEvidence");

            migrationBuilder.DropIndex(
                name: "IX_DueDateChanges_DecidedAtId",
                table: "DueDateChanges");

            migrationBuilder.DropIndex(
                name: "IX_DueDateChanges_State",
                table: "DueDateChanges");

            migrationBuilder.DropCheckConstraint(
                name: "CK_DueDateChanges_Cause",
                table: "DueDateChanges");

            migrationBuilder.DropCheckConstraint(
                name: "CK_DueDateChanges_State",
                table: "DueDateChanges");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Committees_DatesDecidedBy",
                table: "Committees");

            migrationBuilder.DropColumn(
                name: "FileKind",
                table: "ProgressEvidence");

            migrationBuilder.DropColumn(
                name: "FileName",
                table: "ProgressEvidence");

            migrationBuilder.DropColumn(
                name: "FileSha256",
                table: "ProgressEvidence");

            migrationBuilder.DropColumn(
                name: "FileSize",
                table: "ProgressEvidence");

            migrationBuilder.DropColumn(
                name: "FileStoredAs",
                table: "ProgressEvidence");

            migrationBuilder.DropColumn(
                name: "TimesMoved",
                table: "Occurrences");

            migrationBuilder.DropColumn(
                name: "AskedOn",
                table: "DueDateChanges");

            migrationBuilder.DropColumn(
                name: "AskedOnBehalf",
                table: "DueDateChanges");

            migrationBuilder.DropColumn(
                name: "Cause",
                table: "DueDateChanges");

            migrationBuilder.DropColumn(
                name: "DecidedAtId",
                table: "DueDateChanges");

            migrationBuilder.DropColumn(
                name: "DecisionInWords",
                table: "DueDateChanges");

            migrationBuilder.DropColumn(
                name: "MinuteReference",
                table: "DueDateChanges");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "DueDateChanges");

            migrationBuilder.DropColumn(
                name: "State",
                table: "DueDateChanges");

            migrationBuilder.DropColumn(
                name: "ToInWords",
                table: "DueDateChanges");

            migrationBuilder.DropColumn(
                name: "DatesDecidedBy",
                table: "Committees");
        }
    }
}
