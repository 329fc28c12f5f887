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
        migrationBuilder.Sql(
            """
            UPDATE ResponseRegimes SET Version = 1;
            UPDATE ResponseRegimes SET Addressee = 'NhsBody', Start = 'Request' WHERE Id = 2;
            UPDATE ResponseRegimes SET Addressee = 'ResponsibleAuthority', Start = 'Report' WHERE Id = 3;
            UPDATE ResponseRegimes SET Addressee = 'InternalPost' WHERE Id = 4;
            INSERT INTO ResponseRegimes (Id, InForceFrom, InForceTo, Length, Name, Addressee, Rule, Source, Start, Version) VALUES
                (5, '2012-05-04', NULL, 2, 'Executive response in Wales', 'Executive', 'MonthsBeginningWith', 'Local Government Act 2000 s.21B', 'ReceiptOrLaterNotice', 1),
                (6, '2011-04-06', '2018-04-05', 28, 'Flood risk scrutiny', 'OutsidePartner', 'DaysAfter', 'SI 2011/697 regulation 3', 'Request', 1),
                (7, '2018-04-06', NULL, 28, 'Flood risk scrutiny: local default', 'OutsidePartner', 'DaysAfter',
                    'the council''s own practice, as in SI 2011/697, which expired in April 2018', 'Request', 1),
                (8, '2000-01-01', NULL, 28, 'Another council: has regard', 'AnotherCouncil', 'DaysAfter',
                    'the council''s own request; no law sets a period', 'ReceiptOrLaterNotice', 1),
                (9, '2000-01-01', NULL, 28, 'Outside partner: has regard', 'OutsidePartner', 'DaysAfter',
                    'the council''s own request; Local Government Act 2000 s.9FF sets no period', 'ReceiptOrLaterNotice', 1),
                (10, '2000-01-01', NULL, 20, 'Internal: working days', 'InternalPost', 'WorkingDaysAfter', 'the council''s own protocol', 'ReceiptOrLaterNotice', 1),
                (11, '2000-01-01', NULL, 2, 'Local rule: two months of the cabinet meeting that receives it', 'Executive', 'MonthsAfter',
                    'the council''s own constitution', 'Receipt', 1),
                (12, '2000-01-01', NULL, 1, 'Local rule: one month of receipt', 'Executive', 'MonthsAfter', 'the council''s own constitution', 'Receipt', 1);
            """);

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
