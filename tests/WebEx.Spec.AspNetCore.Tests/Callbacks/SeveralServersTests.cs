using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace WebEx.Tests;

/// <summary>Two servers of one application: they share the keys of data protection, and what remembers the callbacks that were received.</summary>
public sealed class SeveralServersTests
{
    private const string Answer = "&AT=SM&ST=SUCCESS&MK=1";
    private const int DoubleSubmits = 200;

    private readonly EphemeralDataProtectionProvider _keys = new();

    [Fact]
    public async Task Of_two_server_processes_over_one_redis_a_single_one_receives_each_callback()
    {
        using RedisServer redis = RedisServer.StartOrSkip();
        DirectoryInfo keys = Directory.CreateTempSubdirectory("webex-keys-");
        try
        {
            // One after the other: the first makes the keys.
            using ServerProcess first = await ServerProcess.StartAsync(redis, keys.FullName);
            using (Browser browser = first.OpenBrowser())
                _ = await browser.TextAsync("/begin");
            using ServerProcess second = await ServerProcess.StartAsync(redis, keys.FullName);
            var receivers = new HashSet<string>();
            for (int i = 0; i < DoubleSubmits; i++)
            {
                using Browser browser = first.OpenBrowser();
                string backUrl = await browser.TextAsync("/begin");
                using Browser other = Same(second.OpenBrowser(), browser);

                HttpResponseMessage[] responses = await Task.WhenAll(browser.GoAsync(backUrl + Answer), other.GoAsync(backUrl + Answer));

                HttpResponseMessage received = responses.Where(response => response.StatusCode == HttpStatusCode.OK).ShouldHaveSingleItem();
                responses.ShouldContain(response => response.StatusCode == HttpStatusCode.BadRequest);
                _ = receivers.Add(await received.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }

            receivers.ShouldBeSubsetOf([$"1 by {first.Id}", $"1 by {second.Id}"]);
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Where_redis_is_gone_the_callback_is_not_received_and_can_be_tried_again()
    {
        using RedisServer redis = RedisServer.StartOrSkip();
        await using TestApplication app = await StartAsync(services =>
            services.AddWebExRedisCallbackStore($"127.0.0.1:{redis.Port},connectTimeout=500,asyncTimeout=500")
        );
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/back");
        using Browser keeper = browser.Copy();
        redis.Stop();

        _ = await Should.ThrowAsync<StackExchange.Redis.RedisException>(() => keeper.GoAsync(backUrl + Answer));

        app.Received.ShouldBeEmpty();
    }

    // What a store of one server cannot do, which the other tests rely on.
    [Fact]
    public async Task Two_servers_with_a_memory_of_their_own_receive_a_callback_twice()
    {
        await using TestApplication first = await StartAsync(_ => { });
        await using TestApplication second = await StartAsync(_ => { });
        using Browser browser = first.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/back");
        using Browser other = Same(second.OpenBrowser(), browser);

        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Task<TestApplication> StartAsync(Action<IServiceCollection> add) =>
        TestApplication.StartAsync(services: services => add(services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider>(_keys))));

    // The same browser, whose request the load balancer sends to the other server.
    private static Browser Same(Browser other, Browser browser)
    {
        other.Cookies.Add(browser.Cookies.GetAllCookies());
        return other;
    }
}
