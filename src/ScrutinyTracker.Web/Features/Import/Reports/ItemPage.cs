using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Dates;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>A page on which one item's fields are given.</summary>
internal abstract class ItemPage(ReportInHand inHand, TrackerContext context) : PageModel
{
    private const int ShownOfText = 80;

    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public ItemInput Input { get; set; } = new();

    internal ReportInHand InHand => inHand;

    /// <summary>The item, or the one that is about to be made.</summary>
    internal abstract DraftItem Item { get; }

    internal ItemKind Kind => Item.Kind;
    internal DueReading Reading { get; private set; } = new DueReading.NoDate();
    internal IReadOnlyList<SelectListItem> Meanings => DueQuestion.Meanings(Reading);
    internal bool AsksForStart => Reading is DueReading.NeedsStart;
    internal string WrittenOn => (inHand.Record.Date ?? inHand.Today).InFull();

    /// <summary>What an answer or a promise can belong to.</summary>
    internal IEnumerable<SelectListItem> Above => inHand.Record.Items
        .Where(item => item.State != ItemState.Dropped && (item.Kind == ItemKind.Recommendation || (Kind == ItemKind.Promise && item.Kind == ItemKind.ResponseItem)))
        .Select(item => new SelectListItem($"{ItemWords.Of(inHand.Record, item)}: {Short(item.Text)}", item.Number.ToString(CultureInfo.InvariantCulture)));

    internal static IEnumerable<SelectListItem> Of<T>(params T[] without) where T : struct, Enum =>
        Enum.GetValues<T>().Except(without).Select(value => new SelectListItem(Words.Titled(value), value.ToString()));

    private protected async Task<DueReading> ReadAsync()
    {
        var years = await context.AnnualMeetings.AsNoTracking().ToDictionaryAsync(meeting => meeting.StartYear, meeting => meeting.HeldOn);
        var on = inHand.Record.Date ?? inHand.Today;
        return Reading = DuePhrase.Read(Input.DueInWords, on, years, inHand.Record.Date);
    }

    private static string Short(string text) => text.CutTo(ShownOfText);
}
