namespace ScrutinyTracker.Web.Platform.Public;

internal static class PublicSetup
{
    private const int MostMegabytes = 48;

    /// <summary>Keeps public answers in memory, up to a limit: a council's tracker shares a small machine.</summary>
    /// <param name="policy">The name by which endpoints ask for it.</param>
    /// <param name="queryKeys">What of an address's query an answer depends on; all else makes no answer of its own.</param>
    public static void AddPublicCache(this IServiceCollection services, string policy, params string[] queryKeys) => services.AddOutputCache(options =>
    {
        options.SizeLimit = MostMegabytes * 1024 * 1024;
        options.MaximumBodySize = MostMegabytes / 2 * 1024 * 1024;
        options.AddPolicy(policy, kept => kept.Expire(PublicCache.Longest).Tag(PublicCache.Tag).SetVaryByQuery(queryKeys)
            .VaryByValue(context => KeyValuePair.Create("edition", context.RequestServices.GetRequiredService<PublicCache>().Edition)));
    });

    public static void UsePublicAnswers(this IApplicationBuilder app)
    {
        app.UseMiddleware<WithoutCookies>();
        app.UseOutputCache();
        app.UseMiddleware<DescribedAnswers>();
    }
}
