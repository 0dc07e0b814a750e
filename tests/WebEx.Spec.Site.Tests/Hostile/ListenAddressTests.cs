namespace WebEx.Site.Tests.Hostile;

/// <summary>A server that takes a slip of the pen for all interfaces of the machine would open the sites to the network.</summary>
public sealed class ListenAddressTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://loclhost.invalid:0", "nor a name that this machine knows")]
    [InlineData("http://256.1.1.1:0", "256.1.1.1")]
    [InlineData("http://user@127.0.0.1:0", "more than a host and a port")]
    [InlineData("http://127.0.0.1:0/path", "more than a host and a port")]
    [InlineData("http://127.0.0.1:0?a=1", "more than a host and a port")]
    [InlineData("http://127.0.0.1:99999", "no port")]
    [InlineData("http://localhost:0", "give the address 127.0.0.1")]
    [InlineData("https://127.0.0.1:0", "is not an address such as")]
    [InlineData("http://unix:/tmp/socket", "is not an address such as")]
    [InlineData("127.0.0.1:0", "is not an address such as")]
    [InlineData("", "is not an address such as")]
    public async Task An_address_that_is_none_is_refused_in_words_before_anything_listens(string url, string message)
    {
        ArgumentException refusal = await Should.ThrowAsync<ArgumentException>(WebExTestSite.StartAsync(new() { Url = url }, Cancellation));
        refusal.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://*:0")]
    [InlineData("http://+:0")]
    [InlineData("http://0.0.0.0:0")]
    public async Task An_address_of_the_machine_is_taken_as_it_is_meant(string url)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Url = url }, Cancellation);
        using var client = new RawClient(site);
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
    }

    [Theory]
    [InlineData(" token")]
    [InlineData("token\n")]
    [InlineData("  ")]
    public async Task A_token_that_no_header_brings_along_is_refused(string token) =>
        await Should.ThrowAsync<ArgumentException>(WebExTestSite.StartAsync(new() { AdminToken = token }, Cancellation));

    [Fact]
    public async Task An_empty_name_of_a_data_file_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(WebExTestSite.StartAsync(new() { DataFile = "" }, Cancellation));
}
