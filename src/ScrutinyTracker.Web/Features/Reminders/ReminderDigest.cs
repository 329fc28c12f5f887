using System.Globalization;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>All that one person's reminder email of one day says. Facts only: the text and the HTML are two ways to write them.</summary>
/// <param name="Day">The day of sending; everything is said as of that day.</param>
/// <param name="ContactEmail">The scrutiny team's mailbox; null when none is set.</param>
/// <param name="Lines">The most urgent first.</param>
public sealed record ReminderDigest(
    DateOnly Day, string RecipientName, string Council, string Service, string? ContactEmail, IReadOnlyList<DigestLine> Lines)
{
    /// <summary>What changes in the reader's calendar about things that the email does not remind of; with no line it is all that the email says.</summary>
    public IReadOnlyList<string> CalendarChanges { get; init; } = [];

    public const string CalendarHeading = "For your calendar";

    public const string CalendarHint = "The attached files replace the entries that earlier emails brought.";

    /// <summary>Different each day, so that no mail program folds an old one over it (P36): "3 things due: 1 overdue — Friday 1 March 2019".</summary>
    public string Subject => $"{CountInWords}{(Letter is null ? "" : $" from {Lines[0].EscalatedFrom}")} — {Day.WithWeekday()}";

    /// <summary>What a scrutiny officer wrote above the things; null for what the tracker sends by itself.</summary>
    public LetterWords? Letter { get; init; }

    public string Opening => Letter is { } letter ? letter.Words : $"{ForOthers}{OfTheThings}";

    private string OfTheThings => IsMonthlyOnly ? $"This is named once a month: {string.Join("; ", Lines.Select(line => line.Name))}."
        : Lines.Count == 0 ? "Nothing new is due from you. Entries that earlier emails brought for your calendar are no longer right."
        : Lines is [var only]
        ? only.Timeliness.Kind == TimelinessKind.Overdue
            ? $"One thing is overdue from {only.Whose}: {only.Name}, by {DaysLate(only)}."
            : $"One thing is due from {only.Whose}: {only.Name}, {only.Lateness}."
        : $"{(Overdue == Lines.Count ? $"{Things} are overdue" : $"{Things} are due {From}{SomeOfThem}")}. The most urgent comes first.";

    public string Why => Letter is { } letter
        ? $"{letter.From} sends you this for the {Lines[0].Committee}. Please answer to {letter.AnswerTo}."
        : Lines.Count == 0 ? "You get this email because earlier ones brought you these entries."
        : string.Join(' ', ForPosts.Concat(ForBodies).Concat(ForDuties).Concat(ForSeniors).Append(Lines.All(line => line.Together.Count == 0 && !line.News.IsToday)
        ? "Nobody else was written to about these things today."
        : "Whoever is named beside a thing gets an email of their own about it."));

    /// <summary>For whom the reader stands in: "Corporate Director until 5 April 2019".</summary>
    public IReadOnlyList<string> StandsInFor { get; init; } = [];

    private string ForOthers => StandsInFor.Count == 0 ? "" : $"You stand in for {string.Join("; ", StandsInFor)}. ";

    private IEnumerable<string> ForPosts
    {
        get
        {
            var posts = Lines.Where(line => line is { Chased: null, Duty: null, EscalatedFrom: null }).Select(line => line.Post).Distinct().ToList();
            if (posts.Count > 0)
                yield return $"You get this email because you are written to for the {(posts.Count == 1 ? "post" : "posts")} of {string.Join("; ", posts)}.";
        }
    }

    /// <summary>Why an officer hears of what others owe.</summary>
    private IEnumerable<string> ForBodies
    {
        get
        {
            var committees = Lines.Where(line => line.Chased is not null).Select(line => line.Committee).Distinct().ToList();
            if (committees.Count > 0)
                yield return $"Outside bodies have no account here: as a scrutiny officer of {string.Join("; ", committees)} you chase what they owe.";
        }
    }

    /// <summary>Why somebody hears of what is their own work.</summary>
    private IEnumerable<string> ForDuties => Lines.Where(line => line is { Chased: null, Duty: not null })
        .GroupBy(line => line.Duty).Select(lines => $"As {lines.Key} of {string.Join("; ", lines.Select(line => line.Committee).Distinct())} you are written to about what is yours to do there.");

    /// <summary>Why somebody hears of what another post owes.</summary>
    private IEnumerable<string> ForSeniors
    {
        get
        {
            var offices = Lines.Where(line => line.EscalatedFrom is not null).Select(line => line.Post).Distinct().ToList();
            if (offices.Count > 0)
                yield return $"As {string.Join("; ", offices)} you are told of what stays overdue from others.";
        }
    }

    private string From => Lines.All(line => line is { Chased: null, EscalatedFrom: null }) ? "from you"
        : Lines.All(line => line.Chased is not null) ? "from outside bodies"
        : Lines.All(line => line.EscalatedFrom is not null) ? "from others"
        : "from you or from others";

    public string Sender => $"Sent by {Service} for the scrutiny team of {Council}.";

    private static string DaysLate(DigestLine line) =>
        line.Timeliness.Days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{line.Timeliness.Days} days");

    private int Overdue => Lines.Count(line => line.Timeliness.Kind == TimelinessKind.Overdue);
    private int DueToday => Lines.Count(line => !line.IsMonthly && line.Timeliness.Kind == TimelinessKind.DueToday);
    private bool IsMonthlyOnly => Lines.Count > 0 && Lines.All(line => line.IsMonthly);
    private string Things => Lines.Count == 1 ? "1 thing" : $"{Lines.Count} things";

    private string SomeOfThem => (Overdue, DueToday) switch
    {
        ( > 0, _) => $", {Overdue} of them overdue",
        (_, > 0) => $", {DueToday} of them today",
        _ => "",
    };

    private string CountInWords => (Overdue, DueToday) switch
    {
        _ when Lines.Count == 0 => CalendarChanges.Count == 1 ? "1 change to your calendar" : $"{CalendarChanges.Count} changes to your calendar",
        _ when IsMonthlyOnly => $"{Things} to look at",
        ( > 0, _) when Overdue == Lines.Count => $"{Things} overdue",
        ( > 0, _) => $"{Things} due: {Overdue} overdue",
        (_, > 0) when DueToday == Lines.Count => $"{Things} due today",
        (_, > 0) => $"{Things} due: {DueToday} today",
        _ => $"{Things} due",
    };
}

/// <param name="From">The officer who sends it.</param>
/// <param name="AnswerTo">The officer's address.</param>
public sealed record LetterWords(string Words, string From, string AnswerTo);

/// <param name="Told">Who else was told of it: "Chief Executive on Friday 5 April 2019".</param>
/// <param name="IsToday">Somebody of them on the day of this email.</param>
/// <param name="Next">"Chief Executive on Friday 5 April 2019, if it is still overdue then"; null when nobody else is.</param>
public sealed record EscalationNews(IReadOnlyList<string> Told, bool IsToday, string? Next)
{
    public static EscalationNews None { get; } = new([], false, null);
}

internal static class DigestDates
{
    /// <summary>"Friday 1 March 2019".</summary>
    public static string WithWeekday(this DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
