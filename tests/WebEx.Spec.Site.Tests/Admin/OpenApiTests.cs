using System.Net;
using System.Text.Json.Nodes;

namespace WebEx.Site.Tests.Admin;

public class OpenApiTests
{
    [Fact]
    public async Task Every_operation_that_is_described_is_there_and_says_what_it_gives()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        JsonNode document = (await admin.CallAsync("GET", "openapi.json"))!;
        ((string)document["openapi"]!).ShouldBe("3.1.1");
        List<string> ids = [];
        foreach ((string path, JsonNode? item) in document["paths"]!.AsObject())
        {
            foreach ((string method, JsonNode? operation) in item!.AsObject())
            {
                ids.Add((string)operation!["operationId"]!);
                ((string)operation["summary"]!).Length.ShouldBeGreaterThan(10);
                bool hasBody = operation["requestBody"] is { } body && (bool)body["required"]!;
                string address = path[1..].Replace("{site}", "acme", StringComparison.Ordinal).Replace("{snapshot}", "s", StringComparison.Ordinal);
                using HttpResponseMessage response = await admin.SendAsync(method.ToUpperInvariant(), address);
                if (hasBody)
                    response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType, $"{method} {path}");
                else if (response.StatusCode != HttpStatusCode.NotFound)
                    operation["responses"]!.AsObject().ShouldContainKey(((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
                // A snapshot that is not there yet; an operation that is not there says something else.
                else
                    (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain(
                        "There is no such operation",
                        customMessage: $"{method} {path}"
                    );
            }
        }

        ids.ShouldBeUnique();
        ids.Count.ShouldBe(29);
    }

    [Fact]
    public async Task The_schema_of_a_seed_has_what_the_type_has()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        JsonNode document = (await admin.CallAsync("GET", "openapi.json"))!;
        JsonNode seed = document["paths"]!["/sites/{site}/seed"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;
        foreach (
            string name in typeof(SiteSeed)
                .GetProperties()
                .Where(property => property.CanWrite && !property.GetMethod!.IsStatic)
                .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
        )
            seed["properties"]!.AsObject().ShouldContainKey(name);
        seed["properties"]!["accounts"]!["items"]!["required"]!.ToJsonString().ShouldBe("""["webExId","password"]""");
        // Schemas stand where they are used: a reference would point outside of them.
        document["paths"]!
            .ToJsonString()
            .Split("\"$ref\":")
            .Skip(1)
            .ShouldAllBe(reference => reference.StartsWith("\"#/components/", StringComparison.Ordinal));
    }
}
