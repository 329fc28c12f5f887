using Microsoft.AspNetCore.Http.Extensions;

namespace ScrutinyTracker.Web.Platform.Pages.Lists;

/// <summary>This page's own address with one thing changed: how filters, order and page number live in the address.</summary>
internal static class Address
{
    /// <summary>The address with the key set to the value alone; null removes it.</summary>
    public static string AddressWith(this HttpRequest request, string key, string? value) =>
        Of(request, request.Query.SelectMany(pair => pair.Value.Select(x => (pair.Key, Value: x)))
            .Where(pair => !IsKey(pair.Key, key))
            .Concat(value is null ? [] : [(key, Value: value)]));

    /// <summary>The address without that value of the key, and on its first page: what removes a filter.</summary>
    public static string AddressWithout(this HttpRequest request, string key, string value) =>
        Of(request, request.Query.SelectMany(pair => pair.Value.Select(x => (pair.Key, Value: x)))
            .Where(pair => !IsKey(pair.Key, "page") && !(IsKey(pair.Key, key) && pair.Value == value)));

    private static string Of(HttpRequest request, IEnumerable<(string Key, string? Value)> query)
    {
        var builder = new QueryBuilder(query.Where(pair => !string.IsNullOrEmpty(pair.Value))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)));
        return request.PathBase + request.Path + builder.ToQueryString().ToString();
    }

    private static bool IsKey(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
