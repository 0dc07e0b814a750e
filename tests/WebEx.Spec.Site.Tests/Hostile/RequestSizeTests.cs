using System.Globalization;
using System.Net;

namespace WebEx.Site.Tests.Hostile;

/// <summary>Requests that are meant to keep a site busy, or to fill its memory.</summary>
public sealed class RequestSizeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("p.php", "AT=RM&MK=1", "CB{0}={0}")]
    [InlineData("m.php", "AT=AA&MK=1", "TimeZone{0}=x")]
    [InlineData("m.php", "AT=AA&MK=1", "Language{0}=")]
    public async Task As_many_arguments_as_any_command_needs_are_read_and_more_are_refused_in_words(string page, string command, string argument)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using var client = new RawClient(site);
        string most = command + Many(4990);
        using HttpResponseMessage read = await client.PostAsync(page, most);
        ((int)read.StatusCode).ShouldBeLessThan(500);
        site.Requests.Count.ShouldBe(1);

        using HttpResponseMessage refused = await client.PostAsync(page, command + Many(5000));
        refused.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("at most 5000 arguments");
        site.Requests.Count.ShouldBe(1);

        string Many(int count) =>
            string.Concat(Enumerable.Range(1, count).Select(number => "&" + string.Format(CultureInfo.InvariantCulture, argument, number)));
    }

    [Fact]
    public async Task A_blank_argument_is_left_out_also_among_many_that_are_wrong()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        const string Meeting = "AT=SM&MN=Review&YE=2040&MO=12&DA=1&HO=9&MI=30";
        (await client.CommandAsync("m.php", Meeting + "&DU=&RO="))["ST"].ShouldBe("SUCCESS");
        // The first value is the one that counts.
        (await client.CommandAsync("m.php", Meeting + "&DU=x&DU="))["ST"]
            .ShouldBe("FAIL");
    }

    [Fact]
    public async Task All_that_is_remembered_of_a_request_counts()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { MaxRequestCharacters = 1000 }, Cancellation);
        using var client = new RawClient(site);
        for (int i = 0; i < 20; i++)
        {
            using HttpResponseMessage response = await client.GetAsync(new string('x', 3000) + i.ToString(CultureInfo.InvariantCulture));
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        site.Requests.Count.ShouldBe(20);
        ReceivedRequest[] remembered = [.. site.Requests];
        remembered.ShouldNotBeEmpty();
        remembered.Sum(request => request.Page.Length + request.Text.Length).ShouldBeLessThanOrEqualTo(1000);
    }

    [Fact]
    public async Task Sites_of_one_server_share_a_limit_and_one_that_is_flooded_takes_nothing_from_the_others()
    {
        const int Characters = 10_000;
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { MaxRequestCharacters = Characters }, Cancellation);
        using var client = new RawClient(site);
        _ = await client.CommandAsync("m.php", "AT=DM&MK=1");
        WebExTestSite[] flooded = [.. Enumerable.Range(0, 10).Select(number => site.Other(FormattableString.Invariant($"flooded-{number}")))];
        foreach (WebExTestSite other in flooded)
        {
            using var caller = new RawClient(other);
            for (int i = 0; i < 10; i++)
                _ = await caller.CommandAsync("m.php", "AT=DM&MK=" + new string('1', 1000));
        }

        flooded.Append(site).Sum(other => other.Requests.Sum(request => request.Text.Length)).ShouldBeLessThanOrEqualTo(4 * Characters);
        site.Requests.ShouldHaveSingleItem();
        flooded.ShouldAllBe(other => other.Requests.Any());
    }
}
