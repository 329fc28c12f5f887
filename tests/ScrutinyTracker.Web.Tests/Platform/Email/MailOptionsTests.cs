using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

public sealed class MailOptionsTests
{
    private const string NoFolder = "never-made";

    private static ServiceProvider Services(string environment, string dataFolder, params string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).ToDictionary(pair => $"Mail:{pair[0]}", pair => (string?)pair[1]))
            .Build();
        return new ServiceCollection()
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment, ContentRootPath = Path.GetTempPath() })
            .AddSingleton(new DataFolder(dataFolder))
            .AddSingleton<TimeProvider>(TestClock.On(new DateOnly(2026, 12, 31)))
            .AddMail(configuration)
            .BuildServiceProvider();
    }

    private static void Start(ServiceProvider services) => services.GetRequiredService<IStartupValidator>().Validate();

    [Theory]
    [InlineData("Development", "Folder=data/mail")]
    [InlineData("Production", "Folder=data/mail")]
    [InlineData("Production", "Transport=Smtp", "Smtp:Host=relay.council.example", "From=scrutiny@council.example", "Smtp:Security=None", "Smtp:Port=25")]
    [InlineData("Production", "Transport=Smtp", "Smtp:Host=relay.council.example", "From=scrutiny@council.example", "Smtp:User=u", "Smtp:Password=p")]
    [InlineData("Production", "Transport=Smtp", "Smtp:Host=mail.council.example", "From=scrutiny@council.example", "Smtp:User=u",
        "Smtp:OAuth:TokenEndpoint=https://sign-in.council.example/token", "Smtp:OAuth:ClientId=c", "Smtp:OAuth:ClientSecret=s")]
    [InlineData("Staging", "Transport=Smtp", "Smtp:Host=relay.council.example", "AllowOnly:0=council.example", "AllowOnly:1=a@b.example", "RedirectAllTo=")]
    public void Start_SettingsThatWork_GivesATransport(string environment, params string[] settings)
    {
        using var services = Services(environment, NoFolder, settings);
        Start(services);
        Assert.IsType<GuardedTransport>(services.GetRequiredService<IMailTransport>());
    }

    [Theory]
    [InlineData("Mail:Smtp:Host must name the mail server.", "Production", "Transport=Smtp", "From=scrutiny@council.example")]
    [InlineData("Mail:Smtp:Port must be from 1 to 65535.", "Production", "Transport=Smtp", "Smtp:Port=0")]
    [InlineData("Mail:Smtp:TimeoutSeconds must be from 1 to 600.", "Production", "Transport=Smtp", "Smtp:TimeoutSeconds=0")]
    [InlineData("Mail:Smtp:User and Mail:Smtp:Password go together.", "Production", "Transport=Smtp", "Smtp:User=u")]
    [InlineData("a password must not be sent unencrypted", "Production", "Transport=Smtp", "Smtp:Security=None", "Smtp:User=u", "Smtp:Password=p")]
    [InlineData("Mail:Smtp:OAuth:TokenEndpoint must say", "Production", "Transport=Smtp", "Smtp:OAuth:ClientId=c")]
    [InlineData("begins with https://", "Production", "Transport=Smtp", "Smtp:OAuth:TokenEndpoint=http://sign-in.council.example/token")]
    [InlineData("Mail:Smtp:User must be the mailbox", "Production", "Transport=Smtp", "Smtp:OAuth:TokenEndpoint=https://sign-in.council.example/token")]
    [InlineData("Mail:Smtp:Password and Mail:Smtp:OAuth exclude each other.", "Production", "Transport=Smtp", "Smtp:User=u", "Smtp:OAuth:TokenEndpoint=https://sign-in.council.example/token", "Smtp:Password=p")]
    [InlineData("Mail:Smtp:OAuth:ClientId must be", "Production", "Transport=Smtp", "Smtp:User=u", "Smtp:OAuth:TokenEndpoint=https://sign-in.council.example/token")]
    [InlineData("Mail:Smtp:OAuth:ClientSecret must be", "Production", "Transport=Smtp", "Smtp:User=u", "Smtp:OAuth:TokenEndpoint=https://sign-in.council.example/token", "Smtp:OAuth:ClientId=c")]
    [InlineData("Mail:Smtp:OAuth:Scope must name", "Production", "Transport=Smtp", "Smtp:User=u", "Smtp:OAuth:TokenEndpoint=https://sign-in.council.example/token", "Smtp:OAuth:Scope=")]
    [InlineData("a password must not be sent unencrypted", "Production", "Transport=Smtp", "Smtp:User=u", "Smtp:OAuth:TokenEndpoint=https://sign-in.council.example/token", "Smtp:Security=None")]
    [InlineData("Mail:From must be the council’s own address.", "Production", "Transport=Smtp")]
    [InlineData("Mail:From must be an email address.", "Development", "From=scrutiny")]
    [InlineData("Mail:FromName holds a control character.", "Development", "FromName=Scrutiny\nBcc: all@example.org")]
    [InlineData("Mail:AllowOnly has “@council.example”", "Development", "AllowOnly:0=@council.example")]
    [InlineData("Mail:RedirectAllTo must be an email address.", "Development", "RedirectAllTo=me")]
    [InlineData("Mail:RedirectAllTo cannot be used in Production", "Production", "RedirectAllTo=me@example.org")]
    [InlineData("Mail:Transport is “Pigeon”: it may be Folder, Smtp, MailKit.", "Development", "Transport=Pigeon")]
    [InlineData("Mail:Smtp:Security is “Auto”: it may be None, StartTls, Tls.", "Development", "Smtp:Security=Auto")]
    public void Start_SettingsThatCannotWork_FailsInPlainWords(string words, string environment, params string[] settings)
    {
        Assert.Contains(words, Assert.ThrowsAny<Exception>(() =>
        {
            using var services = Services(environment, NoFolder, settings);
            Start(services);
        }).Message, StringComparison.Ordinal);
    }

#if !WITH_MAILKIT
    [Fact]
    public void Start_MailKitInABuildWithoutIt_NamesTheBuildProperty()
    {
        using var services = Services("Production", NoFolder, "Transport=MailKit", "Smtp:Host=mail.council.example", "From=scrutiny@council.example");
        Assert.Contains("-p:WithMailKit=true", Assert.Throws<OptionsValidationException>(() => Start(services)).Message, StringComparison.Ordinal);
    }
#endif

    [Theory]
    [InlineData("", "mail")]
    [InlineData("elsewhere", "elsewhere")]
    public async Task AddMail_Folder_WritesInTheDataFolderUnlessToldOtherwise(string folder, string expected)
    {
        var data = Directory.CreateTempSubdirectory("scrutiny-mail-").FullName;
        await using var services = Services("Development", data, folder.Length == 0 ? "Folder=" : $"Folder={Path.Combine(data, folder)}");
        await using (await services.GetRequiredService<IMailTransport>().OpenAsync(CancellationToken.None))
            Assert.Equal([Path.Combine(data, expected)], Directory.GetDirectories(data));
        Directory.Delete(data, recursive: true);
    }
}
