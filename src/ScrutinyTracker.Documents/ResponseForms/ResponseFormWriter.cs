using System.Xml.Linq;
using ScrutinyTracker.Documents.Word;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>Writes the form in which an answer is given outside the tracker, filled with what the draft says already.</summary>
public static class ResponseFormWriter
{
    private const int EmptyRows = 5;

    public static byte[] Write(ResponseForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var document = Compose(form);
        return document.ToBytes($"Recommendation {form.Head.Reference}, draft version {form.Head.DraftVersion}", Printed(document, form.Head));
    }

    /// <summary>What the form says by itself.</summary>
    internal static IEnumerable<string> PrintedLines(ResponseForm form) => Compose(form).PrintedLines;

    private static WordDocument Compose(ResponseForm form)
    {
        var document = new WordDocument($"Answer to recommendation {form.Head.Reference}");
        document.Properties[FormTags.ReferenceProperty] = form.Head.Reference;
        document.Properties[FormTags.DraftVersionProperty] = form.Head.DraftVersion;
        WriteHead(document, form.Head);
        WriteAsked(document, form);
        WriteHelp(document, form.Head);
        WriteAnswer(document, form.Answer);
        if (form.Parts.Count > 0)
            WriteParts(document, form);
        WriteItems(document, form);
        return document;
    }

    private static void WriteHead(WordDocument document, FormHead head)
    {
        document.Paragraph(head.Council)
            .Paragraph($"Committee: {head.Committee}")
            .Paragraph($"Review: {head.Review}")
            .Paragraph($"Recommendation {head.Number}, reference: {head.Reference}")
            .Paragraph($"Asked of: {head.AskedOf}")
            .Paragraph($"Status: {head.Status}")
            .Paragraph($"Draft version: {head.DraftVersion}");
    }

    private static void WriteAsked(WordDocument document, ResponseForm form)
    {
        document.Heading("The recommendation").Paragraph(form.Head.Text);
        foreach (var part in form.Parts)
            document.Paragraph($"({part.Letter}) {part.Text}");
        if (form.Head.Deadline.Count > 0)
        {
            document.Heading("By when an answer is due");
            foreach (var line in form.Head.Deadline)
                document.Paragraph(line);
        }
        if (form.Findings.Count > 0)
            document.Heading("The findings behind it").Bullets(form.Findings);
        if (form.Evidence.Count > 0)
            document.Heading("The evidence behind the findings").Bullets(form.Evidence);
    }

    private static void WriteHelp(WordDocument document, FormHead head) => document
        .Heading("How to use this form")
        .Paragraph("Write in the fields of the tables below and save the file as a Word document (.docx). Leave empty what does not apply; "
            + "add rows to the last table if you need more.")
        .Paragraph($"Then upload the file at {head.UploadAt}. You will see what was read before anything is stored, and nothing is sent to the committee "
            + "until it is signed off.");

    private static void WriteAnswer(WordDocument document, FormAnswer answer) => document
        .Heading("Your answer")
        .Paragraph($"Reasons: {Positions.ReasonsRule} “Noted only” still counts as unanswered.")
        .Add(new WordTable("The position on the recommendation, and the reasons", (FormTables.Question, 25), (FormTables.YourAnswer, 75))
            .Row(WordText.Run(FormTables.Position), Choice(FormTags.Position, "Position on the recommendation", answer.Position))
            .Row(WordText.Run(FormTables.Reasons), ContentControl.Text(FormTags.Reasons, "Reasons", answer.Reasons, FormTags.WriteReasons))
            .Table);

    private static void WriteParts(WordDocument document, ResponseForm form)
    {
        var table = new WordTable("The position on each part, and the reasons", (FormTables.Part, 40), (FormTables.Position, 25), (FormTables.Reasons, 35));
        foreach (var part in form.Parts)
        {
            var answer = form.Answer.Parts.FirstOrDefault(answer => answer.PartId == part.Id);
            table.Row(
                WordText.Run(FormLabels.Of(part)),
                Choice(FormTags.PartPosition(part.Id), $"Position on part ({part.Letter})", answer?.Position),
                ContentControl.Text(FormTags.PartReasons(part.Id), $"Reasons on part ({part.Letter})", answer?.Reasons, FormTags.WriteReasons));
        }
        document.Heading("Your answer to each part").Add(table.Table);
    }

    private static void WriteItems(WordDocument document, ResponseForm form)
    {
        var rows = new ItemRows(form.Parts);
        foreach (var item in form.Answer.Items)
            rows.Add(item);
        for (var row = 1; row <= EmptyRows; row++)
            rows.AddEmpty(row, Words.Letter(form.Answer.Items.Count + row));
        document.Heading("What will be done, and by when")
            .Paragraph("One row for each thing. Write the date as you would say it: “March 2019”, “by the end of June 2019”, “every March and September from March 2019”.")
            .Add(rows.Table);
        document.Paragraph("End of the form.");
    }

    private static DocumentFormat.OpenXml.Wordprocessing.SdtRun Choice(string tag, string title, Position? position) => ContentControl.Choice(
        tag, title, position is { } chosen ? Words.Titled(chosen) : null, FormTags.ChoosePosition,
        Positions.Answers.Select(choice => (Words.Titled(choice), choice.ToString())));

    /// <summary>What the form says by itself, so that the reader finds what somebody wrote between the lines.</summary>
    private static string Printed(WordDocument document, FormHead head)
    {
        XNamespace form = FormTags.Namespace;
        return new XElement(
            form + "form", new XAttribute("reference", head.Reference), new XAttribute("draft", head.DraftVersion),
            document.PrintedLines.Select(line => new XElement(form + "line", line))).ToString();
    }
}
