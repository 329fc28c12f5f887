using Microsoft.Extensions.Options;

namespace ScrutinyTracker.Web.Platform.Pages.Council;

/// <summary>The council's colour as a style sheet of its own, because the content security policy allows no inline style.</summary>
internal static class CouncilStyleSheet
{
    public const string Path = "/assets/council.css";

    public static IResult Get(IOptionsSnapshot<CouncilOptions> council, ILoggerFactory logs, HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Text(Css(council.Value.Colour, logs.CreateLogger(typeof(CouncilStyleSheet))), "text/css");
    }

    private static string Css(string? colour, ILogger log)
    {
        if (string.IsNullOrWhiteSpace(colour))
            return "";
        if (CouncilColour.IsHex(colour) && CouncilColour.ContrastWithWhite(colour) >= CouncilColour.LeastContrast)
            return $":root{{--govuk-brand-colour:{colour}}}";

        log.LogWarning("Council:Colour is not used: it must be #rrggbb with a contrast of at least {Least}:1 against white", CouncilColour.LeastContrast);
        return "";
    }
}
