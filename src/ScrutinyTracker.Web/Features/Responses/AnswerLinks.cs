using System.Globalization;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>Where a recommendation is answered. The reference is the recommendation's.</summary>
internal static class AnswerLinks
{
    /// <summary>Position, parts and date: where a reminder leads, and where answering again begins.</summary>
    public static string Response(string reference) => $"/recommendations/{Uri.EscapeDataString(reference)}/response";

    public static string Items(string reference) => $"{Response(reference)}/items";
    public static string AddItem(string reference) => $"{Items(reference)}/add";
    public static string Item(string reference, int id) => $"{Items(reference)}/{InDigits(id)}";
    public static string HandOver(string reference) => $"{Items(reference)}/hand-over";

    /// <summary>With that item chosen.</summary>
    public static string HandOver(string reference, int id) => $"{HandOver(reference)}?item={InDigits(id)}";

    public static string GiveBack(string reference, int id) => $"{Item(reference, id)}/give-back";

    /// <summary>What a contributor has in hand.</summary>
    public static string Contribution(string reference) => $"/recommendations/{Uri.EscapeDataString(reference)}/contribution";

    public static string Interim(string reference) => $"{Response(reference)}/interim";

    /// <summary>Where the committee's officer sends the answer back.</summary>
    public static string Return(string reference) => $"{Response(reference)}/return";

    public static string AddCommitment(string reference, int itemId) => $"{Item(reference, itemId)}/commitments/add";
    public static string Commitment(string reference, int id) => $"{Response(reference)}/commitments/{InDigits(id)}";
    public static string Check(string reference) => $"{Response(reference)}/check";
    public static string Submitted(string reference) => $"{Response(reference)}/submitted";

    /// <summary>The answer's form as a Word document.</summary>
    public static string Form(string reference) => $"{Response(reference)}/form";

    /// <summary>Where a filled form is read.</summary>
    public static string ReadForm(string reference) => $"{Form(reference)}/read";

    /// <summary>Where the draft is sent to somebody to clear.</summary>
    public static string AskForClearance(string reference) => $"{Response(reference)}/clearances/add";

    /// <summary>Where whoever was asked reads the draft and answers.</summary>
    public static string Clearance(string reference, int id) => $"/recommendations/{Uri.EscapeDataString(reference)}/clearances/{InDigits(id)}";

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
