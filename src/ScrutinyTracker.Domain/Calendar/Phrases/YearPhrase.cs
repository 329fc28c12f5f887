namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>Years and quarters of them: "2018/19", "financial year 2018/19", "Q2 2019/20", "2019".</summary>
internal static class YearPhrase
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static DueReading? Read(string[] parts, PhraseContext context)
    {
        var (quarter, rest) = TakeQuarter(parts);
        var (kind, years) = TakeKind(rest);
        return (quarter, years) switch
        {
            (null, [var year]) when kind is "calendar" || (kind is null && context.YearIsPlain) => CalendarYear(year),
            (null, [var year]) when kind is null => BareYear(year, context),
            (null, [var first, var second]) => TwoYears(first, second, kind, context),
            ({ } q, [var year]) => DatePart.Year(year) is { } y ? EitherQuarter(q, y, context) : null,
            ({ } q, [var first, var second]) when Start(first, second) is { } start => new DueReading.Dated(DueDate.FinancialQuarter(start, q)),
            ({ }, []) => PhraseWords.Problem($"“{context.Typed}” has no year. Write it out, for example Q2 2019/20, or July to September 2019."),
            _ => null,
        };
    }

    private static DueReading? CalendarYear(string year)
    {
        if (DatePart.Year(year) is { } y)
            return new DueReading.Dated(DueDate.CalendarYear(y));
        return year.Length == 4 && year.All(char.IsAsciiDigit) ? DatePart.YearProblem(year, "") : null;
    }

    /// <summary>"By 2020" is before it begins to one and before it ends to another; "in 2020" may be the council's year (domain: ask).</summary>
    private static DueReading? BareYear(string year, PhraseContext context)
    {
        if (CalendarYear(year) is not DueReading.Dated { Due: var whole })
            return CalendarYear(year);
        var typed = PhraseWords.Tidy(context.Typed);
        if (PhraseWords.SayTheEnd(typed))
            return new DueReading.Dated(whole);
        var first = whole.FirstDay.Year;
        if (PhraseWords.SayBy(typed))
        {
            var before = DueDate.CalendarYear(first - 1);
            return new DueReading.Ambiguous(before, whole,
                $"“{context.Typed}” can mean before {first} begins, so by {before.On.InFull()}, or before it ends, by {whole.On.InFull()}. "
                + $"Write December {first - 1}, or calendar year {first}.");
        }
        var financial = DueDate.FinancialYear(first);
        return new DueReading.Ambiguous(whole, financial,
            $"“{context.Typed}” can mean the calendar year, to {whole.On.InFull()}, or the financial year {financial}, to {financial.On.InFull()}. "
            + $"Write calendar year {first}, or financial year {financial}.");
    }

    private static DueReading? TwoYears(string first, string second, string? kind, PhraseContext context)
    {
        if (Start(first, second) is { } start)
            return YearStarting(start, kind, context);
        if (DatePart.Year(first) is not { } year || PhraseWords.Count(second) is not { } month || second.Length > 2)
            return null;
        return month is >= 1 and <= 12
            ? new DueReading.Dated(DueDate.Month(year, month))
            : PhraseWords.Problem($"“{context.Typed}” is not one year. Write {DateWords.CouncilYear(year)}, or the first and the last month.");
    }

    private static DueReading YearStarting(int year, string? kind, PhraseContext context)
    {
        var financial = DueDate.FinancialYear(year);
        var municipal = DueDate.MunicipalYear(new MunicipalYear(year), context.AnnualMeetings);
        return kind switch
        {
            "financial" => new DueReading.Dated(financial),
            "municipal" => new DueReading.Dated(municipal),
            "academic" => new DueReading.Dated(DueDate.AcademicYear(year)),
            "calendar" => PhraseWords.Problem($"“{context.Typed}” is two calendar years. Write {year}, or {year + 1}."),
            _ => new DueReading.Ambiguous(financial, municipal,
                $"“{context.Typed}” can mean the financial year, to {financial.On.InFull()}, or the municipal year, to {municipal.On.InFull()}. "
                + $"Write financial year {financial}, or municipal year {financial}."),
        };
    }

    /// <summary>A council counts its quarters from April, a calendar from January: nobody can tell from "Q2 2019" (P62).</summary>
    private static DueReading.Ambiguous EitherQuarter(int quarter, int year, PhraseContext context)
    {
        var (calendar, financial) = (DueDate.Quarter(year, quarter), DueDate.FinancialQuarter(year, quarter));
        return new(calendar, financial,
            $"“{context.Typed}” can mean {calendar} or, in the financial year {DateWords.CouncilYear(year)}, {financial}. "
            + $"Write the months, or Q{quarter} {DateWords.CouncilYear(year)}.");
    }

    /// <summary>2018 for "2018", "19" and for "2018", "2019"; null for years that don't follow each other.</summary>
    private static int? Start(string first, string second)
    {
        if (DatePart.Year(first) is not { } start)
            return null;
        var next = $"{start + 1}";
        return second == next || second == next[2..] ? start : null;
    }

    private static (int? Quarter, string[] Others) TakeQuarter(string[] parts) => parts switch
    {
        [['q', >= '1' and <= '4' and var figure], .. var rest] => (figure - '0', rest),
        [.. var rest, ['q', >= '1' and <= '4' and var figure]] => (figure - '0', rest),
        ["quarter", [>= '1' and <= '4' and var figure], .. var rest] => (figure - '0', rest),
        [var ordinal, "quarter", .. var rest] when Array.IndexOf(Ordinals, ordinal) is >= 0 and var index => (index + 1, rest),
        _ => (null, parts),
    };

    private static (string? Kind, string[] Years) TakeKind(string[] parts)
    {
        var kind = parts.Select(KindNamed).FirstOrDefault(named => named is not null);
        return (kind, [.. parts.Where(part => part != "year" && KindNamed(part) is null)]);
    }

    private static string? KindNamed(string word) => word switch
    {
        "financial" or "fy" => "financial",
        "municipal" or "civic" or "council" => "municipal",
        "academic" or "school" => "academic",
        "calendar" => "calendar",
        _ => null,
    };
}
