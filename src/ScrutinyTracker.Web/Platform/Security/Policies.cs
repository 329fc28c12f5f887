using Microsoft.AspNetCore.Authorization;
using ScrutinyTracker.Domain.Access;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>Which roles may open a page at all; what they then see is ReadingRules', what they may do is WritingRules'.</summary>
internal static class Policies
{
    public const string Administrators = nameof(Administrators);
    public const string Officers = nameof(Officers);
    public const string OfficersAndAdministrators = nameof(OfficersAndAdministrators);

    /// <summary>Those who may answer for a post, and officers on their behalf.</summary>
    public const string Respondents = nameof(Respondents);

    /// <summary>The same, and those to whom an item of an answer can be handed.</summary>
    public const string Writers = nameof(Writers);

    /// <summary>Those for whom a deputy can stand in, and administrators on their behalf.</summary>
    public const string Workers = nameof(Workers);

    /// <summary>Officers, and chairs of the committees that let their chair decide about dates.</summary>
    public const string DateDeciders = nameof(DateDeciders);

    public static IReadOnlyDictionary<string, Role[]> Roles { get; } = new Dictionary<string, Role[]>
    {
        [Administrators] = [Role.Administrator],
        [Officers] = [Role.Officer],
        [OfficersAndAdministrators] = [Role.Officer, Role.Administrator],
        [DateDeciders] = [Role.Officer, Role.Councillor],
        [Workers] = [.. WritingRules.AnsweringRoles, Role.Officer, Role.Administrator],
        [Respondents] = [.. WritingRules.AnsweringRoles, Role.Officer],
        [Writers] = [.. WritingRules.AnsweringRoles, Role.Officer, Role.Contributor],
    };
}

/// <summary>An active person with one of the roles; with any, when none is named.</summary>
internal sealed record RolesRequirement(IReadOnlyCollection<Role> Roles) : IAuthorizationRequirement;

internal sealed class RolesHandler(CurrentViewer current) : AuthorizationHandler<RolesRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, RolesRequirement requirement)
    {
        if (await current.FindAsync() is { } viewer && (requirement.Roles.Count == 0 || requirement.Roles.Any(viewer.Is)))
            context.Succeed(requirement);
    }
}
