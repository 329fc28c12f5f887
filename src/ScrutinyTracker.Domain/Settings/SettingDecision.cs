using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Settings;

/// <summary>What administrators settle on a page for the whole council.</summary>
public enum SettingName
{
    /// <summary>Whether everybody may read what is published: <see cref="SettingDecision.On"/>, or nothing.</summary>
    PublicRegister,

    /// <summary>The address at which the council's committee papers begin, such as its Modern.gov; nothing where there is none.</summary>
    CommitteeSystem,
}

/// <summary>
/// One decision about a setting. Never changed or removed: the last one of its name counts, and those before it are its history.
/// </summary>
public sealed class SettingDecision
{
    public const string On = "on";

    private SettingDecision() { }

    private SettingDecision(SettingName name, string? value, string because, Person by, DateTime atUtc)
    {
        Name = name;
        Value = value;
        Because = because.Trim();
        By = by;
        AtUtc = atUtc;
    }

    public int Id { get; private set; }
    public SettingName Name { get; private set; }

    /// <summary>Null for off, or none.</summary>
    public string? Value { get; private set; }

    /// <summary>Why, or who decided it.</summary>
    public string Because { get; private set; } = "";

    public int ById { get; private set; }
    public Person By { get; private set; } = null!;
    public DateTime AtUtc { get; private set; }

    /// <param name="present">How it is set now.</param>
    /// <param name="made">The decision; null when it is refused.</param>
    public static Outcome Make(SettingName name, string? present, string? value, string? because, Person by, DateTime atUtc, out SettingDecision? made)
    {
        made = null;
        if (value == present)
            return Refusal.SettingAlreadySo;
        if (string.IsNullOrWhiteSpace(because))
            return Refusal.ReasonMissing;
        made = new SettingDecision(name, value, because, by, atUtc);
        return Outcome.Done;
    }
}
