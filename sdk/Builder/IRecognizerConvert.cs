namespace Microsoft.Bot.Builder;

/// <summary>A type that can take over what a recognizer found.</summary>
public interface IRecognizerConvert
{
    /// <summary>Takes over what a recognizer found.</summary>
    void Convert(dynamic result);
}
