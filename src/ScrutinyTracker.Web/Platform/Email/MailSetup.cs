using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

internal static class MailSetup
{
    /// <summary>Registers <see cref="IMailTransport"/> and <see cref="MailOptions"/>, checked at start.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>();
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services.AddSingleton<IMailTransport>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<MailOptions>>().Value;
            var environment = provider.GetRequiredService<IHostEnvironment>();
            return new GuardedTransport(Choose(options, provider.GetRequiredService<DataFolder>()), options, environment);
        });
        services.AddSingleton<OutboxEnvelope>();
        services.AddScoped<OutboxDelivery>();
        services.AddScoped<DeliverEmails>();
        services.AddScoped<UndeliveredEmails>();
        return services;
    }

    private static IMailTransport Choose(MailOptions options, DataFolder data) => options.Transport switch
    {
        MailTransportKind.Folder => new FolderTransport(string.IsNullOrWhiteSpace(options.Folder) ? data.Mail : Path.GetFullPath(options.Folder)),
        MailTransportKind.Smtp => new SmtpTransport(options.Smtp),
#if WITH_MAILKIT
        MailTransportKind.MailKit => new MailKit.MailKitTransport(options.Smtp),
#endif
        _ => throw new InvalidOperationException($"Mail:Transport {options.Transport} is not in this build."),
    };
}
