using ScrutinyTracker.Web.Features.Register.Api;
using ScrutinyTracker.Web.Platform.Public;

namespace ScrutinyTracker.Web.Features.Register;

internal static class RegisterSetup
{
    /// <summary>The name under which answers of the register are kept.</summary>
    public const string Kept = "register";

    public static void AddRegister(this IServiceCollection services)
    {
        services.AddPublicCache(Kept, RegisterFilter.Keys);
        services.AddRegisterApi();
        services.AddScoped<RegisterQueries>();
        services.AddScoped<RegisterChoices>();
        services.AddSingleton<RegisterTable>();
    }
}
