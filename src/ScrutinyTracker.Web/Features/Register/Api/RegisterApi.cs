using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Public;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Register.Api;

/// <summary>The register as JSON, by page, with its own description. Like its pages it is open to everybody, and not there while it is off.</summary>
internal static class RegisterApi
{
    public static void MapRegisterApi(this IEndpointRouteBuilder app)
    {
        app.MapGet(RegisterLinks.Api(), ListAsync).AsRegister().WithName("listRecommendations").WithTags("Recommendations")
            .WithSummary("Published recommendations, the latest first, by page");
        app.MapGet(RegisterLinks.Api() + "/{reference}", FindAsync).AsRegister().WithName("getRecommendation").WithTags("Recommendations")
            .WithSummary("One published recommendation");
        app.MapOpenApi(RegisterLinks.OpenApi).AsRegister();
    }

    /// <summary>Open to everybody, the same for everybody, kept, and only there while the register is on.</summary>
    private static TBuilder AsRegister<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.AllowAnonymous().WithMetadata(new PublicAnswerAttribute()).CacheOutput(RegisterSetup.Kept).AddEndpointFilter(async (context, next) =>
            await context.HttpContext.RequestServices.GetRequiredService<CouncilSettings>().IsRegisterOnAsync(context.HttpContext.RequestAborted)
                ? await next(context)
                : TypedResults.NotFound());

    private static async Task<Results<Ok<ApiPage>, ProblemHttpResult>> ListAsync(
        [AsParameters] ApiQuery query, [FromServices] RegisterQueries register, [FromServices] SiteAddress site, CancellationToken cancellation)
    {
        if (query.Fault is { } fault)
            return TypedResults.Problem(fault, statusCode: StatusCodes.Status400BadRequest);
        var (rows, list) = await register.WholeAsync(query.ToFilter(), query.PageSize, cancellation);
        return TypedResults.Ok(ApiPage.Of(rows, list, query, site));
    }

    private static async Task<Results<Ok<ApiRecommendation>, NotFound>> FindAsync(
        [Description("Its permanent reference, such as CYP-2018-19-R04")] string reference, [FromServices] RegisterQueries register, [FromServices] SiteAddress site,
        CancellationToken cancellation) =>
        await register.FindAsync(reference.ToUpperInvariant(), cancellation) is { } found ? TypedResults.Ok(ApiRecommendation.Of(found, site)) : TypedResults.NotFound();
}

/// <summary>What a list can be asked for.</summary>
internal sealed record ApiQuery
{
    private const int DefaultSize = 50;
    private const int MostRows = 100;

    [Description("Words that must all be found; a phrase stands in quotation marks"), FromQuery(Name = "q")]
    public string? Search { get; init; }

    [Description("A committee's code"), FromQuery(Name = "committee")]
    public string? Committee { get; init; }

    [Description("The municipal year of the review, such as 2018-19"), FromQuery(Name = "year")]
    public string? Year { get; init; }

    [Description("awaiting-answer, answered-and-followed, achieved, not-achieved, superseded, withdrawn or no-longer-feasible"), FromQuery(Name = "status")]
    public string? Status { get; init; }

    [Description("A review's permanent reference"), FromQuery(Name = "review")]
    public string? Review { get; init; }

    [Description("The number of a meeting: what it judged or closed"), FromQuery(Name = "meeting")]
    public int? Meeting { get; init; }

    [Description("From 1; beyond the last it is the last"), Range(1, int.MaxValue), FromQuery(Name = "page")]
    public int? Page { get; init; }

    [Description("How many to a page"), Range(1, MostRows), DefaultValue(DefaultSize), FromQuery(Name = "size")]
    public int? Size { get; init; }

    internal int PageSize => Size ?? DefaultSize;

    /// <summary>Why it cannot be answered; null when it can.</summary>
    internal string? Fault => this switch
    {
        { Status: not null } when Chosen is null => $"status must be one of {string.Join(", ", Enum.GetValues<PublicStatus>().Select(status => QueryValues.ValueOf<PublicStatus>(status)))}",
        { Page: < 1 } => "page must be 1 or more",
        { Size: < 1 or > MostRows } => $"size must be 1 to {MostRows}",
        _ => null,
    };

    internal RegisterFilter ToFilter() => new()
    {
        Search = Search.Tidied(),
        Committee = Committee.Tidied(),
        Year = Year.Tidied(),
        Status = Chosen,
        Review = Review.Tidied(),
        Meeting = Meeting,
        Page = Page ?? 1,
    };

    private PublicStatus? Chosen => Enum.GetValues<PublicStatus>().Select(status => (PublicStatus?)status).FirstOrDefault(status => QueryValues.ValueOf(status) == Status);
}
