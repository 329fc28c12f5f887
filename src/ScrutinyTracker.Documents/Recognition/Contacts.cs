using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>Whom to ask about a report: role, name, telephone and email, side by side or below each other.</summary>
internal static partial class Contacts
{
    public static void Recognise(Recognition recognition)
    {
        foreach (var block in recognition.Document.Blocks.Where(block => block.Kind != BlockKind.Furniture && recognition.IsFree(block)).ToList())
            TakeLine(recognition, block);
        foreach (var section in recognition.Sections.Where(section => section.Kind == SectionKind.Contacts))
            TakeSection(recognition, section);
        PairTelephones(recognition);
    }

    /// <summary>"Contact: Name … Tel: …" in one line, which a table or tabs may divide.</summary>
    private static void TakeLine(Recognition recognition, Block block)
    {
        var found = Named().Matches(block.Source.Replace('\n', ' '));
        if (found.Count == 0 || block.Source.Length > 300)
            return;
        foreach (Match named in found)
        {
            var rest = block.Source[named.Index..];
            var name = CutAt().Replace(named.Groups["name"].Value, "").Trim(' ', ',', '-', '–', '|');
            if (name.Length > 2 && name.Any(char.IsUpper))
                recognition.Record.Contacts.Add(new RecognisedContact(named.Groups["role"].Value, name, Telephone(rest), Email(rest), block.Place));
        }
        recognition.Place(block);
    }

    /// <summary>A section of its own: "Name and job title:", "Directorate:", "Tel and email contact:", each with its value below.</summary>
    private static void TakeSection(Recognition recognition, Section section)
    {
        var free = section.Body.Where(block => block.Kind != BlockKind.Row && recognition.IsFree(block)).Take(12).ToList();
        var all = string.Join('\n', free.Select(block => block.Text));
        if (free.Count == 0 || (Telephone(all) is null && Email(all) is null && !all.Contains("ame", StringComparison.Ordinal)))
            return;
        var name = free.FirstOrDefault(block => !block.Text.EndsWith(':') && !Label().IsMatch(block.Text) && block.Text.Length < 120 && !block.Text.EndsWith('.') && Telephone(block.Text) is null && Email(block.Text) is null);
        if (name is null && Telephone(all) is null && Email(all) is null)
            return;
        recognition.Record.Contacts.Add(new RecognisedContact(section.Heading?.Text.TrimEnd(':'), name?.Text, Telephone(all), Email(all), section.Heading?.Place ?? free[0].Place));
        foreach (var block in free.Where(block => block == name || Telephone(block.Text) is not null || Email(block.Text) is not null))
            recognition.Place(block);
    }

    /// <summary>Two names and then two telephones below each other belong to each other in their order.</summary>
    private static void PairTelephones(Recognition recognition)
    {
        var without = recognition.Record.Contacts.Where(contact => contact.Telephone is null).ToList();
        var telephones = recognition.Document.Blocks.Where(block => recognition.IsFree(block) && OnlyTelephone().IsMatch(block.Text)).ToList();
        foreach (var (contact, block) in without.Zip(telephones))
        {
            recognition.Record.Contacts[recognition.Record.Contacts.IndexOf(contact)] = contact with { Telephone = Telephone(block.Text) };
            recognition.Place(block);
        }
    }

    private static string? Telephone(string text) => Number().Match(text) is { Success: true } number ? number.Value.Trim() : null;

    private static string? Email(string text) => Address().Match(text) is { Success: true } address ? address.Value.TrimEnd('.') : null;

    [GeneratedRegex(@"\b(?<role>Contact(?: Officer)?|(?:Report )?Author|Lead Officer|Report by|Scrutiny Officer|Democratic Services Officer)\s*:\s*(?<name>[A-Z][^\n:]{2,90})")]
    private static partial Regex Named();

    [GeneratedRegex(@"\s*(?:\bTel(?:ephone)?\b|\bEmail\b|\be-mail\b|\bExt\b|\bAuthor\b|\bContact\b|\||[0-9]{4,}|\S+@).*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex CutAt();

    [GeneratedRegex(@"^(?:directorate|tel|email|name|job title|people|resources|enquiries)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^Tel(?:ephone)?\s*:?\s*[0-9][0-9 ()]{6,16}$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyTelephone();

    [GeneratedRegex(@"(?<![0-9/])\(?0[0-9]{2,5}\)?[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9/])")]
    private static partial Regex Number();

    [GeneratedRegex(@"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,120}\.[A-Za-z]{2,}")]
    private static partial Regex Address();
}
