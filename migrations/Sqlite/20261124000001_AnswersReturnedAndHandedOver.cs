using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AnswersReturnedAndHandedOver : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ReturnedAtId",
                table: "Responses",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReturnedBecause",
                table: "Responses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ReturnedById",
                table: "Responses",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReturnedMinute",
                table: "Responses",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReturnedOn",
                table: "Responses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GivenBackNote",
                table: "ResponseItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "GivenBackOn",
                table: "ResponseItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "HandedOn",
                table: "ResponseItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ResponseId1",
                table: "ResponseItems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WordsWhenHanded",
                table: "ResponseItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Responses_ReturnedAtId",
                table: "Responses",
                column: "ReturnedAtId");

            migrationBuilder.CreateIndex(
                name: "IX_Responses_ReturnedById",
                table: "Responses",
                column: "ReturnedById");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseItems_ResponseId1",
                table: "ResponseItems",
                column: "ResponseId1");

            migrationBuilder.AddForeignKey(
                name: "FK_ResponseItems_Responses_ResponseId1",
                table: "ResponseItems",
                column: "ResponseId1",
                principalTable: "Responses",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Responses_Meetings_ReturnedAtId",
                table: "Responses",
                column: "ReturnedAtId",
                principalTable: "Meetings",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Responses_People_ReturnedById",
                table: "Responses",
                column: "ReturnedById",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ResponseItems_Responses_ResponseId1",
                table: "ResponseItems");

            migrationBuilder.DropForeignKey(
                name: "FK_Responses_Meetings_ReturnedAtId",
                table: "Responses");

            migrationBuilder.DropForeignKey(
                name: "FK_Responses_People_ReturnedById",
                table: "Responses");

            migrationBuilder.DropIndex(
                name: "IX_Responses_ReturnedAtId",
                table: "Responses");

            migrationBuilder.DropIndex(
                name: "IX_Responses_ReturnedById",
                table: "Responses");

            migrationBuilder.DropIndex(
                name: "IX_ResponseItems_ResponseId1",
                table: "ResponseItems");

            migrationBuilder.DropColumn(
                name: "ReturnedAtId",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "ReturnedBecause",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "ReturnedById",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "ReturnedMinute",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "ReturnedOn",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "GivenBackNote",
                table: "ResponseItems");

            migrationBuilder.DropColumn(
                name: "GivenBackOn",
                table: "ResponseItems");

            migrationBuilder.DropColumn(
                name: "HandedOn",
                table: "ResponseItems");

            migrationBuilder.DropColumn(
                name: "ResponseId1",
                table: "ResponseItems");

            migrationBuilder.DropColumn(
                name: "WordsWhenHanded",
                table: "ResponseItems");
        }
    }
}
