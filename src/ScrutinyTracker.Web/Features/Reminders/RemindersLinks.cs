using System.Globalization;

namespace ScrutinyTracker.Web.Features.Reminders;

internal static class RemindersLinks
{
    public const string Coming = "/reminders";
    public const string Sent = "/reminders/sent";
    public const string NeverReceived = "/reminders/never-received";
    public const string Letters = "/reminders/letters";
    public const string Pauses = "/reminders/pauses";
    public const string AddPause = "/reminders/pauses/add";

    public static string EndPause(int id) => $"{Pauses}/{id.ToString(CultureInfo.InvariantCulture)}/end";

    public static string Letter(int id) => $"{Letters}/{id.ToString(CultureInfo.InvariantCulture)}";
    public static string SendLetter(int id) => $"{Letter(id)}/send";
    public static string LeaveLetter(int id) => $"{Letter(id)}/leave";

    /// <summary>The very email that a recipient gets on a day, if nothing changes.</summary>
    public static string Preview(DateOnly on, string recipient) => $"/reminders/preview{Of(on, recipient)}";
    public static string PreviewMessage(DateOnly on, string recipient) => $"/reminders/preview/message{Of(on, recipient)}";

    public static string HoldBack(DateOnly on, string thing, string step) => $"/reminders/hold-back{Of(on, thing, step)}";
    public static string SendNow(DateOnly on, string thing, string step) => $"/reminders/send-now{Of(on, thing, step)}";
    public static string LetGo(int id) => $"/reminders/held-back/{id.ToString(CultureInfo.InvariantCulture)}/let-go";

    public static string Email(int id) => $"{Sent}/{id.ToString(CultureInfo.InvariantCulture)}";
    /// <summary>Of an email that the mail server did not take.</summary>
    public static string SendAgain(int id) => $"{NeverReceived}/{id.ToString(CultureInfo.InvariantCulture)}/send-again";

    /// <summary>Null for an email that is none of the reminders'.</summary>
    public static string? SendAgain(string purpose, int id) =>
        purpose is ReminderSweep.Purpose or ByHand.SendByHand.Purpose or Escalations.WriteLetter.Purpose ? SendAgain(id) : null;

    public static string EmailMessage(int id) => $"{Email(id)}/message";
    public static string EmailFile(int id) => $"{Email(id)}/file";

    private static QueryString Of(DateOnly on, string thing, string step) =>
        QueryString.Create("on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Add("thing", thing).Add("step", step);

    private static QueryString Of(DateOnly on, string recipient) =>
        QueryString.Create("on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Add("to", recipient);
}
