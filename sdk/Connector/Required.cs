using System.Runtime.CompilerServices;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Guards the arguments of service calls.</summary>
internal static class Required
{
    public static T Of<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class =>
        value ?? throw new ValidationException("cannot be null", name);
}
