using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>The one way in which schema types become JSON and come back.</summary>
internal static class SchemaJson
{
    /// <summary>Generated metadata for the schema, reflection for whatever else an object member holds.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    public static string Serialize(object value) => JsonSerializer.Serialize(value, value.GetType(), Options);

    public static byte[] SerializeToUtf8Bytes(object value) =>
        JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);

    public static Task SerializeAsync(Stream stream, object value, CancellationToken cancellationToken = default) =>
        JsonSerializer.SerializeAsync(stream, value, value.GetType(), Options, cancellationToken);

    public static T? Deserialize<T>(string json) => JsonSerializer.Deserialize<T>(json, Options);

    public static T? Deserialize<T>(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize<T>(utf8Json, Options);

    public static ValueTask<T?> DeserializeAsync<T>(Stream stream, CancellationToken cancellationToken = default) =>
        JsonSerializer.DeserializeAsync<T>(stream, Options, cancellationToken);

    public static JsonElement ToElement(object value) =>
        value is JsonElement element ? element : JsonSerializer.SerializeToElement(value, value.GetType(), Options);

    /// <summary>Reads what an object member holds as <typeparamref name="T"/>, through JSON where it is not one already.</summary>
    public static T? Convert<T>(object? value) => value switch
    {
        null => default,
        T typed => typed,
        JsonElement element => element.Deserialize<T>(Options),
        JsonDocument document => document.Deserialize<T>(Options),
        JsonNode node => node.Deserialize<T>(Options),
        _ => ToElement(value).Deserialize<T>(Options),
    };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(SchemaContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
