using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.ChangeHistory;

/// <summary>
/// The names that people had whose name was replaced, learnt from their own history, which cannot be rewritten: every line is shown with
/// the replacement instead (decision 6).
/// </summary>
internal sealed class FormerNames
{
    private const string Person = "Person";
    private static readonly string[] FieldsOfPeople = ["Handed to", "Members"];
    private static readonly string[] PartsThatArePeople = ["Member", "Scrutiny officer"];
    private readonly Dictionary<int, string> _people = [];
    private readonly Dictionary<string, string> _names = [];

    private FormerNames() { }

    /// <summary>One query while nobody's name was replaced, else two: the history is looked up by person, never read through.</summary>
    public static async Task<FormerNames> LoadAsync(TrackerContext context, CancellationToken cancellation)
    {
        var names = new FormerNames();
        var replaced = await context.People.Where(person => person.AnonymisedOn != null).Select(person => person.Id).ToListAsync(cancellation);
        if (replaced.Count == 0)
            return names;
        string[] naming = [EventNames.Of<RecordCreated>(), EventNames.Of<DetailsChanged>()];
        var lines = await context.Changes.AsNoTracking().Where(change => change.PersonId != null && replaced.Contains(change.PersonId.Value) && naming.Contains(change.Happened))
            .Select(change => new { Id = change.PersonId!.Value, change.Person!.Name, change.Happened, change.Facts }).ToListAsync(cancellation);
        foreach (var line in lines)
        {
            names._people[line.Id] = line.Name;
            foreach (var name in NamesIn(EventNames.FromJson(line.Happened, line.Facts)))
                names._names.TryAdd(name, line.Name);
        }
        return names;
    }

    /// <summary>Who did it, as they may be named now.</summary>
    public string By(Change change) => change.ByPersonId is { } id && _people.TryGetValue(id, out var replacement) ? replacement : change.ByName;

    /// <summary>What happened, without the names that were replaced. Only where the tracker itself wrote a name: what people wrote stays.</summary>
    public DomainEvent In(Change change) => _people.Count == 0 ? change.Event : change.Event switch
    {
        RecordCreated { What: Person } created => created with { Label = Replace(created.Label) },
        DetailsChanged { What: Person } details when change.PersonId is { } id && _people.TryGetValue(id, out var replacement) =>
            details with { Changes = [.. details.Changes.Select(field => field.Field is "Name" or "Email" ? new FieldChange(field.Field, replacement, replacement) : field)] },
        DetailsChanged details => details with { Changes = [.. details.Changes.Select(field => FieldsOfPeople.Contains(field.Field) ? Replace(field) : field)] },
        PartAdded added when PartsThatArePeople.Contains(added.What) => added with { Label = Replace(added.Label) },
        PartRemoved removed when PartsThatArePeople.Contains(removed.What) => removed with { Label = Replace(removed.Label) },
        HolderChanged changed => changed with { Before = changed.Before is null ? null : Replace(changed.Before), After = changed.After is null ? null : Replace(changed.After) },
        WorkHandedOn handed => handed with { Pieces = [.. handed.Pieces.Select(Replace)] },
        PartGivenBack given => given with { By = Replace(given.By) },
        var other => other,
    };

    private FieldChange Replace(FieldChange field) =>
        new(field.Field, field.Before is null ? null : Replace(field.Before), field.After is null ? null : Replace(field.After));

    /// <summary>A name, or several with commas between them: each only as a whole, so that a longer name with it inside stays.</summary>
    private string Replace(string words) => string.Join(", ", words.Split(", ").Select(word => _names.GetValueOrDefault(word, word)));

    private static IEnumerable<string> NamesIn(DomainEvent happened) => happened switch
    {
        RecordCreated { What: Person } created => [created.Label],
        DetailsChanged { What: Person } details => details.Changes.Where(field => field.Field == "Name")
            .SelectMany(field => new[] { field.Before, field.After }).OfType<string>(),
        _ => [],
    };
}
