using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

internal static class MailSetup
{
    /// <summary>Registers <see cref="IMailTransport"/> and <see cref="MailOptions"/>, checked at start.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        SettingException.ThrowUnless<MailTransportKind>(configuration, $"{MailOptions.Section}:Transport");
        SettingException.ThrowUnless<SmtpSecurity>(configuration, $"{MailOptions.Section}:Smtp:Security");
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>();
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services.AddSingleton<IMailTransport>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<MailOptions>>().Value;
            var environment = provider.GetRequiredService<IHostEnvironment>();
            return new GuardedTransport(
                Choose(options, provider.GetRequiredService<DataFolder>(), provider.GetService<IMailTokens>()), options, environment);
        });
        AddTokens(services, configuration);
        services.AddSingleton<OutboxEnvelope>();
        services.AddScoped<PrepareEmail>();
        services.AddScoped<OutboxClaims>();
        services.AddScoped<OutboxDelivery>();
        services.AddScoped<DeliverEmails>();
        services.AddScoped<UndeliveredEmails>();
        services.AddScoped<WaitingEmails>();
        services.AddScoped<DirectMail>();
        services.AddScoped<TestMessage>();
        services.AddSingleton(provider => new MailRedirect(provider.GetRequiredService<IOptions<MailOptions>>().Value, provider.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton<MailNotice>();
        return services;
    }

    /// <summary>None where the mail server takes a password, or nothing.</summary>
    private static void AddTokens(IServiceCollection services, IConfiguration configuration)
    {
        if (!(configuration.GetSection($"{MailOptions.Section}:Smtp:OAuth").Get<SmtpOAuthOptions>()?.IsUsed ?? false))
            return;
        services.AddSingleton<IMailTokens>(provider =>
        {
            var smtp = provider.GetRequiredService<IOptions<MailOptions>>().Value.Smtp;
            // No redirects: the secret goes where the setting says and nowhere else.
            var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            {
                Timeout = TimeSpan.FromSeconds(smtp.TimeoutSeconds),
            };
            return new ClientCredentialTokens(http, smtp.OAuth, provider.GetRequiredService<TimeProvider>());
        });
    }

    private static IMailTransport Choose(MailOptions options, DataFolder data, IMailTokens? tokens) => options.Transport switch
    {
        MailTransportKind.Folder => new FolderTransport(string.IsNullOrWhiteSpace(options.Folder) ? data.Mail : Path.GetFullPath(options.Folder)),
        MailTransportKind.Smtp => new SmtpTransport(options.Smtp, tokens: tokens),
#if WITH_MAILKIT
        MailTransportKind.MailKit => new MailKit.MailKitTransport(options.Smtp, tokens: tokens),
#endif
        _ => throw new InvalidOperationException($"Mail:Transport {options.Transport} is not in this build."),
    };
}
