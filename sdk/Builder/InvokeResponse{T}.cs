namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke, with a body of a known type.</summary>
/// <typeparam name="T">The body's type.</typeparam>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>The body.</summary>
    public new T Body
    {
        get => base.Body is T body ? body : default;
        set => base.Body = value;
    }
}
