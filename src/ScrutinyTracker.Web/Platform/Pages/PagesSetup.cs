using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Pages.Dates;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Forms.Once;
using ScrutinyTracker.Web.Platform.Pages.Forms.Typing;

namespace ScrutinyTracker.Web.Platform.Pages;

internal static class PagesSetup
{
    private const string Unfit = "Choose only what the page offers";

    /// <summary>Razor Pages under /Features, date binding, the council's settings, and an empty <see cref="Navigation"/> unless one is registered.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddOptions<CouncilOptions>().BindConfiguration("Council")
            .Validate(council => council.HasFitBaseUrl, "Council:BaseUrl must be the whole address, such as https://scrutiny.council.example.").ValidateOnStart();
        services.AddSingleton<SiteAddress>();
        services.TryAddScoped(_ => new Navigation());
        services.AddSingleton<TypedForms>();
        services.AddRazorPages(options => options.RootDirectory = "/Features");
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add(new CapitalReferences());
            options.Filters.Add<OnceFilter>();
            options.Filters.Add<ForgetWhatWasSaved>();
            options.ModelBinderProviders.Insert(0, new DateModelBinderProvider());
            options.ModelMetadataDetailsProviders.Add(new WordsOfNumbers());
            // The framework's own words repeat what was typed, however long, and call it a value.
            var words = options.ModelBindingMessageProvider;
            words.SetAttemptedValueIsInvalidAccessor((_, _) => Unfit);
            words.SetUnknownValueIsInvalidAccessor(_ => Unfit);
            words.SetValueMustBeANumberAccessor(field => $"{field} must be a number");
            words.SetValueIsInvalidAccessor(_ => Unfit);
            words.SetValueMustNotBeNullAccessor(_ => Unfit);
            words.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unfit);
            words.SetNonPropertyUnknownValueIsInvalidAccessor(() => Unfit);
            words.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
        });
        // Dashes and pounds stay legible in a page's source; what matters to HTML is still encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>The pages and the council's style sheet, which everyone may read.</summary>
    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapRazorPages();
        app.MapGet(CouncilStyleSheet.Path, CouncilStyleSheet.Get).AllowAnonymous();
    }
}
