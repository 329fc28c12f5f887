namespace ScrutinyTracker.Web.Features.SampleData;

internal static class SampleDataSetup
{
    public static void AddSampleData(this IServiceCollection services)
    {
        services.AddScoped<LoadSampleData>();
        services.AddScoped<GenerateRecommendations>();
    }

    /// <summary>Unless <c>SampleData:LoadAtStart</c> says no, as tests do that bring their own people.</summary>
    public static async Task LoadSampleDataIfEmptyAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        if (!services.GetRequiredService<IConfiguration>().GetValue("SampleData:LoadAtStart", defaultValue: true))
            return;
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadSampleData>().IfEmptyAsync(cancellation);
    }
}
