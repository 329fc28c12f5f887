using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>The letter to somebody more senior, for a council that sends such a thing on paper.</summary>
public static class EscalationPaper
{
    public static Paper Of(EscalationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var paper = new Paper($"Overdue with the {facts.Committee}", facts.Council)
        {
            Front =
            [
                new(facts.To ?? "Nobody is named yet", "To:"), new($"The scrutiny officers of the {facts.Committee}", "From:"), new(facts.Day.InFull(), "Date:"),
                new(facts.Owing, "About:"),
            ],
            Draft = facts.IsSent ? null : "This letter has not been sent.",
        };
        return paper.Plain(facts.Words).Heading("What is overdue")
            .Add(new PaperTable(
                "What is overdue, and since when", [("Reference", 22), ("What", 53), ("Due", 25)],
                [.. facts.Things.Select(thing => new PaperCell[] { thing.Reference, thing.What ?? "Its words are exempt and are left out", thing.Due })]))
            .Heading("Contact").Plain([.. facts.Contacts.Select(contact => new PaperText(contact))]);
    }
}

/// <param name="Owing">The post that owes it.</param>
/// <param name="Words">What the officer writes.</param>
/// <param name="Day">Of sending; while it waits, today.</param>
public sealed record EscalationFacts(
    string Council, string Committee, string? To, string Owing, string Words, DateOnly Day, bool IsSent, IReadOnlyList<OverdueThing> Things, IReadOnlyList<string> Contacts);

/// <param name="What">Null where it is exempt: the letter travels.</param>
public sealed record OverdueThing(string Reference, string? What, string Due);
