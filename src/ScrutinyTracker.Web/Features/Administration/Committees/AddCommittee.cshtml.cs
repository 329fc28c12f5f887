using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
internal sealed class AddCommitteeModel(TrackerContext context, CommitteeNames names) : PageModel
{
    /// <summary>It would be read as this page's own address.</summary>
    private const string NoCode = "ADD";

    [BindProperty]
    public AddCommitteeInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        var code = Input.Code?.Trim().ToUpperInvariant();
        if (code == NoCode || await context.Committees.AnyAsync(committee => committee.Code == code, cancellation))
            ModelState.AddModelError("Input.Code", "Another committee already has this code. Choose another");
        if (await names.IsTakenAsync(Input.Name, by: null, cancellation))
            ModelState.AddModelError("Input.Name", CommitteeNames.Taken);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var committee = new Committee(code!, Input.Name!, kind: Input.Kind!.Value);
        context.Add(committee);
        await context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"{committee.Name} is added. Now give it {(committee.Kind == CommitteeKind.Scrutiny ? "a scrutiny officer" : "its meetings")}");
        return Redirect(AdministrationLinks.Committee(committee.Code));
    }
}

public sealed class AddCommitteeInput
{
    [Display(Name = "Name"), Required(ErrorMessage = "Enter the name of the committee")]
    [StringLength(TextLimits.Name, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "Code"), Required(ErrorMessage = "Enter a code")]
    [RegularExpression("[A-Za-z0-9]{2,10}", ErrorMessage = "Code must be 2 to 10 letters and digits")]
    public string? Code { get; set; }

    [Display(Name = "What is it?"), Required(ErrorMessage = "Choose what it is")]
    [EnumDataType(typeof(CommitteeKind), ErrorMessage = "Choose what it is")]
    public CommitteeKind? Kind { get; set; } = CommitteeKind.Scrutiny;

    internal static IEnumerable<SelectListItem> Kinds => Enum.GetValues<CommitteeKind>().Select(kind => new SelectListItem(Words.Titled(kind), kind.ToString()));
}
