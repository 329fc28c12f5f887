namespace ScrutinyTracker.Web.Email;

/// <summary>
/// Where the tracker has the token with which it signs in to the mail server in place of a password (OAuth 2.0 client credentials, RFC 6749
/// section 4.4; XOAUTH2). Exchange Online no longer takes passwords by itself from the end of 2026 (P32).
/// </summary>
public sealed class SmtpOAuthOptions
{
    /// <summary>For Exchange Online <c>https://login.microsoftonline.com/TENANT/oauth2/v2.0/token</c>. Null to sign in with a password, or not at all.</summary>
    public string? TokenEndpoint { get; set; }

    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    public string Scope { get; set; } = "https://outlook.office365.com/.default";

    public bool IsUsed => !string.IsNullOrEmpty(TokenEndpoint);
}
