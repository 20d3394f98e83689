using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A fact about an activity.</summary>
public class Entity : IEquatable<Entity>
{
    /// <summary>Creates an empty entity.</summary>
    public Entity()
    {
    }

    /// <summary>Creates an entity of a type.</summary>
    public Entity(string type = null) => Type = type!;

    /// <summary>The type of the entity.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>Reads the entity as <typeparamref name="T"/>.</summary>
    public T GetAs<T>() => SchemaJson.Convert<T>(this)!;

    /// <summary>Takes over what <paramref name="obj"/> says.</summary>
    public void SetAs<T>(T obj)
    {
        if (obj is null) return;
        var entity = SchemaJson.ToElement(obj).Deserialize<Entity>(SchemaJson.Options)!;
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <inheritdoc/>
    public bool Equals(Entity other) =>
        other is not null && (ReferenceEquals(this, other) || SchemaJson.Serialize(this) == SchemaJson.Serialize(other));

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => SchemaJson.Serialize(this).GetHashCode(StringComparison.Ordinal);
}
