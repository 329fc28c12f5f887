using System.Globalization;
using System.Xml.Linq;
using ScrutinyTracker.Documents.Xml;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>RFC 4287, with RFC 5005's links between its pages and OpenSearch's count.</summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Search = "http://a9.com/-/spec/opensearch/1.1/";

    public static byte[] Of(IReadOnlyList<PublicRecommendation> entries, ListPage list, SiteAddress site, string council) => XmlFile.ToBytes(new XElement(
        Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", "en-GB"),
        new XAttribute(XNamespace.Xmlns + "opensearch", Search),
        new XElement(Atom + "id", site.Of(RegisterLinks.Feed())),
        new XElement(Atom + "title", $"Scrutiny recommendations of {council}"),
        new XElement(Atom + "updated", Instant(entries.Count == 0 ? new DateOnly(2000, 1, 1) : entries.Max(entry => entry.ChangedOn))),
        new XElement(Atom + "author", new XElement(Atom + "name", council)),
        new XElement(Atom + "rights", $"Open Government Licence v3.0, {RegisterLinks.Licence}"),
        Link("self", site.Of(RegisterLinks.Feed(list.Current)), "application/atom+xml"),
        Link("alternate", site.Of(RegisterLinks.Index), "text/html"),
        list.Current > 1 ? Link("previous", site.Of(RegisterLinks.Feed(list.Current - 1)), "application/atom+xml") : null,
        list.Current < list.Pages ? Link("next", site.Of(RegisterLinks.Feed(list.Current + 1)), "application/atom+xml") : null,
        new XElement(Search + "totalResults", list.Total),
        entries.Select(entry => Entry(entry, site))));

    private static XElement Entry(PublicRecommendation entry, SiteAddress site)
    {
        var address = site.Of(RegisterLinks.Recommendation(entry.Reference));
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", $"{entry.Reference}: {XmlFile.Fit(entry.Text.CutTo(100))}"),
            new XElement(Atom + "updated", Instant(entry.ChangedOn)),
            new XElement(Atom + "published", Instant(entry.PublishedOn)),
            Link("alternate", address, "text/html"),
            new XElement(Atom + "category", new XAttribute("term", Words.Of(entry.Status))),
            new XElement(Atom + "summary", XmlFile.Fit(Summary(entry))));
    }

    private static string Summary(PublicRecommendation entry) => string.Join("\n\n", new[]
    {
        entry.Text,
        $"{entry.Review}, {entry.Committee}. Asked of: {entry.AskedOf}.",
        entry.Answer is { } answer ? $"Answer of {answer.RespondedOn?.InFull()}: {Words.Of(entry.Position)}. {answer.Reasons}".TrimEnd() : "No answer is published yet.",
        entry.ClosedOn is { } closed ? $"Closed on {closed.InFull()}: {Words.Of(entry.Status)}. {entry.ClosedBecause}".TrimEnd() : null,
    }.OfType<string>());

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    /// <summary>The day's beginning in London: only days are known, and the feed says no more.</summary>
    private static string Instant(DateOnly day) => UkCalendar.LondonToUtc(day, TimeOnly.MinValue).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
