namespace ScrutinyTracker.Domain.Tests.Access;

/// <summary>Gives records the ids and foreign keys that a database would: the rules of access compare them.</summary>
internal static class Stored
{
    public static T WithId<T>(this T record, int id) where T : TrackedRecord
    {
        typeof(TrackedRecord).GetProperty(nameof(TrackedRecord.Id))!.SetValue(record, id);
        return record;
    }

    public static void FillKeys(params IEnumerable<object> records)
    {
        foreach (var record in records)
            foreach (var key in record.GetType().GetProperties().Where(key => key.Name.EndsWith("Id", StringComparison.Ordinal) && key.Name != "Id"))
                if (record.GetType().GetProperty(key.Name[..^2])?.GetValue(record) is TrackedRecord target)
                    key.SetValue(record, target.Id);
    }
}
