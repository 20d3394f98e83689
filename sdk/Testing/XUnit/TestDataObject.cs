using System.Text.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Carries a case of a theory as JSON, so that each case is listed by itself.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string Key = "TestObjectKey";

    /// <summary>Creates it empty, to be read.</summary>
    public TestDataObject()
    {
    }

    /// <summary>Carries this case.</summary>
    public TestDataObject(object testData) => TestObject = JsonSerializer.Serialize(testData, testData?.GetType() ?? typeof(object));

    /// <summary>The case as JSON.</summary>
    public string TestObject { get; private set; }

    /// <inheritdoc />
    public void Deserialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        TestObject = serializationInfo.GetValue<string>(Key);
    }

    /// <inheritdoc />
    public void Serialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        serializationInfo.AddValue(Key, TestObject);
    }

    /// <summary>The case.</summary>
    public T GetObject<T>() => JsonSerializer.Deserialize<T>(TestObject);
}
