using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>A council's own Word template: its styles, page, letterhead and logo are kept, and its text is not.</summary>
public static class PaperTemplate
{
    /// <returns>Null when papers can be written into it.</returns>
    public static WordProblem? Check(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WordPackage.Read<WordProblem?>(file, package => package.Body is null ? WordProblem.NotWord : null, problem => problem) ?? WhatIsUnfit(file);
    }

    private static WordProblem? WhatIsUnfit(byte[] file)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            if (document.MainDocumentPart?.Document?.Body is null)
                return WordProblem.NotWord;
            // Whoever opens a paper would fetch it, and whoever keeps it would see who reads.
            return AllParts(document).Any(RefersOutside) ? WordProblem.RefersOutside : null;
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or XmlException or InvalidDataException or ArgumentException or InvalidOperationException)
        {
            return WordProblem.NotWord;
        }
    }

    /// <summary>Takes out its text, and what its own author left in it.</summary>
    internal static void Empty(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var body = main.Document!.Body!;
        body.ChildElements.Where(child => child is not SectionProperties).ToList().ForEach(child => child.Remove());
        main.DeleteParts(main.Parts.Select(part => part.OpenXmlPart)
            .Where(part => part is WordprocessingCommentsPart or WordprocessingCommentsExPart or WordprocessingPeoplePart or GlossaryDocumentPart).ToList());
        if (main.DocumentSettingsPart is { Settings: { } settings } part)
        {
            settings.RemoveAllChildren<AttachedTemplate>();
            settings.RemoveAllChildren<DocumentProtection>();
            settings.RemoveAllChildren<TrackRevisions>();
            settings.RemoveAllChildren<MailMerge>();
            part.ExternalRelationships.ToList().ForEach(outside => part.DeleteExternalRelationship(outside));
        }
        if (document.ExtendedFilePropertiesPart is { } extended)
            document.DeletePart(extended);
        if (document.CustomFilePropertiesPart is { } custom)
            document.DeletePart(custom);
        var about = document.PackageProperties;
        (about.LastModifiedBy, about.Description, about.Keywords, about.Subject, about.Category, about.Revision) = (null, null, null, null, null, null);
    }

    /// <summary>The template that it was made from is only named in the settings; that is taken out of every paper.</summary>
    private static bool RefersOutside(OpenXmlPart part) => part is not DocumentSettingsPart && part.ExternalRelationships.Any();

    private static HashSet<OpenXmlPart> AllParts(WordprocessingDocument document)
    {
        var found = new HashSet<OpenXmlPart>();
        var next = new Queue<OpenXmlPartContainer>([document]);
        while (next.TryDequeue(out var container))
        {
            foreach (var part in container.Parts.Select(pair => pair.OpenXmlPart).Where(found.Add))
                next.Enqueue(part);
        }
        return found;
    }
}
