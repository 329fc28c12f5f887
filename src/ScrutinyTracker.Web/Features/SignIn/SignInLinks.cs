namespace ScrutinyTracker.Web.Features.SignIn;

internal static class SignInLinks
{
    public static string SignIn() => "/sign-in";
    public static string SignOut() => "/sign-out";
    public static string ForgottenPassword() => "/forgotten-password";
    public static string ChangePassword() => "/change-password";

    /// <param name="key">As KeptForms gave it.</param>
    public static string SendKeptForm(string key) => $"/send-kept-form?kept={Uri.EscapeDataString(key)}";
}
