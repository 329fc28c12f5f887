using System.Text.Encodings.Web;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Register.Api;

/// <summary>The API's description for programmers and their tools (OpenAPI), with its licence.</summary>
internal static class ApiDescription
{
    public static void AddRegisterApi(this IServiceCollection services)
    {
        services.AddOpenApi(options =>
        {
            options.ShouldInclude = answer => $"/{answer.RelativePath}".StartsWith(RegisterLinks.Api(), StringComparison.Ordinal);
            options.AddDocumentTransformer(DescribeAsync);
        });
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        // In Development too a wrong number is the caller's fault: 400, and nothing in the log.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
    }

    private static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        var site = context.ApplicationServices.GetRequiredService<SiteAddress>();
        var council = context.ApplicationServices.GetRequiredService<IOptions<CouncilOptions>>().Value;
        document.Info = new OpenApiInfo
        {
            Title = $"Scrutiny recommendations of {council.Name}",
            Version = "1",
            Description = "What scrutiny committees recommended, what was answered and promised, and what became of it. Only what is published, without a key and without cookies.",
            License = new OpenApiLicense { Name = "Open Government Licence v3.0", Url = new Uri(RegisterLinks.Licence) },
        };
        document.Servers = [new OpenApiServer { Url = site.Root }];
        return Task.CompletedTask;
    }
}
