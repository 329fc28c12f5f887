using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web.Platform.Data;

// dotnet run --project tools/Migrations -- NAME   (from the top of the repository)
if (args is not [var name] || !File.Exists("ScrutinyTracker.sln"))
{
    Console.Error.WriteLine("Usage, from the top of the repository: dotnet run --project tools/Migrations -- NAME");
    return 2;
}

var folder = Directory.CreateDirectory("migrations/Sqlite").FullName;
using var context = new TrackerContext(new DbContextOptionsBuilder<TrackerContext>().UseSqlite("Data Source=:memory:").Options);
var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
#pragma warning disable EF1001 // The provider's own design-time services are reached the way dotnet-ef reaches them.
new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
var scaffolder = services.BuildServiceProvider().GetRequiredService<IMigrationsScaffolder>();
var migration = scaffolder.ScaffoldMigration(name, "ScrutinyTracker.Web", "Migrations.Sqlite");
var id = After(folder, migration.MigrationId);
foreach (var (file, code) in new[]
{
    ($"{id}.cs", migration.MigrationCode),
    ($"{id}.Designer.cs", migration.MetadataCode.Replace(migration.MigrationId, id, StringComparison.Ordinal)),
    ($"{migration.SnapshotName}.cs", migration.SnapshotCode),
})
{
    File.WriteAllText(Path.Combine(folder, file), code);
    Console.WriteLine($"migrations/Sqlite/{file}");
}
return 0;

// Migrations run in the order of their names: one that is scaffolded on a machine whose clock is behind must still come last.
static string After(string folder, string id)
{
    const int Stamp = 14;
    var last = Directory.EnumerateFiles(folder, "*_*.cs").Select(file => Path.GetFileName(file)[..Stamp]).Max(StringComparer.Ordinal) ?? "";
    return string.CompareOrdinal(id[..Stamp], last) > 0 ? id : $"{long.Parse(last, CultureInfo.InvariantCulture) + 1:D14}{id[Stamp..]}";
}
