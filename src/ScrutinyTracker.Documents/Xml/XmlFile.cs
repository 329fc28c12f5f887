using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ScrutinyTracker.Documents.Xml;

/// <summary>An XML document as a file: UTF-8 without a mark, with its declaration.</summary>
public static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public static byte[] ToBytes(XElement root)
    {
        ArgumentNullException.ThrowIfNull(root);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
            root.Save(writer);
        return bytes.ToArray();
    }

    /// <summary>Without the few characters that XML cannot say, which a text from elsewhere may hold.</summary>
    public static string Fit(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fit = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                fit.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                fit.Append(text[i]).Append(text[++i]);
        }
        return fit.ToString();
    }
}
