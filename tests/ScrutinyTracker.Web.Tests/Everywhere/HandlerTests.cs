using System.Net;
using Microsoft.AspNetCore.Routing.Patterns;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>What holds for every handler: it wants its token, knows only what is there, and changes nothing by being read.</summary>
[Collection(nameof(SharedTracker))]
public sealed class HandlerTests(SharedTracker shared)
{
    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var faults = new List<string>();
        foreach (var place in shared.Places.Where(place => place.Handler.Verb == "POST" && place.Handler.Text != "/error"))
        {
            var visitor = place.Handler.IsOpen ? Named("anonymous") : Entitled(place.Address) ?? Named("officer");
            var answer = await SharedTracker.AskAsync(visitor, place, [new("Input.Version", "1")]);
            if (answer.Page.Status != HttpStatusCode.BadRequest || answer.Page.Document.QuerySelector(".govuk-error-summary") is not null)
                faults.Add($"{answer.Where}: {answer.Answer}");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Address_OfWhatIsNotThere_Is404()
    {
        var faults = new List<string>();
        foreach (var place in shared.Places.Where(place => place.Handler.Route.Parameters.Any(parameter => !parameter.IsOptional)))
            foreach (var wrong in Wrong(place))
            {
                var visitor = Entitled(place.Address) ?? Named("officer");
                var fields = place.Handler.Verb == "GET" ? null : new[] { KeyValuePair.Create("__RequestVerificationToken", visitor.Token) };
                var answer = await SharedTracker.AskAsync(visitor, wrong, fields);
                if (answer.Page.Status != HttpStatusCode.NotFound && !WasRemoved(answer))
                    faults.Add($"{answer.Where} at {wrong.Address}: {answer.Answer}");
            }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Get_EveryPageByEverybody_ChangesNoRow()
    {
        Assert.NotEmpty(shared.Rows.Before["Reviews"]);
        Assert.Equal(shared.Rows.Before, shared.Rows.After);
    }

    /// <summary>
    /// A part that somebody removed while another edited it: what was typed is kept, to be corrected (400), added anew (409), or given
    /// one more box. Nothing is stored.
    /// </summary>
    private static bool WasRemoved(Visit answer) => answer.Place.Handler.Verb == "POST"
        && (answer.Page.Status is HttpStatusCode.Conflict or HttpStatusCode.BadRequest || answer.Place.Handler.Name == "More");

    private Visitor Named(string name) => shared.Visitors.Single(visitor => visitor.Name == name);

    private Visitor? Entitled(string address) =>
        shared.Visits.FirstOrDefault(visit => visit.IsOk && visit.Place.Address.Split('?')[0] == address.Split('?')[0])?.Visitor;

    /// <summary>The address with each of its parameters in turn naming what does not exist.</summary>
    private static IEnumerable<Place> Wrong(Place place)
    {
        var (path, query) = (place.Address.Split('?')[0], place.Address[place.Address.Split('?')[0].Length..]);
        var pattern = place.Handler.Route.PathSegments.Select(segment => segment.Parts[0]).ToList();
        for (var i = 0; i < pattern.Count; i++)
        {
            if (pattern[i] is not RoutePatternParameterPart { IsOptional: false } parameter)
                continue;
            var segments = path.TrimStart('/').Split('/');
            segments[i] = parameter.ParameterPolicies.Any(policy => policy.Content == "int") ? "987654" : "no-such-thing";
            yield return place with { Address = $"/{string.Join('/', segments)}{query}" };
        }
    }
}
