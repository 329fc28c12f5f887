using Microsoft.Extensions.Options;
using ScrutinyTracker.Documents.Calendars;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// Due dates as entries of a calendar, the same in an email as in a subscription, so that a calendar which has both knows them for one.
/// Calendars lie about on telephones: of what is exempt they say the reference and no word more.
/// </summary>
internal sealed class DueEntries(SiteAddress site, IOptions<MailOptions> mail)
{
    /// <param name="key">What it is about: an <see cref="OpenObligation.Thing"/>, or "meeting:12".</param>
    /// <remarks>
    /// The domain of the sender, which the council sets and which does not depend on who asks: the site's address may be another for a command
    /// than for the server, and an entry under another name would replace nothing.
    /// </remarks>
    public string Uid(string key) => $"{key.Replace(':', '-')}@{mail.Value.SenderDomain}";

    public CalendarEntry Of(OpenObligation open, int sequence, DateTime changedAtUtc, bool isDone)
    {
        var owed = open.Owed;
        string[] says =
        [
            open.TextForMail, $"Due: {owed.Due.WithEnd()}.", $"From: {(open.IsExempt && open.IsChased ? "an outside body" : open.Post)}. To: {open.Committee}.",
            open.IsExempt ? "" : owed.Basis,
        ];
        return new(
            Uid(open.Thing), sequence, changedAtUtc, owed.Due.On, $"{open.What} due", string.Join('\n', says.Where(part => part.Length > 0)),
            new(site.Of(open.RecommendationId is null ? open.DoneAt : RecommendationLinks.Recommendation(owed.Reference))), isDone);
    }

    /// <summary>Takes the entry's place, on its day, in programs that know nothing of cancelled ones too: its title says so.</summary>
    /// <param name="title">Of the thing: "Promise under CYP-2018-19-R04".</param>
    public CalendarEntry End(string thing, string title, DateOnly on, int sequence, DateTime changedAtUtc) => new(
        Uid(thing), sequence, changedAtUtc, on, $"No longer due: {title}", "This is no longer due from you. You may delete the entry.", new(site.Root), IsCancelled: true);
}
