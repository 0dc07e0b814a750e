using System.Reflection;
using System.Text.RegularExpressions;

namespace WebEx.Site.Tests;

/// <summary>Every error code of the catalogue can be had from a site: where no state leads to it, by a fault.</summary>
public sealed partial class ReachabilityTests
{
    [Fact]
    public async Task Every_error_code_of_every_command_comes_on_demand_and_is_read_back()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var anybody = new RawClient(site);
        // Of the ATs that two families of m.php share, a site with Event Center alone has those of the events.
        await using WebExTestSite events = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await events.ConfigureAsync(settings => settings with { Centers = Centers.EventCenter });
        using var attendee = new RawClient(events);
        int reached = 0;
        foreach (WebExCommand command in Commands.All)
        {
            RawClient client = command.Centers == Centers.EventCenter ? attendee : anybody;
            Func<string?, WebExReply> read = Reader(command);
            foreach (string code in command.Errors?.Codes ?? [])
            {
                string sent = Number().Replace(code, match => match.Groups["from"].Success ? match.Groups["from"].Value : "6");
                using var request = new HttpRequestMessage(
                    HttpMethod.Get,
                    new Uri($"{command.Path}?{(command.At is null ? "" : $"AT={command.At}&")}BU={Uri.EscapeDataString(RawClient.Back)}", UriKind.Relative)
                )
                {
                    Headers = { { "X-WebEx-Fault", "error=" + sent } },
                };
                using HttpResponseMessage response = await client.SendAsync(request);
                string text = response.Headers.Location?.OriginalString ?? await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                WebExReply reply = read(text);
                reply.Outcome.ShouldBe(ReplyOutcome.Failure, $"{command} {code}: {text}");
                reply.ErrorCode.ShouldBe(new WebExErrorCode(code), $"{command} {code}");
                reached++;
            }
        }

        reached.ShouldBe(Commands.All.Sum(command => command.Errors?.Codes.Count() ?? 0));
        reached.ShouldBeGreaterThanOrEqualTo(1288);
    }

    private static Func<string?, WebExReply> Reader(WebExCommand command)
    {
        Type reply = command.GetType().GetGenericArguments()[1];
        return reply.GetMethod("Read", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!.CreateDelegate<Func<string?, WebExReply>>();
    }

    // [n] for any number, [1..10] for one in a range.
    [GeneratedRegex(@"\[(n|(?<from>\d+)\.\.\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
