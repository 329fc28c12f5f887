namespace ScrutinyTracker.Web.Features.SignIn;

internal static class SignInLinks
{
    public static string SignIn() => "/sign-in";
    public static string SignOut() => "/sign-out";
    public static string ForgottenPassword() => "/forgotten-password";
    public static string SendKeptForm(string kept) => $"/send-kept-form?kept={Uri.EscapeDataString(kept)}";
}
