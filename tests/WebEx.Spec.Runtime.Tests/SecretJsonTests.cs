using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebEx.Tests;

/// <summary>Secrets of requests in JSON: always read, and written where the caller says that they may be.</summary>
public sealed class SecretJsonTests
{
    private static readonly JsonSerializerOptions Keeping = new() { Converters = { new KeepWebExSecrets() } };

    [Fact]
    public void Secrets_are_null_unless_they_are_kept()
    {
        var request = new Request
        {
            Password = "s3cr3t",
            AccessCodes = new() { [1] = "one", [3] = "three" },
            Additional = new() { { "CSRF", "t" } },
        };
        JsonSerializer.Serialize(request).ShouldBe("""{"Password":null,"AccessCodes":null,"Additional":null}""");

        string kept = JsonSerializer.Serialize(request, Keeping);
        kept.ShouldBe("""{"Password":"s3cr3t","AccessCodes":{"1":"one","3":"three"},"Additional":{"CSRF":"t"}}""");
        Request read = JsonSerializer.Deserialize<Request>(kept)!;
        read.Password.ShouldBe("s3cr3t");
        read.AccessCodes!.ShouldBe(request.AccessCodes);
        read.Additional!.ShouldBe([new("CSRF", "t")]);
    }

    [Fact]
    public void Where_there_are_no_secrets_nothing_is_hidden() =>
        JsonSerializer.Serialize(new Request { AccessCodes = new(), Additional = new() }).ShouldBe("""{"Password":null,"AccessCodes":{},"Additional":{}}""");

    [Fact]
    public void A_secret_by_number_can_be_null_and_its_number_anything()
    {
        Request read = JsonSerializer.Deserialize<Request>("""{"AccessCodes":{"2":"two","1":null,"-3":"three"}}""")!;
        read.AccessCodes!.ShouldBe([new(-3, "three"), new(2, "two")]);
        JsonSerializer.Serialize(read, Keeping).ShouldContain("""{"-3":"three","2":"two"}""");
        JsonSerializer.Deserialize<Request>("""{"AccessCodes":null}""")!.AccessCodes.ShouldBeNull();
        JsonSerializer.Deserialize<Request>("""{"AccessCodes":{}}""")!.AccessCodes.ShouldBe([]);
    }

    [Fact]
    public void A_code_that_comes_twice_is_kept_twice()
    {
        var request = new Request
        {
            Additional = new()
            {
                { "A", "1" },
                { "B", "2" },
                { "A", "3" },
            },
        };
        string json = JsonSerializer.Serialize(request, Keeping);
        json.ShouldContain("""[["A","1"],["B","2"],["A","3"]]""");
        JsonSerializer.Deserialize<Request>(json)!.Additional!.ShouldBe([new("A", "1"), new("B", "2"), new("A", "3")]);
    }

    [Theory]
    [InlineData("""{"Password":1}""", "A secret is a text.")]
    [InlineData("""{"AccessCodes":[]}""", "Secrets by number are an object")]
    [InlineData("""{"AccessCodes":{"one":"x"}}""", "Each secret is a text under its number.")]
    [InlineData("""{"AccessCodes":{" 1":"x"}}""", "Each secret is a text under its number.")]
    [InlineData("""{"AccessCodes":{"1":1}}""", "Each secret is a text under its number.")]
    [InlineData("""{"Additional":"x"}""", "Additional arguments are an object of texts")]
    [InlineData("""{"Additional":{"A":1}}""", "Additional arguments are an object of texts")]
    [InlineData("""{"Additional":[["A"]]}""", "Additional arguments are an object of texts")]
    [InlineData("""{"Additional":["A"]}""", "Additional arguments are an object of texts")]
    public void What_is_no_secret_is_refused(string json, string said) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Request>(json)).Message.ShouldContain(said);

    // As the generator writes the properties of a request.
    private sealed record Request
    {
        [JsonConverter(typeof(SecretJsonConverter))]
        public string? Password { get; init; }

        [JsonConverter(typeof(SecretFamilyJsonConverter))]
        public IndexedValues<string>? AccessCodes { get; init; }

        public AdditionalArguments? Additional { get; init; }
    }
}
