using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>Letters to somebody more senior, of the committees that the officer works for: those that wait first.</summary>
[Authorize(Policies.Officers)]
internal sealed class LettersModel(TrackerContext context, CurrentViewer current) : PageModel
{
    private const int OnAPage = 25;

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    internal IReadOnlyList<LetterRow> Rows { get; private set; } = [];
    internal ListPage List { get; private set; } = null!;
    internal string Title => List.Current == 1 ? "Letters" : $"Letters (page {List.Current} of {List.Pages})";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var committees = (await current.GetAsync()).OfficerOf;
        var letters = context.Set<EscalationLetter>().AsNoTracking().Where(letter => committees.Contains(letter.CommitteeId));
        List = new ListPage(1, OnAPage, await letters.CountAsync(cancellation));
        List = List with { Current = Math.Clamp(PageNumber, 1, List.Pages) };
        Rows = await letters.OrderByDescending(letter => letter.State == LetterState.Waiting).ThenByDescending(letter => letter.Id)
            .Skip((List.Current - 1) * OnAPage).Take(OnAPage)
            .Select(letter => new LetterRow(letter.Id, letter.OwingPost.Title, letter.Committee.Name, letter.To, letter.MadeOn, letter.State, letter.EndedOn, letter.Things.Count))
            .ToListAsync(cancellation);
    }
}

internal sealed record LetterRow(
    int Id, string Owing, string Committee, EscalateTo To, DateOnly MadeOn, LetterState State, DateOnly? EndedOn, int Count)
{
    public string Things => Count == 1 ? "1 thing" : $"{Count} things";
    public string StateInWords => EndedOn is { } on ? $"{Words.Titled(State)} on {on.InFull()}" : "Waits for you";
    public string Colour => State switch { LetterState.Waiting => "yellow", LetterState.Sent => "green", _ => "grey" };
}
