namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>Sentences put together from parts: varied enough that a search has something to tell apart.</summary>
internal static class SyntheticWords
{
    private static readonly string[] Subjects =
    [
        "home care", "direct payments", "the out-of-hours service", "bus routes in rural areas", "empty homes", "damp and mould", "fly-tipping",
        "apprenticeships", "town centre footfall", "falls prevention", "hospital discharge", "domestic abuse services", "street lighting",
        "cycle lanes", "the housing register", "carers' assessments", "dementia support", "road safety near schools", "business rates relief",
        "the repairs backlog", "flood defences", "anti-social behaviour", "mental health crisis care", "supported living",
    ];

    private static readonly string[] Deeds =
    [
        "publish a plan for", "evaluate", "report to the committee on", "set a target for", "consult residents about", "review the funding of",
        "appoint a lead for", "train frontline staff in", "map the demand for", "benchmark against other councils", "simplify the way people reach",
        "write a protocol with partners for",
    ];

    private static readonly string[] Ends =
    [
        "so that nobody waits longer than six weeks", "so that complaints fall by a tenth", "and share what is learned", "before the next budget",
        "with the people who use it", "in every ward", "together with the voluntary sector", "within present resources",
    ];

    public static string Title(Chance chance) => $"{Sentence(chance.Of(Subjects))} in the county";

    public static string Purpose(Chance chance) => $"Find out how well {chance.Of(Subjects)} works, and for whom it does not.";

    public static string Question(Chance chance) => $"What do residents say about {chance.Of(Subjects)}?";

    public static string Session(Chance chance) => $"Session on {chance.Of(Subjects)}";

    public static string Finding(Chance chance) => $"{Sentence(chance.Of(Subjects))} varies from ward to ward {chance.Of(Ends)}.";

    public static string Recommendation(Chance chance) => $"{Sentence(chance.Of(Deeds))} {chance.Of(Subjects)} {chance.Of(Ends)}.";

    public static string Item(Chance chance) => $"The service will {chance.Of(Deeds)} {chance.Of(Subjects)} {chance.Of(Ends)}.";

    public static string Promise(Chance chance) => $"{Sentence(chance.Of(Deeds))} {chance.Of(Subjects)}";

    public static string Progress(Chance chance) => $"Work on {chance.Of(Subjects)} goes on {chance.Of(Ends)}.";

    public static string Reason(Chance chance) => $"There is no funding for {chance.Of(Subjects)} this year.";

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
