using System.Net;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Puts a line above what an email says, which its reader cannot miss.</summary>
internal static class FirstLine
{
    private const string Style = "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#0b0c0c;background-color:#fff7bf;padding:12px 16px;margin:0;";

    public static (string Text, string Html) Before(string text, string html, string line)
    {
        var body = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var at = body < 0 ? 0 : html.IndexOf('>', body) + 1;
        return ($"{line}\n\n{text}", html.Insert(at, $"<p style=\"{Style}\">{WebUtility.HtmlEncode(line)}</p>"));
    }
}
