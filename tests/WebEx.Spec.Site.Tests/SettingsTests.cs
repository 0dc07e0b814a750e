using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WebEx.Site.Tests.Admin;

namespace WebEx.Site.Tests;

/// <summary>Settings, seeds and imports that no site can have are refused with their place.</summary>
public sealed partial class SettingsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_number_of_the_settings_can_be_negative()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using AdminClient admin = new(site);
        JsonObject present = (await admin.CallAsync("GET", "sites/acme/settings"))!.AsObject();
        List<string> checkedPlaces = [];
        (Type Type, string[] Folder)[] all =
        [
            (typeof(SiteSettings), []),
            (typeof(SchedulingSettings), ["scheduling"]),
            (typeof(AccountPasswordPolicy), ["accountPasswords"]),
            (typeof(EventSettings), ["events"]),
            (typeof(EventPasswordPolicy), ["events", "passwords"]),
        ];
        foreach ((Type type, string[] folder) in all)
        {
            foreach (
                PropertyInfo number in type.GetProperties()
                    .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(int))
            )
            {
                string name = Camel(number.Name);
                JsonObject change = new() { [name] = -1 };
                foreach (string outer in folder.Reverse())
                    change = new() { [outer] = change };
                string place = string.Join('.', [.. folder, name]);
                (await RefusalAsync("PATCH", "settings", change.ToJsonString())).ShouldStartWith(place + ": -1 is negative.");
                JsonObject seed = new() { ["settings"] = change.DeepClone() };
                (await RefusalAsync("POST", "seed", seed.ToJsonString())).ShouldStartWith($"settings.{place}: -1 is negative.");
                checkedPlaces.Add(place);
            }
        }

        checkedPlaces.Count.ShouldBeGreaterThan(20);
        (await RefusalAsync("PATCH", "settings", """{ "supportSessionTypeIds": [7, -2] }""")).ShouldStartWith("supportSessionTypeIds[1]: -2 is negative.");
        (await RefusalAsync("PATCH", "settings", """{ "scheduling": { "trackingCodes": [{ "number": -1, "name": "x" }] } }""")).ShouldStartWith(
            "scheduling.trackingCodes[0].number: -1 is negative."
        );
        ArgumentException refusal = await Should.ThrowAsync<ArgumentException>(() => site.ConfigureAsync(settings => settings with { MaxFailedLogins = -1 }));
        refusal.Message.ShouldStartWith("maxFailedLogins: ");
        (await admin.CallAsync("GET", "sites/acme/settings"))!.ToJsonString().ShouldBe(present.ToJsonString());

        Task<string> RefusalAsync(string method, string document, string body) =>
            admin.RefusalAsync(HttpStatusCode.BadRequest, method, "sites/acme/" + document, body);
    }

    [Fact]
    public void Nothing_can_be_set_in_two_places()
    {
        Type[] types = [typeof(SiteSettings), typeof(SchedulingSettings), typeof(AccountPasswordPolicy)];
        string[] names = [.. types.SelectMany(type => type.GetProperties()).Where(property => property.CanWrite).Select(property => property.Name)];
        names.ShouldBeUnique();
        names.ShouldNotContain("ChargesCards");
        typeof(EventSettings).GetProperties().Select(property => property.Name).ShouldNotContain(nameof(SiteSettings.MaxTspAccountsPerUser));
    }

    // Accounts = 5 could be five accounts.
    [Fact]
    public void A_number_says_what_it_counts()
    {
        Type[] types = [.. typeof(SiteSettings).Assembly.GetExportedTypes()];
        types
            .Where(type => type.Name.EndsWith("Settings", StringComparison.Ordinal) || type.Name.EndsWith("Policy", StringComparison.Ordinal))
            .Concat(types.Where(type => type.Name.StartsWith("Seed", StringComparison.Ordinal)))
            .SelectMany(type => type.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(int))
            .Select(property => property.Name)
            .Where(name => !CountPattern().IsMatch(name))
            .ShouldBeEmpty();
    }

    [GeneratedRegex("^(Max|Min|NumberOf)[A-Z]|[a-z](Count|Minutes|Days)$|^Number$")]
    private static partial Regex CountPattern();

    [Theory]
    [InlineData("Hash", "not Base64")]
    [InlineData("Salt", "not Base64")]
    [InlineData("Salt", "")]
    public async Task An_import_with_a_password_that_cannot_be_checked_is_refused_with_its_place(string property, string text)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        JsonNode document = JsonNode.Parse((await site.ExportAsync()).Span)!;
        document["tables"]!["accounts"]![1]!["Password"]![property] = text;
        Task ImportAsync() => site.ImportAsync(Encoding.UTF8.GetBytes(document.ToJsonString()));
        if (text.Length > 0)
            (await Should.ThrowAsync<FormatException>(ImportAsync)).Message.ShouldStartWith("tables.accounts[1]");
        else
            await ImportAsync();

        using var client = new RawClient(site);
        foreach (string user in new[] { "admin", "ann", "guest", "jo" })
            (await client.LogInAsync(user)).ShouldContainKey("ST");
    }

    [Fact]
    public async Task An_import_with_negative_settings_is_refused_with_its_place()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        JsonNode document = JsonNode.Parse((await site.ExportAsync()).Span)!;
        document["tables"]!["site"]![0]!["Settings"]!["SessionMinutes"] = -1;
        FormatException refusal = await Should.ThrowAsync<FormatException>(() => site.ImportAsync(Encoding.UTF8.GetBytes(document.ToJsonString())));
        refusal.Message.ShouldStartWith("tables.site[0].Settings.sessionMinutes: -1 is negative.");
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
