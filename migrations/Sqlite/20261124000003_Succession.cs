using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Succession : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "SuccessorId",
                table: "Posts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnonymisedOn",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_SuccessorId",
                table: "Posts",
                column: "SuccessorId");

            migrationBuilder.AddForeignKey(
                name: "FK_Posts_Posts_SuccessorId",
                table: "Posts",
                column: "SuccessorId",
                principalTable: "Posts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Posts_Posts_SuccessorId",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Posts_SuccessorId",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "SuccessorId",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "AnonymisedOn",
                table: "People");
        }
    }
}
