using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.People;

/// <summary>All that a leaver has goes to others in one step, each piece to somebody named or knowingly to nobody.</summary>
[Authorize(Policies.Administrators)]
internal sealed class HandOnModel(TrackerContext context, LeaversWork leaversWork, PersonAccounts accounts, CurrentViewer viewer) : PageModel
{
    private const string Meanwhile = "What this person has is not the same any more. Look at it again";
    private Takers _takers = new([], [], []);

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public HandOnInput Input { get; set; } = new();

    internal Person Person { get; private set; } = null!;
    internal OpenWork Work { get; private set; } = new([], []);
    internal Conflict? Conflict { get; private set; }

    internal IEnumerable<SelectListItem> Choices(WorkPiece piece) =>
    [
        .. _takers.Of(piece.Kind).Select(person => new SelectListItem(person.Name, $"{person.Id}")),
        new SelectListItem(piece.Nobody, $"{HandOnPieceInput.Nobody}"),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        Input = new() { From = viewer.Today, Deactivate = true, Version = Person.Version, Pieces = [.. Work.Pieces.Select(piece => new HandOnPieceInput { Key = piece.Key })] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (!Input.Pieces.Select(piece => piece.Key).SequenceEqual(Work.Pieces.Select(piece => piece.Key)))
            return StartAgain();
        var takers = Chosen();
        if (Input.Deactivate && Input.From > viewer.Today)
            ModelState.AddModelError("Input.Deactivate", "Somebody who leaves later can be deactivated only then");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Input.Version != Person.Version)
            return await ConflictAsync(cancellation);
        if (await RefusedAsync(takers, cancellation))
            return this.PageWithErrors();
        if (!await context.TrySaveAsync(Person, Input.Version, cancellation))
            return await ConflictAsync(cancellation);
        if (Input.Deactivate && !await DeactivatedAsync(cancellation))
            return this.PageWithErrors();
        await others.CommitAsync(cancellation);
        this.Notify(Input.Deactivate ? "Handed on, and deactivated" : "Handed on");
        return Redirect(AdministrationLinks.Person(Id));
    }

    private Dictionary<string, Person?> Chosen()
    {
        var chosen = new Dictionary<string, Person?>();
        for (var i = 0; i < Work.Pieces.Count; i++)
        {
            var (piece, to) = (Work.Pieces[i], Input.Pieces[i].To);
            chosen[piece.Key] = _takers.Of(piece.Kind).FirstOrDefault(person => person.Id == to);
            if (to is not (null or HandOnPieceInput.Nobody) && chosen[piece.Key] is null)
                ModelState.AddModelError($"Input.Pieces[{i}].To", "Choose somebody from the list");
        }
        return chosen;
    }

    private async Task<bool> RefusedAsync(IReadOnlyDictionary<string, Person?> takers, CancellationToken cancellation)
    {
        if (await leaversWork.HandOnAsync(Person, Work, takers, Input.From!.Value, viewer.Today, cancellation) is not var (key, why))
            return false;
        var piece = Work.Pieces.Select((one, index) => (one.Key, index)).First(one => one.Key == key).index;
        ModelState.AddModelError($"Input.Pieces[{piece}].To", RefusalText.Of(why).Text);
        return true;
    }

    /// <summary>What is handed on is saved in the same turn and goes back if this is refused.</summary>
    private async Task<bool> DeactivatedAsync(CancellationToken cancellation)
    {
        var left = await leaversWork.OfAsync(Id, viewer.Today, cancellation);
        if (this.Refuse(Person.Deactivate(left.IsAny, await accounts.IsLastAdministratorAsync(Person, cancellation))))
            return false;
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    private PageResult StartAgain()
    {
        ModelState.Clear();
        ModelState.AddModelError("", Meanwhile);
        Input.Version = Person.Version;
        Input.Pieces = [.. Work.Pieces.Select(piece => new HandOnPieceInput { Key = piece.Key, To = Input.Pieces.FirstOrDefault(sent => sent.Key == piece.Key)?.To })];
        return this.PageWithErrors();
    }

    private async Task<IActionResult> ConflictAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Conflict = await context.Changes.Where(change => change.PersonId == Id).ConflictAsync(context.People);
        return this.PageWithConflict(Input, Person.Version);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var found = await context.People.Include(person => person.Roles).FirstOrDefaultAsync(person => person.Id == Id && person.IsActive, cancellation);
        if (found is null)
            return false;
        Person = found;
        Work = await leaversWork.OfAsync(Id, viewer.Today, cancellation);
        _takers = await leaversWork.TakersAsync(Id, cancellation);
        return true;
    }
}
