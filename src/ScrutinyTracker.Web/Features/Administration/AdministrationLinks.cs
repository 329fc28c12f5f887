using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Administration;

internal static class AdministrationLinks
{
    public const string Index = "/administration";
    public const string People = "/administration/people";
    public const string AddPerson = "/administration/people/add";
    public const string Posts = "/administration/posts";
    public const string PostsWithoutHolder = "/administration/posts?vacant=true";
    public const string AddPost = "/administration/posts/add";
    public const string OutsideBodies = "/administration/outside-bodies";
    public const string AddOutsideBody = "/administration/outside-bodies/add";
    public const string Committees = "/administration/committees";
    public const string AddCommittee = "/administration/committees/add";
    public const string Scales = "/administration/scales";
    public const string AddScale = "/administration/scales/add";
    public const string AnnualMeetings = "/administration/annual-meetings";
    public const string UndeliveredEmails = "/administration/undelivered-emails";
    public const string TestMessage = "/administration/test-message";
    public const string Regimes = "/administration/regimes";
    public const string AddRegime = "/administration/regimes/add";
    public const string BankHolidays = "/administration/bank-holidays";
    public const string AddBankHoliday = "/administration/bank-holidays/add";
    public const string RemoveBankHoliday = "/administration/bank-holidays/remove";
    public const string Health = "/administration/health";
    public const string CommitteeSystem = "/administration/committee-system";
    public const string PublicRegister = "/administration/public-register";
    public const string Ladders = "/administration/reminder-ladders";

    /// <param name="committee">A code; null for every committee.</param>
    public static string Ladder(ObligationKind kind, string? committee) =>
        $"{Ladders}/{SlugOf(kind)}{(committee is null ? "" : $"?committee={Uri.EscapeDataString(committee)}")}";

    /// <summary>What an address means; null when it means nothing.</summary>
    public static ObligationKind? KindOf(string slug) =>
        Enum.GetValues<ObligationKind>().Select(kind => (ObligationKind?)kind).FirstOrDefault(kind => SlugOf(kind!.Value) == slug);

    public static string Person(int id) => $"{People}/{InDigits(id)}";
    public static string HandOn(int id) => $"{Person(id)}/hand-on";
    public static string Anonymise(int id) => $"{Person(id)}/anonymise";

    public static string Post(int id) => $"{Posts}/{InDigits(id)}";
    /// <summary>Its own page also when it was merged into another, to whose page <see cref="Post"/> leads then.</summary>
    public static string PostItself(int id) => $"{Post(id)}?itself=true";
    public static string EndPost(int id) => $"{Post(id)}/end";
    public static string EditPost(int id) => $"{Post(id)}/edit";
    public static string ChangeHolder(int id) => $"{Post(id)}/holder";

    public static string OutsideBody(int id) => $"{OutsideBodies}/{InDigits(id)}";

    public static string Regime(int id) => $"{Regimes}/{InDigits(id)}";

    public static string BankHolidaysOf(int year) => $"{BankHolidays}?year={InDigits(year)}";

    /// <summary>With the day filled in.</summary>
    public static string RemoveHolidayOn(DateOnly day) => $"{RemoveBankHoliday}?on={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public static string Committee(string code) => $"{Committees}/{Uri.EscapeDataString(code)}";
    public static string EndCommittee(string code) => $"{Committee(code)}/end";
    public static string RenameCommittee(string code) => $"{Committee(code)}/name";
    public static string AddMember(string code) => $"{Committee(code)}/members/add";
    public static string EndMembership(string code, int id) => $"{Committee(code)}/members/{InDigits(id)}";
    public static string AddOfficer(string code) => $"{Committee(code)}/officers/add";
    public static string AddMeeting(string code) => $"{Committee(code)}/meetings/add";
    public static string Meeting(string code, int id) => $"{Committee(code)}/meetings/{InDigits(id)}";
    public static string CancelMeeting(string code, int id) => $"{Meeting(code, id)}/cancel";

    public static string ChooseScale(string code) => $"{Committee(code)}/scale";

    public static string Scale(int id) => $"{Scales}/{InDigits(id)}";
    public static string AddCategory(int id) => $"{Scale(id)}/categories/add";
    public static string EditCategory(int id, int categoryId) => $"{Scale(id)}/categories/{InDigits(categoryId)}";

    private static string SlugOf(ObligationKind kind) => Words.Of(kind).Replace(' ', '-');

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
