using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ScrutinyTracker.Web.Platform.Pages.Components;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

/// <summary>One official example of a component: the options given to its template and the HTML that came out.</summary>
internal sealed record Fixture(string Component, string Name, JsonObject RawOptions, string Html)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new TextConverter(), new MarkupConverter(), new AttributesConverter() },
    };

    private static readonly Lazy<IReadOnlyList<Fixture>> Loaded = new(Load);

    public static IReadOnlyList<Fixture> All() => Loaded.Value;

    public T Options<T>() => Tidied(RawOptions)!.Deserialize<T>(Json)!;

    public override string ToString() => $"{Component}: {Name}";

    private static List<Fixture> Load()
    {
        var components = Path.Combine(RepositoryRoot(), "src", "ScrutinyTracker.Web", "node_modules", "govuk-frontend", "dist", "govuk", "components");
        return [.. Directory.GetFiles(components, "fixtures.json", SearchOption.AllDirectories).Order().SelectMany(Read)];
    }

    private static IEnumerable<Fixture> Read(string path)
    {
        var file = JsonNode.Parse(File.ReadAllText(path))!;
        return file["fixtures"]!.AsArray().Select(x => new Fixture(
            (string)file["component"]!, (string)x!["name"]!, x["options"]!.AsObject(), (string)x["html"]!));
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ScrutinyTracker.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    // A template takes null, false, "" and {} in a list for "nothing"; a typed list has nothing of the kind.
    private static JsonNode? Tidied(JsonNode? node)
    {
        if (node is JsonArray array)
            return new JsonArray([.. array.Where(x => !IsNothing(x)).Select(Tidied)]);
        if (node is not JsonObject fields)
            return node?.DeepClone();

        var tidied = new JsonObject();
        foreach (var (name, value) in fields.Where(field => field.Value is not null))
        {
            if (name == "attributes")
                tidied[name] = value!.DeepClone();
            else if (name == "slots" && value!["end"] is JsonObject end)
                tidied[name] = Slots(value.AsObject(), end);
            else
                tidied[name] = Tidied(value);
        }

        return tidied;
    }

    private static JsonObject Slots(JsonObject slots, JsonObject end)
    {
        var tidied = slots.DeepClone().AsObject();
        tidied["end"] = end["html"]?.DeepClone();
        tidied["endIsInline"] = (string?)end["align"] == "inline";
        return tidied;
    }

    private static bool IsNothing(JsonNode? node) =>
        node is null or JsonObject { Count: 0 } || (node is JsonValue value && value.ToString() is "false" or "");

    private sealed class TextConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => reader.GetInt32().ToString(),
            JsonTokenType.True => "true",
            _ => "false",
        };

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    private sealed class MarkupConverter : JsonConverter<Markup>
    {
        public override Markup? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } html ? Markup.Raw(html) : null;

        public override void Write(Utf8JsonWriter writer, Markup value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    // { "a": "x", "b": { "value": true, "optional": true } }: an optional attribute is left out unless it has a value.
    private sealed class AttributesConverter : JsonConverter<IReadOnlyDictionary<string, string?>>
    {
        public override IReadOnlyDictionary<string, string?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var attributes = new Dictionary<string, string?>();
            foreach (var (name, node) in JsonNode.Parse(ref reader)!.AsObject())
            {
                var isOptional = node is JsonObject fields && (bool?)fields["optional"] == true;
                var value = node is JsonObject wrapped ? wrapped["value"] : node;
                var text = value?.ToString();
                if (isOptional && text is null or "false")
                    continue;
                attributes[name] = isOptional && text == "true" ? null : text;
            }

            return attributes;
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string?> value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}
