using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder;

/// <summary>What the JSON of state does beyond the serializer's defaults.</summary>
internal static class StateContracts
{
    private static readonly HashSet<Type> Fillable =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(HashSet<>), typeof(ISet<>), typeof(Dictionary<,>), typeof(IDictionary<,>),
    ];

    public static bool HasOwnConverter(Type type) => type.GetCustomAttribute<JsonConverterAttribute>() != null;

    /// <summary>A collection without a setter is filled rather than lost.</summary>
    public static void FillReadOnlyCollections(JsonTypeInfo contract)
    {
        if (contract.Kind != JsonTypeInfoKind.Object || contract.CreateObject == null)
            return;

        foreach (var property in contract.Properties)
        {
            if (property is { Set: null, Get: not null, IsExtensionData: false, PropertyType.IsGenericType: true }
                && Fillable.Contains(property.PropertyType.GetGenericTypeDefinition()))
                property.ObjectCreationHandling = JsonObjectCreationHandling.Populate;
        }
    }

    /// <summary>A slot of a base class keeps which class of the same assembly its value is of.</summary>
    public static void KeepDerivedTypes(JsonTypeInfo contract)
    {
        var type = contract.Type;
        if (contract.Kind != JsonTypeInfoKind.Object || type.IsSealed || type.IsAbstract || type == typeof(object) || type.IsGenericType
            || contract.PolymorphismOptions != null)
            return;

        var derived = TypesOf(type.Assembly).Where(candidate => candidate.IsSubclassOf(type) && !candidate.IsAbstract && !candidate.IsGenericType);
        var options = new JsonPolymorphismOptions
        {
            IgnoreUnrecognizedTypeDiscriminators = true,
            UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor,
        };
        foreach (var candidate in derived)
            options.DerivedTypes.Add(new JsonDerivedType(candidate, candidate.FullName!));
        if (options.DerivedTypes.Count > 0)
            contract.PolymorphismOptions = options;
    }

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            // Some of its types need what is not installed; state can only hold the others.
            return exception.Types.OfType<Type>();
        }
    }
}
