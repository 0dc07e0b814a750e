using System.Text.RegularExpressions;

namespace WebEx.Site.Tests;

/// <summary>
/// The fourteen examples of appendix A. Each is a page with a form that posts itself; what is sent is what these forms hold, with the fields in their order and
/// those that a visitor leaves blank. Of some forms the text of the guide has no fields: those have the required arguments of the command and the BackURL.
/// </summary>
public sealed partial class AppendixTests
{
    // As the guide prints it. What its script reads of the reply is the first example.
    private const string BackPage = "http://at2k100619/testapi/back.htm";

    [Theory]
    // A form that the back page writes itself, after a meeting was scheduled.
    [InlineData("back page", "jo", "m.php", "AT=HM&MK=400000001", "AT=HM&ST=SUCCESS&MK=400000001")]
    [InlineData(
        "new user sign-up",
        "",
        "p.php",
        "AT=SU&FN=Eve&LN=New&EM=eve@example.com&WID=eve&PW=Pass-1234&PID=webex-site",
        "AT=SU&ST=SUCCESS&WID=eve&EM=eve%40example.com"
    )]
    // The figure shows the word as Goback; chapter 2 has GoBack, as the errata say of the form elsewhere.
    [InlineData("partner login", "", "p.php", "AT=LI&FN=&LN=&EM=&WID=jo&PW=Pass-1234&NPW=&MU=GoBack", "AT=LI&ST=SUCCESS&WID=jo")]
    [InlineData("partner logout", "jo", "p.php", "AT=LO", "AT=LO&ST=SUCCESS")]
    [InlineData("impromptu meeting", "jo", "m.php", "AT=IM&MN=Now&PW=secret1&AS=WebTour&AH=&WL=http%3A%2F%2Fwww.example.com", "AT=IM&ST=SUCCESS&MK=*")]
    [InlineData("delete meeting", "jo", "m.php", "AT=DM&MK=400000001", "AT=DM&ST=SUCCESS&MK=400000001")]
    [InlineData("host meeting", "jo", "m.php", "AT=HM&MK=400000001", "AT=HM&ST=SUCCESS&MK=400000001")]
    [InlineData("join meeting", "", "m.php", "AT=JM&MK=400000002&PW=", "AT=JM&ST=SUCCESS&MK=400000002")]
    [InlineData("start support session", "jo", "m.php", "AT=SS", "AT=SS&ST=SUCCESS&SN=*")]
    [InlineData("join support session", "", "m.php", "AT=JS&SN={session}&FN=Cus&LN=Tomer&EM=cus@example.com", "AT=JS&ST=SUCCESS&SN=*")]
    [InlineData("list meetings", "jo", "m.php", "AT=LM", "page: Design review")]
    [InlineData(
        "My WebEx",
        "jo",
        "o.php",
        "AT=MO&OfficeName=Corner&OfficeDescription=Mine&OfficeURL=http%3A%2F%2Foffice.example&TimeZone=4&Category1=&Category2="
            + "&Division=&Department=&Project=&Other="
            + "&Title=Ms&Address1=Street+1&Address2=&City=Bonn&State=&ZipCode=1&Country=&OPhoneCountry=1&OPhoneArea=408&OPhoneLocal=4357000&OPhoneExt="
            + "&CPhoneCountry=&CPhoneArea=&CPhoneLocal=&CPhoneExt=&PPhoneCountry=&PPhoneArea=&PPhoneLocal=&PPhoneExt=&FPhoneCountry="
            + "&FPhoneArea=&FPhoneLocal=&FPhoneExt="
            + "&FirstNameVisible=1&LastNameVisible=1&AddressVisible=1&OfficeURLVisible=1&PictureVisible=1&TitleVisible=1"
            + "&ListInCategory=1&NotifyOnNewMessage=1&NotifyOnMeetingRequest=1",
        "AT=MO&ST=SUCCESS&OID=*&OURL=http%3A%2F%2Foffice.example"
    )]
    [InlineData("list all open meetings", "", "m.php", "AT=OM", "page: 400000002")]
    [InlineData("schedule meeting", "jo", "m.php", "AT=SM&MN=Review&PW=secret1&DU=60&YE=2040&MO=12&DA=1&HO=9&MI=30&TL=10&CO=&LF=1", "AT=SM&ST=SUCCESS&MK=*")]
    public async Task An_example_works_as_printed(string example, string user, string page, string form, string expected)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        string session = (await users.SendAsync("ann", "m.php", "AT=SS"))["SN"];
        RawClient client = await users.ClientAsync(user);
        // With a BackURL the list of open meetings goes there.
        string back = example == "list all open meetings" ? "" : "&BU=" + Uri.EscapeDataString(BackPage);
        using HttpResponseMessage response = await client.PostAsync(page, form.Replace("{session}", session, StringComparison.Ordinal) + back);
        if (expected.StartsWith("page: ", StringComparison.Ordinal))
        {
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(
                expected["page: ".Length..],
                customMessage: example
            );
            return;
        }

        string location = response.Headers.Location?.OriginalString ?? $"HTTP {(int)response.StatusCode}";
        location.ShouldMatch("^" + Regex.Escape($"{BackPage}?{expected}").Replace("\\*", "[^&]+", StringComparison.Ordinal) + "$", example);
        // The script of the back page takes what has one equals sign.
        Dictionary<string, string> read = location[(location.IndexOf('?', StringComparison.Ordinal) + 1)..]
            .Split('&')
            .Select(pair => pair.Split('='))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1]);
        read["AT"].ShouldBe(At().Match(form).Groups[1].Value);
        read["ST"].ShouldBe("SUCCESS");
    }

    [GeneratedRegex("AT=([A-Z]+)")]
    private static partial Regex At();
}
