using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs to the bot, which may answer with a new card.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Action.Execute";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What the bot is to do.</summary>
    public string Verb { get; set; }

    /// <summary>What is sent along with the inputs.</summary>
    public object Data { get; set; }

    /// <summary>What is sent along with the inputs, as JSON.</summary>
    public string DataJson
    {
        get => Data is null ? null : DataText(Data);
        set => Data = DataOf(value);
    }

    /// <summary>Which inputs are sent.</summary>
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Value("data"u8, Data);
        writer.Text("verb"u8, Verb);
        writer.Choice("associatedInputs"u8, AssociatedInputs);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "verb": Verb = json.Text(); return true;
            case "data": Data = JsonValues.ToObject(json); return true;
            case "associatedInputs": AssociatedInputs = reader.Choice<AdaptiveAssociatedInputs>(json); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
