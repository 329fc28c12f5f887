using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>What the register's filters offer: only what stands beside something that is public. Four queries at most.</summary>
internal sealed class RegisterChoices(TrackerContext context, RegisterQueries register)
{
    private const int YearLength = 7;
    private static readonly StringComparer Alphabet = StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    public async Task<IReadOnlyList<RegisterQuestion>> QuestionsAsync(RegisterFilter filter, CancellationToken cancellation)
    {
        var published = register.Published;
        var committees = await context.Committees.Where(committee => published.Any(recommendation => recommendation.CommitteeId == committee.Id))
            .Select(committee => new { committee.Code, committee.Name }).ToListAsync(cancellation);
        // A committee's code has letters and digits only, so a reference's first hyphen stands before its year.
        var hyphen = "-";
        var years = await context.Reviews.Where(review => published.Any(recommendation => recommendation.ReviewId == review.Id))
            .Select(review => review.Reference.Substring(review.Reference.IndexOf(hyphen) + 1, YearLength)).Distinct().ToListAsync(cancellation);
        return
        [
            new("committee", "Committee", [.. committees.OrderBy(committee => committee.Name, Alphabet).Select(committee => new SelectListItem(committee.Name, committee.Code))], filter.Committee),
            new("year", "Municipal year of the review", [.. years.OrderDescending(StringComparer.Ordinal).Select(year => new SelectListItem(year.Replace('-', '/'), year))], filter.Year),
            new("status", "Status", Statuses, QueryValues.ValueOf(filter.Status)),
        ];
    }

    /// <summary>The title of the chosen review, where something of it is public.</summary>
    public async Task<string?> ReviewAsync(string reference, CancellationToken cancellation) =>
        await register.Published.Where(recommendation => recommendation.Review.Reference == reference).Select(recommendation => recommendation.Review.Title)
            .FirstOrDefaultAsync(cancellation) is { } title ? Domain.Access.PublicText.Of(title) : null;

    /// <summary>The committee and day of the chosen meeting: that it meets is public, what it has before it only where it is published.</summary>
    public async Task<string?> MeetingAsync(int id, CancellationToken cancellation) =>
        await context.Meetings.AsNoTracking().Where(meeting => meeting.Id == id).Select(meeting => new { meeting.Committee.Name, meeting.HeldOn })
            .FirstOrDefaultAsync(cancellation) is { } meeting ? $"{meeting.Name}, {meeting.HeldOn.InFull()}" : null;

    private static IReadOnlyList<SelectListItem> Statuses { get; } =
        [.. Enum.GetValues<PublicStatus>().Select(status => new SelectListItem(Words.Titled(status), QueryValues.ValueOf<PublicStatus>(status)))];
}

/// <summary>One choice among the filters.</summary>
internal sealed record RegisterQuestion(string Key, string Label, IReadOnlyList<SelectListItem> Items, string? Chosen)
{
    public string? ChosenText => Items.FirstOrDefault(item => item.Value == Chosen)?.Text ?? Chosen;
}
