using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Pages.Forms.Once;

/// <summary>
/// What a form with <c>once="true"</c> makes is made once: its key is used up in the same transaction, and whoever sends it again, also at
/// the same moment, is led to what the first sending made. A form that is refused keeps its key.
/// </summary>
/// <remarks>
/// The key is hashed with the answers. Who goes back in the browser and types something else means a second thing, and the words must not
/// be lost because the page was the same.
/// </remarks>
internal sealed class OnceFilter : IAsyncPageFilter, IOrderedFilter
{
    public const string Field = "FormKey";
    private const string Token = "__RequestVerificationToken";
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(7);

    /// <summary>Within the page's own filters, which say who may act and open what the page is about.</summary>
    public int Order => 100;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext executing, PageHandlerExecutionDelegate next)
    {
        var request = executing.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !request.Form.ContainsKey(Field))
        {
            await next();
            return;
        }
        // Asked for only here: most requests need neither, and the error page must come without a database.
        var services = executing.HttpContext.RequestServices;
        var context = services.GetRequiredService<TrackerContext>();
        var key = KeyOf(request);
        await using var turn = await context.TakeTurnAsync();
        if (await context.Set<SentForm>().AsNoTracking().FirstOrDefaultAsync(form => form.Key == key) is { } before)
        {
            executing.Result = new RedirectResult(before.LedTo);
            return;
        }
        if (await next() is { Exception: null, Result: RedirectResult { Url: var ledTo } })
        {
            await RememberAsync(context, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, key, ledTo);
            await turn.CommitAsync();
        }
    }

    private static async Task RememberAsync(TrackerContext context, DateTime now, string key, string ledTo)
    {
        var old = now - Remembered;
        context.ChangeTracker.Clear();
        context.RemoveRange(await context.Set<SentForm>().Where(form => form.AtUtc < old).ToListAsync());
        context.Add(new SentForm { Key = key, AtUtc = now, LedTo = ledTo });
        await context.SaveChangesAsync();
    }

    private static string KeyOf(HttpRequest request)
    {
        var said = request.Form.Where(field => field.Key != Token).OrderBy(field => field.Key, StringComparer.Ordinal)
            .SelectMany(field => field.Value.Select(value => $"{field.Key}={value}"))
            .Concat(request.Form.Files.Select(file => $"{file.Name}={file.FileName}, {file.Length}"));
        var words = string.Join('\0', said.Prepend(request.Path + request.QueryString));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }
}
