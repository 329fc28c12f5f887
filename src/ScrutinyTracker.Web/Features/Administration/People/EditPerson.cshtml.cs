using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.People;

[Authorize(Policies.Administrators)]
internal sealed class EditPersonModel(TrackerContext context, PersonAccounts accounts, LeaversWork leaversWork, PasswordEmails emails, ChangeHistoryQueries history,
    CurrentViewer viewer) : PageModel
{
    /// <summary>Of its history.</summary>
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public PersonInput Input { get; set; } = new();

    internal Person Person { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    /// <summary>What has to be handed on before the person can be deactivated, or lose the role in which it is done.</summary>
    internal OpenWork Work { get; private set; } = new([], []);

    internal TimelineView Timeline { get; private set; } = null!;

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext executing, PageHandlerExecutionDelegate next)
    {
        if (await LoadAsync())
            await next();
        else
            executing.Result = NotFound();
    }

    public void OnGet() => Input = PersonInput.Of(Person);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (ModelState.IsValid && await accounts.IsTakenAsync(Input.Email!, by: Id, cancellation))
            ModelState.AddModelError("Input.Email", PersonAccounts.Taken);
        if (!Input.Roles.Contains(Role.Administrator) && await IsLastAdministratorAsync(cancellation))
            ModelState.AddModelError("Input.Roles", RefusalText.Of(Refusal.LastAdministrator).Text);
        Work = await leaversWork.OfAsync(Id, viewer.Today, cancellation);
        if (Person.IsActive && Work.LeftUndone(Person.Roles.Select(held => held.Role), Input.Roles).ToList() is { Count: > 0 } undone)
            ModelState.AddModelError("Input.Roles", $"Without the role nobody would do what {Person.Name} has in hand ({string.Join("; ", undone)}). Hand on the open work first");
        if (!ModelState.IsValid)
            return this.PageWithErrors();

        if (this.Refuse(Person.Edit(Input.Name!, Input.Email!, Input.Roles)))
            return this.PageWithErrors();
        await accounts.FollowAsync(Person, cancellation);
        if (!await context.TrySaveAsync(Person, Input.Version, cancellation))
            return await ConflictAsync();
        await others.CommitAsync(cancellation);
        this.Notify("Saved");
        return Redirect(AdministrationLinks.Person(Id));
    }

    public async Task<IActionResult> OnPostDeactivateAsync(CancellationToken cancellation)
    {
        // Within one transaction, so that two administrators who deactivate each other do not leave none.
        await using var others = await context.TakeTurnAsync(cancellation);
        Work = await leaversWork.OfAsync(Id, viewer.Today, cancellation);
        return await ActAsync(Person.Deactivate(Work.IsAny, await IsLastAdministratorAsync(cancellation)), "Deactivated", others.CommitAsync);
    }

    public async Task<IActionResult> OnPostReactivateAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        return await ActAsync(Person.Reactivate(), "Reactivated", others.CommitAsync);
    }

    public async Task<IActionResult> OnPostSendLinkAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (Person.AnonymisedOn is not null && this.Refuse(Refusal.PersonAnonymised))
            return this.PageWithErrors();
        await accounts.OpenAsync(Person, cancellation);
        await emails.WriteAsync(Person, cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"{Person.Name} gets an email with a link to set a password");
        return Redirect(AdministrationLinks.Person(Id));
    }

    private async Task<IActionResult> ActAsync(Outcome outcome, string done, Func<CancellationToken, Task> commit)
    {
        var seen = Input.Version;
        if (seen != Person.Version)
            return await ConflictAsync();
        Input = PersonInput.Of(Person);
        ModelState.Clear();
        if (this.Refuse(outcome))
            return this.PageWithErrors();
        if (!await context.TrySaveAsync(Person, seen))
            return await ConflictAsync();
        await commit(CancellationToken.None);
        this.Notify(done);
        return Redirect(AdministrationLinks.Person(Id));
    }

    private async Task<IActionResult> ConflictAsync()
    {
        await LoadAsync();
        Conflict = await context.Changes.Where(change => change.PersonId == Id).ConflictAsync(context.People,
            new("Name", Input.Name, Person.Name), new("Email address", Input.Email, Person.Email),
            new("Roles", PersonInput.InWords(Input.Roles), PersonInput.InWords(Person.Roles.Select(held => held.Role))));
        ModelState.Remove("Input.Version");
        Input.Version = Person.Version;
        return this.PageWithConflict();
    }

    private Task<bool> IsLastAdministratorAsync(CancellationToken cancellation) => accounts.IsLastAdministratorAsync(Person, cancellation);

    private async Task<bool> LoadAsync()
    {
        var found = await context.People.Include(person => person.Roles).FirstOrDefaultAsync(person => person.Id == Id);
        Person = found!;
        if (found is { IsActive: true })
            Work = await leaversWork.OfAsync(Id, viewer.Today, HttpContext.RequestAborted);
        Timeline = await history.OfAsync(change => change.PersonId == Id, withDrafting: true, PageNumber, HttpContext.RequestAborted);
        return found is not null;
    }
}
