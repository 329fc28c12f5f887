using ScrutinyTracker.Domain.Rounds;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>How what was asked for stands, in words and with a colour behind them.</summary>
internal static class ReturnWords
{
    public static string InWords(this ReturnState state, bool isOpen) => state switch
    {
        ReturnState.Awaited => "Awaited",
        ReturnState.CameIn => "Came in",
        ReturnState.CameInLate => "Came in late",
        ReturnState.NotIn => isOpen ? "Not in yet" : "Not in",
        _ => "No longer asked for",
    };

    public static string Colour(this ReturnState state) => state switch
    {
        ReturnState.CameIn => "green",
        ReturnState.CameInLate => "orange",
        ReturnState.NotIn => "red",
        ReturnState.Awaited => "yellow",
        _ => "grey",
    };
}
