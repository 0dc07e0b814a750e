namespace WebEx.Site.Tests;

public class ContactTests
{
    [Fact]
    public async Task Contacts_are_added_found_edited_and_deleted()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("o.php", "AT=AA&EM=fred@example.com&FN=Frederick+%3Cb%3E&PhoneCountry=1&PhoneLocal=4357000"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("o.php", "AT=AA&EM=FRED@example.com&FN=Other"))["RS"].ShouldBe("DuplicateNames");
        (await client.CommandAsync("o.php", "AT=FA&Name=RED"))["ST"].ShouldBe("SUCCESS");
        string page = await PageAsync(client, "AT=FA&Name=RED");
        page.ShouldContain("<td>Frederick &lt;b&gt;</td><td>fred@example.com</td><td>1 4357000</td>");

        (await client.CommandAsync("o.php", "AT=EA&EM=fred@example.com&FN=Alfred&PhoneLocal=4357001"))["ST"].ShouldBe("SUCCESS");
        (await PageAsync(client, "AT=FA&EM=FRED@example.com")).ShouldContain("<td>Alfred</td><td>fred@example.com</td><td>1 4357001</td>");
        (await client.CommandAsync("o.php", "AT=DA&EM=fred@example.com&Name=Alf&View=0"))["RS"].ShouldBe("NameNotFound");
        (await client.CommandAsync("o.php", "AT=DA&EM=fred@example.com&Name=Alfred&View=0"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("o.php", "AT=FA&Name=Alfred"))["RS"].ShouldBe("NameNotFound");
        (await client.CommandAsync("o.php", "AT=EA&EM=fred@example.com&FN=Alfred"))["RS"].ShouldBe("NameNotFound");
    }

    [Fact]
    public async Task The_address_book_of_the_company_is_for_all_to_read_and_for_administrators_to_change()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var jo = new RawClient(site);
        using var ann = new RawClient(site);
        using var admin = new RawClient(site);
        _ = await jo.LogInAsync();
        _ = await ann.LogInAsync("ann");
        _ = await admin.LogInAsync("admin");
        (await jo.CommandAsync("o.php", "AT=AA&EM=own@example.com&FN=Own"))["ST"].ShouldBe("SUCCESS");
        (await ann.CommandAsync("o.php", "AT=FA&Name=Own"))["RS"].ShouldBe("NameNotFound");
        foreach (string form in new[] { "AT=AA&FN=All", "AT=EA&FN=All", "AT=DA&Name=All" })
        {
            const string Company = "&EM=all@example.com&View=1";
            (await jo.CommandAsync("o.php", form + Company))["RS"].ShouldBe("InsufficientPrivilege");
            (await admin.CommandAsync("o.php", form + Company))["ST"].ShouldBe("SUCCESS");
            string? error = form.Contains("AT=DA", StringComparison.Ordinal) ? "NameNotFound" : null;
            (await ann.CommandAsync("o.php", "AT=FA&Name=All")).GetValueOrDefault("RS").ShouldBe(error);
            (await ann.CommandAsync("o.php", "AT=FA&Name=All&View=0"))["RS"].ShouldBe("NameNotFound");
        }
    }

    [Fact]
    public async Task A_site_and_an_account_can_be_without_contacts()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        string[] forms = ["AT=AA&EM=a@example.com&FN=A", "AT=EA&EM=a@example.com&FN=A", "AT=DA&EM=a@example.com&Name=A&View=0", "AT=FA&Name=A"];
        await SettingsCase.CheckAsync(
            site,
            client,
            "o.php",
            [
                .. forms.Select(form => new SettingsCase(
                    settings => settings with { Features = SiteFeatures.All & ~SiteFeatures.MyContacts },
                    form,
                    "MyContactsDisabled"
                )),
                new SettingsCase(settings => settings with { MaxContactsPerAddressBook = 0 }, forms[0], "MeetingScheduleFail"),
            ]
        );
        (await client.CommandAsync("p.php", "AT=EU&PID=webex-site&WID=jo&PW=Pass-1234&AB=OFF"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("o.php", forms[0]))["RS"].ShouldBe("MyContactsDisabled");
    }

    private static async Task<string> PageAsync(RawClient client, string form)
    {
        using HttpResponseMessage response = await client.PostAsync("o.php", form);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
