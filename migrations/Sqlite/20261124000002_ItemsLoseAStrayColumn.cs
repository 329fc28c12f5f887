using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ItemsLoseAStrayColumn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ResponseItems_Responses_ResponseId1",
                table: "ResponseItems");

            migrationBuilder.DropIndex(
                name: "IX_ResponseItems_ResponseId1",
                table: "ResponseItems");

            migrationBuilder.DropColumn(
                name: "ResponseId1",
                table: "ResponseItems");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ResponseId1",
                table: "ResponseItems",
                type: "INTEGER",
                nullable: true);

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
        }
    }
}
