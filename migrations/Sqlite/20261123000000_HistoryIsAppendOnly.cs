using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Migrations.Sqlite;

/// <summary>
/// The database itself refuses to rewrite history (P68). Written by hand: a migration that rebuilds Changes drops these triggers
/// without a word and must create them again (P14).
/// </summary>
[DbContext(typeof(TrackerContext))]
[Migration("20261123000000_HistoryIsAppendOnly")]
public sealed class HistoryIsAppendOnly : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE TRIGGER Changes_NoUpdate BEFORE UPDATE ON Changes BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;");
        migrationBuilder.Sql("CREATE TRIGGER Changes_NoDelete BEFORE DELETE ON Changes BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER Changes_NoUpdate;");
        migrationBuilder.Sql("DROP TRIGGER Changes_NoDelete;");
    }
}
