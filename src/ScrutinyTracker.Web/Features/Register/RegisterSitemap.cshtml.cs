using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Xml;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>Where search engines find every page of the register; sitemaps.org allows 50,000 addresses in a file.</summary>
internal sealed class RegisterSitemapModel(RegisterQueries register, SiteAddress site) : RegisterPage
{
    private const int Most = 50_000;
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var references = await RegisterQueries.Latest(register.Published).Select(recommendation => recommendation.Reference).Take(Most - 2).ToListAsync(cancellation);
        var addresses = references.Select(RegisterLinks.Recommendation).Prepend(RegisterLinks.Data).Prepend(RegisterLinks.Index);
        return File(XmlFile.ToBytes(new XElement(Sitemap + "urlset", addresses.Select(Entry))), "application/xml; charset=utf-8");
    }

    private XElement Entry(string path) => new(Sitemap + "url", new XElement(Sitemap + "loc", site.Of(path)));
}
