using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using WebEx.Site.Tests.Admin;

namespace WebEx.Site.Tests.Hostile;

/// <summary>
/// Documents that are out to break the admin API: each is taken, or refused as a problem with a sentence, and what is taken breaks no command later.
/// </summary>
public sealed class DocumentTests
{
    private static readonly string[] Documents =
    [
        """{ "\ud800": 1 }""",
        """{ "settings": { "centers": "\ud800" } }""",
        """{ "timeZone": "\udc00" }""",
        """{ "now": "\ud800" }""",
        """{ "fault": "\ud800", "command": "m.php/SM" }""",
        """{ "version": 1, "tables": { "\ud800": [] } }""",
        """{ "accounts": [{ "webExId": "\ud800", "password": "x" }] }""",
        """{ "meetings": [{ "host": "jo", "name": "x", "startsIn": "-10675199.02:48:05.4775808" }] }""",
        """{ "meetings": [{ "host": "jo", "name": "x", "startsIn": "10675199.02:48:05.4775807" }] }""",
        """{ "meetings": [{ "host": "jo", "name": "x", "durationMinutes": 2147483647 }] }""",
        """{ "labs": [{ "name": "l", "reservations": [{ "host": "jo", "session": "s", "startsIn": "-10675199.02:48:05.4775808" }] }] }""",
        """{ "by": "-10675199.02:48:05.4775808" }""",
        """{ "by": "10675199.02:48:05.4775807" }""",
        """{ "now": "9999-12-31T23:59:59.9999999-14:00" }""",
        """{ "scheduling": { "trackingCodes": [null] } }""",
        """{ "a": 1e999 }""",
        "[[[[",
        "null",
        "\"\"",
        "",
        new string('[', 5000),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_operation_takes_a_document_or_refuses_it_in_words()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using AdminClient admin = new(site);
        JsonObject paths = (await admin.CallAsync("GET", "openapi.json"))!["paths"]!.AsObject();
        int count = 0;
        foreach ((string path, JsonNode? operations) in paths)
        {
            foreach ((string method, JsonNode? operation) in operations!.AsObject())
            {
                if (operation!["requestBody"] is null)
                    continue;
                string address = path.Replace("/_admin/", "", StringComparison.Ordinal).TrimStart('/').Replace("{site}", "acme", StringComparison.Ordinal);
                foreach (string document in Documents)
                {
                    using HttpResponseMessage response = await admin.SendAsync(method.ToUpperInvariant(), address, document);
                    string text = await response.Content.ReadAsStringAsync(Cancellation);
                    ((int)response.StatusCode).ShouldBeLessThan(500, $"{method} {address} {document}: {text}");
                    if (!response.IsSuccessStatusCode)
                        ((string)JsonNode.Parse(text)!["detail"]!).ShouldNotBeNullOrWhiteSpace();
                    count++;
                }
            }
        }

        count.ShouldBeGreaterThan(6 * Documents.Length);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused_in_words()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using HttpClient client = new() { BaseAddress = site.AdminAddress };
        foreach (string path in new[] { "sites/acme/seed", "sites/acme/import" })
        {
            using ByteArrayContent body = new([.. "{\"a"u8, 0xff, .. "\": \""u8, 0xc0, 0x80, .. "\"}"u8]);
            body.Headers.ContentType = new("application/json");
            using HttpResponseMessage response = await client.PostAsync(new Uri(path, UriKind.Relative), body, Cancellation);
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, path);
            (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("not Unicode");
        }
    }

    [Theory]
    [InlineData("accounts[0].Password", "{}")]
    [InlineData("accounts[0].EarlierPasswords", "[{}]")]
    [InlineData("accounts[0].EarlierPasswords", "[null]")]
    [InlineData("sessions[0].Center", "\"99\"")]
    [InlineData("sessions[0].Center", "99")]
    [InlineData("meetings[0].TimeZone", "-1")]
    [InlineData("meetings[0].TimeZone", "\"99\"")]
    [InlineData("meetings[0].Attendees", "[null]")]
    [InlineData("site[0].Settings.TimeZone", "\"99\"")]
    [InlineData("site[0].Settings.Centers", "4096")]
    [InlineData("site[0].Settings.Scheduling.TrackingCodes", "[null]")]
    [InlineData("site[0].LastId", "-1")]
    public async Task A_value_that_only_a_command_would_meet_is_refused_with_its_place(string place, string value)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using RawClient client = new(site);
        _ = await client.LogInAsync();
        JsonNode document = JsonNode.Parse((await site.ExportAsync()).Span)!;
        string[] parts = place.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        JsonNode holder = parts[..^1].Aggregate(document["tables"]!, (node, part) => part == "0" ? node[0]! : node[part]!);
        holder[parts[^1]] = JsonNode.Parse(value);

        FormatException refusal = await Should.ThrowAsync<FormatException>(() => site.ImportAsync(Encoding.UTF8.GetBytes(document.ToJsonString())));
        refusal.Message.ShouldStartWith("tables." + place);
    }

    // Each property of each table once, with each of some values that are none of its own.
    [Fact]
    public async Task An_export_with_any_one_value_changed_is_refused_or_does_no_harm()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using RawClient client = new(site);
        _ = await client.LogInAsync();
        _ = await client.CommandAsync("m.php", "AT=SM&MN=Series&YE=2040&MO=12&DA=1&HO=9&MI=30&RO=5&Days=64&PW=Secret-1");
        byte[] export = (await site.ExportAsync()).ToArray();
        JsonNode document = JsonNode.Parse(export)!;
        List<(JsonObject Holder, string Name, string Place)> places = [];
        Find(document["tables"], "", places);
        // What is inside of another value comes before it: afterwards a copy stands in its place.
        (JsonObject Holder, string Name, string Place)[] distinct = [.. places.DistinctBy(place => place.Place).Reverse()];
        distinct.Length.ShouldBeGreaterThan(60);
        foreach ((JsonObject holder, string name, string place) in distinct)
        {
            JsonNode? before = holder[name]?.DeepClone();
            foreach (string value in new[] { "null", "-1", "\"99\"", "{}", "[null]", "2147483647", "\"9999-12-31T23:59:59Z\"" })
            {
                holder[name] = JsonNode.Parse(value);
                try
                {
                    await site.ImportAsync(Encoding.UTF8.GetBytes(document.ToJsonString()));
                }
                catch (FormatException)
                {
                    continue;
                }

                foreach (string page in new[] { "", "m.php?AT=LM", "m.php?AT=OM", "m.php?AT=DM&MK=1" })
                {
                    using HttpResponseMessage response = await client.GetAsync(page);
                    ((int)response.StatusCode).ShouldBeLessThan(500, $"{place} = {value}: {page}");
                }
            }

            holder[name] = before;
        }
    }

    private static void Find(JsonNode? node, string place, List<(JsonObject Holder, string Name, string Place)> places)
    {
        if (node is JsonArray list)
            foreach (JsonNode? item in list)
                Find(item, place, places);
        if (node is not JsonObject holder)
            return;
        foreach ((string name, JsonNode? value) in holder)
        {
            if (place.Length > 0)
                places.Add((holder, name, $"{place}.{name}"));
            Find(value, place.Length == 0 ? name : $"{place}.{name}", places);
        }
    }
}
