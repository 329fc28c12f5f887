namespace ScrutinyTracker.Web.Features.SampleData;

internal static class SampleDataSetup
{
    public static void AddSampleData(this IServiceCollection services)
    {
        services.AddScoped<LoadSampleData>();
        services.AddScoped<GenerateRecommendations>();
    }

    public static async Task LoadSampleDataIfEmptyAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadSampleData>().IfEmptyAsync(cancellation);
    }
}
