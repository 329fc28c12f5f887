using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

/// <summary>Shared partials: one within the layout as a page would be, the others alone.</summary>
public sealed class PartsController : Controller
{
    [HttpGet("/page")]
    public IActionResult Page([FromQuery] string? error, [FromQuery] string? notification)
    {
        ViewData["Title"] = "Reviews";
        if (error is not null)
            ModelState.AddModelError("", error);
        if (notification is not null)
            TempData["Notification"] = notification;
        return View("/Features/Shared/_EmptyState.cshtml", new EmptyState("No reviews yet", "Add a review", "/reviews/add"));
    }

    /// <summary>Sets what <see cref="Page"/> shows once, as a page does before it redirects.</summary>
    [HttpGet("/notify")]
    public IActionResult Notify()
    {
        TempData["Notification"] = "Review added";
        return Ok();
    }

    [HttpGet("/list")]
    public IActionResult List([FromQuery] int page, [FromQuery] int total) =>
        PartialView("/Features/Shared/_Pagination.cshtml", new ListPage(page, 10, total));

    [HttpGet("/chips")]
    public IActionResult Chips() => PartialView("/Features/Shared/_Chips.cshtml",
        new List<Chip> { new("Late", Request.AddressWithout("timeliness", "late")), new("Children & families", Request.AddressWithout("committee", "c")) });

    [HttpGet("/conflict")]
    public IActionResult Conflicting() => PartialView("/Features/Shared/_Conflict.cshtml",
        new Conflict("The scrutiny officer", "on 3 May 2019 at 10:12", [new("Finding", "mine\n<b>", null)]));
}
