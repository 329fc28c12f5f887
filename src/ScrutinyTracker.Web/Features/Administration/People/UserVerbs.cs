using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.AspNetCore.Identity;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.CommandLine;
using ScrutinyTracker.Web.Platform.Security;
using Account = ScrutinyTracker.Web.Platform.Security.Account;

namespace ScrutinyTracker.Web.Features.Administration.People;

/// <summary>How the first administrator of an empty tracker comes to be.</summary>
internal static class UserVerbs
{
    public static Command User(Application application)
    {
        var email = new Option<string>("--email") { Description = "The address with which the person signs in.", Required = true };
        var name = new Option<string>("--name") { Description = "The person's name.", Required = true };
        var roles = new Option<Role[]>("--role")
        {
            Description = $"One or more of: {RoleNames}.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            CustomParser = ReadRoles,
        };
        var fromStandardInput = new Option<bool>("--password-stdin") { Description = "Read the password from standard input instead of printing a link to set one." };
        var add = new Command("add", "Add a person who can sign in, and print a link that works once, for an hour, to set a password.")
        {
            email, name, roles, fromStandardInput,
        };
        add.SetAction((parsed, cancellation) => application.RunVerbAsync(services => AddAsync(
            services,
            new NewUser(
                parsed.GetValue(email)!.Trim(), parsed.GetValue(name)!.Trim(), parsed.GetValue(roles)!,
                parsed.GetValue(fromStandardInput) ? Console.In.ReadLine() ?? "" : null),
            Console.Out, cancellation)));
        return new Command("user", "The people who sign in.") { add };
    }

    private static string RoleNames => string.Join(", ", Enum.GetNames<Role>().Select(role => role.ToLowerInvariant()));

    private static Role[] ReadRoles(ArgumentResult written)
    {
        foreach (var unknown in written.Tokens.Where(token => !IsRole(token.Value, out _)))
            written.AddError($"--role: \"{unknown.Value}\" is none of {RoleNames}.");
        return [.. written.Tokens.Where(token => IsRole(token.Value, out _)).Select(token => Enum.Parse<Role>(token.Value, ignoreCase: true))];
    }

    /// <summary>By its name alone: "1" is none.</summary>
    private static bool IsRole(string written, out Role role) =>
        Enum.TryParse(written, ignoreCase: true, out role) && !char.IsDigit(written[0]) && Enum.IsDefined(role);

    public static async Task<int> AddAsync(IServiceProvider services, NewUser user, TextWriter output, CancellationToken cancellation)
    {
        if (user.Name.Length is 0 or > TextLimits.Name)
            throw new VerbFailure("--name must be 1 to 200 characters.");
        if (user.Email.Length > TextLimits.Name || !MailAddress.IsWellFormed(user.Email))
            throw new VerbFailure("--email must be an email address, like name@example.org.");
        var (accounts, users) = (services.GetRequiredService<PersonAccounts>(), services.GetRequiredService<UserManager<Account>>());
        if (await accounts.IsTakenAsync(user.Email, by: null, cancellation))
            throw new VerbFailure($"{PersonAccounts.Taken}.");
        if (user.Password is { } password)
            await RefuseWeakAsync(users, password, user.Email);

        var account = await accounts.AddAsync(user.Name, user.Email, user.Roles, cancellation);
        if (user.Password is not null)
            await users.AddPasswordAsync(account, user.Password);
        await output.WriteLineAsync(user.Password is null
            ? $"Added {user.Name}. To set a password, open this link within an hour:\n{await services.GetRequiredService<PasswordEmails>().LinkAsync(account)}"
            : $"Added {user.Name}.");
        return Verbs.Done;
    }

    private static async Task RefuseWeakAsync(UserManager<Account> users, string password, string email)
    {
        foreach (var validator in users.PasswordValidators)
        {
            var result = await validator.ValidateAsync(users, new Account { Email = email }, password);
            if (!result.Succeeded)
                throw new VerbFailure(PasswordRules.InWords(result));
        }
    }
}

/// <param name="Password">Null: a link to set one is printed.</param>
internal sealed record NewUser(string Email, string Name, IReadOnlyList<Role> Roles, string? Password);
