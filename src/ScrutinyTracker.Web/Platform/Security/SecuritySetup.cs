using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Platform.Security;

internal static class SecuritySetup
{
    /// <summary>
    /// The rate limit for signing in and asking for a new password: per client address. Wide enough for a council behind one proxy; an
    /// account guards itself by its lockout.
    /// </summary>
    public const string SignInLimit = "sign-in";

    public static void AddSecurity(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Viewers>();
        services.AddScoped<CurrentViewer>();
        services.AddDataProtection().SetApplicationName("ScrutinyTracker")
            .PersistKeysToFileSystem(Directory.CreateDirectory(DataFolder.Of(configuration).Keys));
        AddAccounts(services);
        AddCookies(services, environment);
        AddAuthorization(services);
        AddLimits(services);
        services.AddSingleton<FormSender>();
        services.AddSingleton<KeptForms>();
        services.Configure<MvcOptions>(options => options.Filters.Add<KeepRefusedForm>());
        services.Configure<ForwardedHeadersOptions>(options => Trust(options, configuration));
    }

    /// <summary>NCSC's and ASVS's advice where it differs from the framework's defaults (P39).</summary>
    private static void AddAccounts(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = "";
            options.Password.RequiredLength = PasswordRules.FewestCharacters;
            options.Password.RequireDigit = options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 10;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        }).AddEntityFrameworkStores<TrackerContext>().AddSignInManager().AddDefaultTokenProviders().AddClaimsPrincipalFactory<PersonClaims>()
            .AddPasswordValidator<PasswordRules>();
        services.AddScoped<PasswordEmails>();
        services.AddKeyedScoped<ComposeEmail>(PasswordEmails.Purpose, (provider, _) => provider.GetRequiredService<PasswordEmails>().ComposeAsync);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromHours(1));
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
    }

    private static void AddCookies(IServiceCollection services, IHostEnvironment environment)
    {
        var secure = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        var prefix = environment.IsDevelopment() ? "" : "__Host-";
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = $"{prefix}tracker";
            options.Cookie.SecurePolicy = secure;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/sign-in";
            options.LogoutPath = "/sign-out";
            options.ReturnUrlParameter = "from";
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.Events.OnRedirectToLogin = KeptForms.OnSignInNeededAsync;
            // Refused as if it were not there would hide a person's own mistake of role; a page says so plainly instead.
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = $"{prefix}tracker-form";
            options.Cookie.SecurePolicy = secure;
        });
    }

    private static void AddAuthorization(IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, RolesHandler>();
        services.AddAuthorization(options =>
        {
            options.FallbackPolicy = options.DefaultPolicy = new AuthorizationPolicyBuilder()
                .RequireAuthenticatedUser().AddRequirements(new RolesRequirement([])).Build();
            foreach (var (name, roles) in Policies.Roles)
                options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(new RolesRequirement(roles)));
        });
    }

    private static void AddLimits(IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(SignInLimit, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 300, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
    });

    /// <summary>Only the proxies that are named are believed (P38).</summary>
    private static void Trust(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in configuration.GetSection("Proxy:Known").Get<string[]>() ?? [])
            options.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
    }

    /// <summary>The cookie names the person; roles and posts are read afresh on each request.</summary>
    private sealed class PersonClaims(UserManager<Account> users, IOptions<IdentityOptions> options)
        : UserClaimsPrincipalFactory<Account>(users, options)
    {
        protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account account)
        {
            var identity = await base.GenerateClaimsAsync(account);
            identity.AddClaim(new Claim(CurrentViewer.PersonClaim, account.PersonId.ToString(CultureInfo.InvariantCulture)));
            return identity;
        }
    }
}
