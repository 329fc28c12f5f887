using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Migrations.Sqlite;

/// <summary>
/// What belongs to the migration before and cannot stand in it, because a table is rebuilt at its end, after any data of ours: the rules,
/// the deadlines of old, and the triggers of Changes, which went with the old table. Corrections of bank holidays are guarded likewise.
/// </summary>
[DbContext(typeof(TrackerContext))]
[Migration("20261123030001_ClocksAsDataFilled")]
public sealed class ClocksAsDataFilled : Migration
{
    private static readonly string[] AppendOnly = ["Changes", "BankHolidayCorrections"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.UpdateData(
            table: "ResponseRegimes",
            keyColumn: "Id",
            keyValue: 1,
            columns: new[] { "Addressee", "Start", "Version" },
            values: new object[] { "Executive", "ReceiptOrLaterNotice", 1 });

        migrationBuilder.UpdateData(
            table: "ResponseRegimes",
            keyColumn: "Id",
            keyValue: 2,
            columns: new[] { "Addressee", "Start", "Version" },
            values: new object[] { "NhsBody", "Request", 1 });

        migrationBuilder.UpdateData(
            table: "ResponseRegimes",
            keyColumn: "Id",
            keyValue: 3,
            columns: new[] { "Addressee", "Start", "Version" },
            values: new object[] { "ResponsibleAuthority", "Report", 1 });

        migrationBuilder.UpdateData(
            table: "ResponseRegimes",
            keyColumn: "Id",
            keyValue: 4,
            columns: new[] { "Addressee", "Start", "Version" },
            values: new object[] { "InternalPost", "ReceiptOrLaterNotice", 1 });

        migrationBuilder.InsertData(
            table: "ResponseRegimes",
            columns: new[] { "Id", "InForceFrom", "InForceTo", "Length", "Name", "Addressee", "Rule", "Source", "Start", "Version" },
            values: new object[,]
            {
                { 5, new DateOnly(2012, 5, 4), null, 2, "Executive response in Wales", "Executive", "MonthsBeginningWith", "Local Government Act 2000 s.21B", "ReceiptOrLaterNotice", 1 },
                { 6, new DateOnly(2011, 4, 6), new DateOnly(2018, 4, 5), 28, "Flood risk scrutiny", "OutsidePartner", "DaysAfter", "SI 2011/697 regulation 3", "Request", 1 },
                { 7, new DateOnly(2018, 4, 6), null, 28, "Flood risk scrutiny: local default", "OutsidePartner", "DaysAfter", "the council's own practice, as in SI 2011/697, which expired in April 2018", "Request", 1 },
                { 8, new DateOnly(2000, 1, 1), null, 28, "Another council: has regard", "AnotherCouncil", "DaysAfter", "the council's own request; no law sets a period", "ReceiptOrLaterNotice", 1 },
                { 9, new DateOnly(2000, 1, 1), null, 28, "Outside partner: has regard", "OutsidePartner", "DaysAfter", "the council's own request; Local Government Act 2000 s.9FF sets no period", "ReceiptOrLaterNotice", 1 },
                { 10, new DateOnly(2000, 1, 1), null, 20, "Internal: working days", "InternalPost", "WorkingDaysAfter", "the council's own protocol", "ReceiptOrLaterNotice", 1 },
                { 11, new DateOnly(2000, 1, 1), null, 2, "Local rule: two months of the cabinet meeting that receives it", "Executive", "MonthsAfter", "the council's own constitution", "Receipt", 1 },
                { 12, new DateOnly(2000, 1, 1), null, 1, "Local rule: one month of receipt", "Executive", "MonthsAfter", "the council's own constitution", "Receipt", 1 }
            });

        // Deadlines that were worked before keep their date and their words.
        migrationBuilder.Sql(
            """
            UPDATE "Recommendations" SET "WorkedDueOn" = "ResponseDueOn", "WorkedDueBasis" = "ResponseDueBasis",
                "SentTo" = (SELECT "Addressee" FROM "ResponseRegimes" WHERE "ResponseRegimes"."Id" = "Recommendations"."RegimeId")
            WHERE "SentForResponseOn" IS NOT NULL;
            """);

        foreach (var table in AppendOnly)
        {
            migrationBuilder.Sql($"CREATE TRIGGER IF NOT EXISTS {table}_NoUpdate BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;");
            migrationBuilder.Sql($"CREATE TRIGGER IF NOT EXISTS {table}_NoDelete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;");
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM ResponseRegimes WHERE Id BETWEEN 5 AND 12;");
        migrationBuilder.Sql("DROP TRIGGER BankHolidayCorrections_NoUpdate;");
        migrationBuilder.Sql("DROP TRIGGER BankHolidayCorrections_NoDelete;");
    }
}
