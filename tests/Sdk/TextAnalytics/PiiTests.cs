using System.Net;
using Azure.AI.TextAnalytics;

namespace CoachBot.Sdk.Tests.TextAnalytics;

public sealed class PiiTests : IDisposable
{
    private readonly FakeLanguageService _service = new(HttpStatusCode.OK, Answers.Pii);

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Personal_data_comes_with_its_kind_and_the_starred_text()
    {
        PiiEntityCollection found = await _service.Client.RecognizePiiEntitiesAsync("Write to jo.doe@example.invalid please");

        var entity = Assert.Single(found);
        Assert.Equal("jo.doe@example.invalid", entity.Text);
        Assert.Equal(PiiEntityCategory.Email, entity.Category);
        Assert.Equal("Work", entity.SubCategory);
        Assert.Equal(0.8, entity.ConfidenceScore);
        Assert.StartsWith("Write to ****", found.RedactedText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_and_domain_are_asked_for()
    {
        var options = new RecognizePiiEntitiesOptions { DomainFilter = PiiEntityDomain.ProtectedHealthInformation };
        options.CategoriesFilter.Add(PiiEntityCategory.Email);
        options.CategoriesFilter.Add("Address");

        await _service.Client.RecognizePiiEntitiesAsync("Write to me", options: options);

        var parameters = _service.Bodies.Single().GetProperty("parameters");
        Assert.Equal("phi", parameters.GetProperty("domain").GetString());
        Assert.Equal(["Email", "Address"], parameters.GetProperty("piiCategories").EnumerateArray().Select(c => c.GetString()));
    }

    [Fact]
    public async Task Nothing_is_narrowed_unless_asked()
    {
        await _service.Client.RecognizePiiEntitiesBatchAsync(["Write to me"]);

        var parameters = _service.Bodies.Single().GetProperty("parameters");
        Assert.False(parameters.TryGetProperty("piiCategories", out _));
        Assert.Equal("PiiEntityRecognition", _service.Bodies.Single().GetProperty("kind").GetString());
    }
}
