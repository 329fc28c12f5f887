using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.People;

[Authorize(Policies.Administrators)]
public sealed class PeopleModel(TrackerContext context, CurrentViewer viewer) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    internal IReadOnlyList<PersonRow> Rows { get; private set; } = [];
    internal ListPage List { get; private set; } = new(1, PageSize, 0);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim();
        var found = Found();
        List = List with { Total = await found.CountAsync(cancellation) };
        List = List with { Current = Math.Clamp(PageNumber, 1, List.Pages) };
        var today = viewer.Today;
        Rows = await found.OrderBy(person => person.Name).ThenBy(person => person.Id)
            .Skip(List.First == 0 ? 0 : List.First - 1).Take(PageSize).AsSplitQuery()
            .Select(person => new PersonRow(
                person.Id, person.Name, person.Email, person.IsActive,
                context.Users.Where(account => account.PersonId == person.Id).Select(account => (bool?)(account.PasswordHash != null)).FirstOrDefault(),
                person.Roles.Select(held => held.Role).ToList(),
                context.Set<PostHolding>()
                    .Where(holding => holding.PersonId == person.Id && holding.From <= today && (holding.To == null || holding.To >= today))
                    .Select(holding => holding.Post.Title).ToList()))
            .ToListAsync(cancellation);
    }

    private IQueryable<Person> Found()
    {
        if (Q is null)
            return context.People.AsNoTracking();
        var pattern = $"%{Q.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
        return context.People.AsNoTracking()
            .Where(person => EF.Functions.Like(person.Name, pattern, @"\") || EF.Functions.Like(person.Email, pattern, @"\"));
    }
}

/// <param name="HasPassword">Null when the person has no account at all.</param>
internal sealed record PersonRow(int Id, string Name, string Email, bool IsActive, bool? HasPassword, IReadOnlyList<Role> Roles, IReadOnlyList<string> Posts)
{
    public string SignIn => (IsActive, HasPassword) switch
    {
        (false, _) => "Deactivated",
        (_, null) => "No account",
        (_, false) => "Password not set",
        _ => "Active",
    };

    public string SignInColour => SignIn switch { "Active" => "green", "Deactivated" => "grey", _ => "orange" };
}
