using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>
/// What somebody typed into a form that could not be taken, because the session or the form's token had ended: sealed, in a file, for a
/// day. Only a random key travels, and the file is named after the key's hash, so that whoever reads the folder can open none.
/// </summary>
internal sealed class KeptForms(DataFolder folder, IDataProtectionProvider protection, FormSender sender, TimeProvider clock)
{
    public const int MostBytes = 1 << 20;
    private const int MostForms = 1000;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly object InRequest = typeof(KeptForms);
    private readonly IDataProtector _seal = protection.CreateProtector("kept-form");

    private string Place => Path.Combine(folder.Path, "kept-forms");

    /// <summary>The key under which this request's form was kept, if it was.</summary>
    public static string? KeptBy(HttpContext http) => http.Items[InRequest] as string;

    /// <summary>A form that was sent after its session ended goes with its sender to the sign-in page.</summary>
    public static async Task OnSignInNeededAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var kept = await context.HttpContext.RequestServices.GetRequiredService<KeptForms>().KeepAsync(context.HttpContext);
        context.Response.Redirect(kept is null
            ? context.RedirectUri
            : QueryHelpers.AddQueryString(context.Request.PathBase + context.Options.LoginPath, "kept", kept));
    }

    /// <summary>Null when there is no form, or it isn't ours to keep: too large, from another site, of a page for anonymous visitors, or for nobody we know.</summary>
    public async Task<string?> KeepAsync(HttpContext http)
    {
        if (!IsOurs(http) || await SentText.ReadAsync(http, MostBytes) is not { Fields.Count: > 0 } sent)
            return null;
        if (sender.PersonOf(sent.Fields, http.User) is not { } person)
            return null;
        var fields = sent.Fields.Where(typed => !typed.IsSecret).ToList();
        if (MakeRoom() >= MostForms)
            return null;
        var (key, now) = (WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(16)), clock.GetUtcNow().UtcDateTime);
        var address = http.Request.PathBase + http.Request.Path + http.Request.QueryString;
        await File.WriteAllTextAsync(FileOf(key), _seal.Protect(JsonSerializer.Serialize(new KeptForm(address, now, fields, sent.Files, person))), http.RequestAborted);
        File.SetLastWriteTimeUtc(FileOf(key), now);
        http.Items[InRequest] = key;
        return key;
    }

    /// <summary>Null when the key is wrong, the day is over, or somebody else typed it.</summary>
    public async Task<KeptForm?> FindAsync(string key, int person, CancellationToken cancellation)
    {
        if (!File.Exists(FileOf(key)))
            return null;
        try
        {
            var form = JsonSerializer.Deserialize<KeptForm>(_seal.Unprotect(await File.ReadAllTextAsync(FileOf(key), cancellation)))!;
            return form.Person == person && clock.GetUtcNow().UtcDateTime < form.AtUtc + Kept ? form : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>
    /// Another site's page can send a form here too, and a browser then leaves the session's cookie out: such a form would look like one
    /// whose session had ended, and must not be offered for sending.
    /// </summary>
    private static bool IsOurs(HttpContext http)
    {
        var request = http.Request;
        var origin = request.Headers.Origin.ToString();
        return HttpMethods.IsPost(request.Method) && request.HasFormContentType
            && (request.ContentLength is > 0 and <= MostBytes || SentText.MayCarryFiles(request))
            && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
            && (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value))
            && http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null;
    }

    /// <summary>Removes what is older than a day. Returns how many are left.</summary>
    private int MakeRoom()
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Kept;
        var files = Directory.CreateDirectory(Place).GetFiles();
        var old = files.Where(file => file.LastWriteTimeUtc < oldest).ToList();
        old.ForEach(file => file.Delete());
        return files.Length - old.Count;
    }

    private string FileOf(string key) => Path.Combine(Place, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key))));
}

/// <param name="Address">Where it was sent: path and query of this site.</param>
/// <param name="Person">For whom the page with the form was made. Null in what an earlier version kept, which nobody sees.</param>
/// <param name="Files">Which files were chosen; they themselves are not kept. Null in what an earlier version kept.</param>
internal sealed record KeptForm(string Address, DateTime AtUtc, IReadOnlyList<KeptField> Fields, IReadOnlyList<KeptFile>? Files = null, int? Person = null);

/// <param name="FileName">As the person knows it.</param>
internal sealed record KeptFile(string Name, string FileName);

internal sealed record KeptField(string Name, string Value)
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>A password is never kept; a token is no use.</summary>
    public bool IsSecret => Name is Token or FormSender.Field || Name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
