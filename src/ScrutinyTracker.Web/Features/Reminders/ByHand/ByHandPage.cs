using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>A page about one reminder that has not gone out.</summary>
[Authorize(Policies.Officers)]
internal abstract class ByHandPage(TrackerContext context, OneReminder reminders, CurrentViewer current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReminderName Name { get; set; } = new();

    [BindProperty]
    public ByHandInput Input { get; set; } = new();

    internal ComingReminder Reminder { get; private set; } = null!;

    /// <summary>Where it does not go out any more, such as in the second of two windows: what became of it; null while it is to come.</summary>
    internal GoneReminder? Gone { get; private set; }

    internal string About => $"{Reminder.Open.What}, due {Reminder.Open.Owed.Due.WithEnd()}";
    internal string To => Reminder.Recipient.To is { } to ? to.Name ?? to.Address : "Nobody can be written to yet";
    internal string BackTo => Gone is not null ? RemindersLinks.Coming : RemindersLinks.Preview(Reminder.SendOn, Reminder.Recipient.Key);

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext called, PageHandlerExecutionDelegate next)
    {
        if (await reminders.FindAsync(Name, HttpContext.RequestAborted) is { } found)
        {
            Reminder = found;
            await next();
            return;
        }
        Gone = await reminders.WhatBecameOfAsync(Name, HttpContext.RequestAborted);
        called.Result = Gone is null ? NotFound() : HttpMethods.IsGet(Request.Method) ? Page() : new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    private protected async Task<IActionResult> DecideAsync(Func<Person, Task<Outcome>> decide, string done, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        // What is looked at and what is written are one: the other of two windows finds what this one did.
        await using var others = await context.TakeTurnAsync(cancellation);
        var by = (await context.People.FindAsync([(await current.GetAsync()).PersonId], cancellation))!;
        if (this.Refuse(await decide(by)))
            return this.PageWithErrors();
        await context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify(done);
        return Redirect(RemindersLinks.Coming);
    }
}

internal sealed class ByHandInput
{
    [Display(Name = "Why?"), Required(ErrorMessage = "Enter why")]
    [StringLength(TextLimits.Line, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Reason { get; set; }
}
