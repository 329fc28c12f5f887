using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>A page about one monitoring round.</summary>
internal abstract class RoundPage(RoundQueries rounds, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>As in the address: 2019-03-25.</summary>
    [FromRoute]
    public string Date { get; set; } = "";

    [FromRoute]
    public int Number { get; set; }

    protected RoundQueries Rounds => rounds;

    internal MonitoringRound Round { get; private set; } = null!;
    internal DateOnly Today => current.Today;
    internal DateOnly HeldOn => Round.Meeting.HeldOn;
    internal string Address => CommitteeLinks.Round(Code, HeldOn, Number);

    /// <summary>"Monitoring round for the meeting of 25 March 2019", and which, where there were several.</summary>
    internal string Title => $"{(Number == 1 ? "Monitoring round" : $"Monitoring round {Number}")} for the meeting of {HeldOn.InFull()}";

    protected Task<Viewer> ViewerAsync() => current.GetAsync();

    protected async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!TryReadDate(Date, out var heldOn) || await rounds.FindAsync(Code.ToUpperInvariant(), heldOn, Number, cancellation) is not { } found)
            return false;
        (Round, Code) = (found, found.Meeting.Committee.Code);
        return true;
    }

    internal static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
