using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>What holds for every table, so that no mapping can forget it.</summary>
internal static class Conventions
{
    private const int EnumLength = 40;

    public static void Configure(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        configuration.IgnoreAny<DomainEvent>();
        configuration.ComplexProperties<DueDate>();
    }

    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            if (typeof(TrackedRecord).IsAssignableFrom(entity.ClrType))
                builder.Entity(entity.ClrType).Property(nameof(TrackedRecord.Version)).IsConcurrencyToken();
            foreach (var property in entity.GetProperties().Where(property => EnumOf(property) is not null).ToList())
                Check(entity, property);
        }
    }

    /// <summary>Names are kept, never numbers, and the database refuses a name that the code does not know (P19).</summary>
    private static void Check(IMutableEntityType entity, IMutableProperty property)
    {
        var names = string.Join(", ", Enum.GetNames(EnumOf(property)!).Select(name => $"'{name}'"));
        entity.AddCheckConstraint($"CK_{entity.GetTableName()}_{property.Name}", $"\"{property.GetColumnName()}\" IN ({names})");
    }

    private static Type? EnumOf(IReadOnlyProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type.IsEnum ? type : null;
    }

    /// <summary>Instants are UTC in the table and UTC when read (P10).</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
