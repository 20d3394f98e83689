using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The types that stored state may name: those of the application, of the bot's own assemblies, and plain values and
/// collections of .NET. Only assemblies loaded already are looked at, and nothing but data is ever made.
/// </summary>
internal static partial class StateTypes
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();
    private static readonly ConcurrentDictionary<string, Type?> Found = new(StringComparer.Ordinal);

    private static readonly HashSet<Type> PlainValues =
    [
        typeof(object), typeof(string), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly),
        typeof(TimeSpan), typeof(Guid), typeof(Uri), typeof(Version), typeof(Nullable<>), typeof(KeyValuePair<,>),
    ];

    public static string NameOf(Type type)
        => Names.GetOrAdd(type, static key => AssemblyDetails().Replace(key.AssemblyQualifiedName!, string.Empty));

    /// <summary>The type of that name, or null.</summary>
    public static Type? Find(string name)
    {
        if (Found.TryGetValue(name, out var known))
            return known;

        var type = Resolve(name);

        // Names that lead nowhere are not kept: they may be anything, and any number.
        if (type != null)
            Found.TryAdd(name, type);
        return type;
    }

    private static Type? Resolve(string name)
    {
        try
        {
            var type = Type.GetType(name, FindAssembly, (assembly, typeName, _) => (assembly ?? typeof(object).Assembly).GetType(typeName), false);
            return type != null && IsAllowed(type) ? type : null;
        }
        catch (Exception exception) when (exception is ArgumentException or TypeLoadException or IOException or BadImageFormatException)
        {
            return null;
        }
    }

    private static Assembly? FindAssembly(AssemblyName name)
        => Array.Find(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == name.Name);

    private static bool IsAllowed(Type type)
    {
        if (type.IsArray)
            return IsAllowed(type.GetElementType()!);
        if (type.IsPointer || type.IsByRef || type.ContainsGenericParameters || typeof(Delegate).IsAssignableFrom(type))
            return false;
        if (type.IsGenericType)
            return Array.TrueForAll(type.GetGenericArguments(), IsAllowed) && IsAllowedDefinition(type.GetGenericTypeDefinition());
        return IsAllowedDefinition(type);
    }

    private static bool IsAllowedDefinition(Type type)
    {
        if (type.IsPrimitive || type.IsEnum || PlainValues.Contains(type))
            return true;
        if (type.Namespace is "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections.ObjectModel")
            return true;
        if (type.Namespace == "System" && type.Name.Contains("Tuple`", StringComparison.Ordinal))
            return true;

        var assembly = type.Assembly.GetName().Name!;
        return !IsFrameworkName(assembly);
    }

    private static bool IsFrameworkName(string assembly)
        => assembly is "mscorlib" or "netstandard" or "System" or "WindowsBase"
            || assembly.StartsWith("System.", StringComparison.Ordinal)
            || (assembly.StartsWith("Microsoft.", StringComparison.Ordinal) && !assembly.StartsWith("Microsoft.Bot.", StringComparison.Ordinal));

    [GeneratedRegex(", (Version|Culture|PublicKeyToken)=[^,\\]]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AssemblyDetails();
}
