using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Home;

/// <summary>One thing in a sentence, with the one place where it is done.</summary>
/// <param name="Due">Null for what has no date, which comes last.</param>
internal sealed record HomeLine(string Text, string Href, DueDate? Due, Timeliness Timeliness)
{
    private const int LongestQuote = 140;

    public static HomeLine Dated(string text, string href, DueDate? due, DateOnly today) =>
        new(text, href, due, Timeliness.Of(due?.On, null, today));

    public static HomeLine Undated(string text, string href) => new(text, href, null, Timeliness.Of(null, null, default));

    /// <summary>"due 31 March 2019, overdue by 3 days"; null for what has no date.</summary>
    public string? When => Due is { } due ? $"due {due.WithEnd()}: {Timeliness.InWords}" : null;

    public bool IsLate => Timeliness.Kind == TimelinessKind.Overdue;

    /// <summary>The first words of a promise or a recommendation.</summary>
    public static string Quote(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuote)
            return $"“{line}”";
        var end = line.LastIndexOf(' ', LongestQuote);
        return $"“{line[..(end > 0 ? end : LongestQuote)]}…”";
    }
}

/// <summary>Things of one kind, the most urgent first; of many, not all.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="What">After a number of them: "12 more to answer".</param>
/// <param name="Href">Where the others are found.</param>
internal sealed record HomeLines(IReadOnlyList<HomeLine> Lines, int Total, string What, string Href)
{
    public int More => Total - Lines.Count;
}

/// <summary>What is owed to the viewer's committees by others.</summary>
/// <param name="Soonest">What is late, the longest first, and what falls due within a fortnight.</param>
/// <param name="Late">How much is late in all; not everything is listed.</param>
internal sealed record HomeWaiting(IReadOnlyList<HomeLine> Soonest, int Late);
