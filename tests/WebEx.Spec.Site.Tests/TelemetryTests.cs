using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace WebEx.Site.Tests;

public sealed class TelemetryTests
{
    private const string Secret = "Secret-13579";
    private static readonly string[] SecretArguments = ["PW", "PID", "TK", "SK", "NPW", "MN", "WID", "SA1", "CN"];

    [Fact]
    public async Task Each_command_is_one_line_of_the_log_and_one_activity_without_a_secret()
    {
        // Other tests of this process have activities too.
        List<string> activities = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "WebEx.Spec.Site",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (activities)
                    activities.Add(string.Join(' ', activity.Tags.Select(tag => $"{tag.Key}={tag.Value}").Prepend(activity.DisplayName)));
            },
        };
        ActivitySource.AddActivityListener(listener);
        FakeLogCollector log = new();
        using ILoggerFactory loggers = LoggerFactory.Create(logging => logging.AddProvider(new FakeLoggerProvider(log)));
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { LoggerFactory = loggers }, TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        int sent = 0;
        foreach (WebExCommand command in Commands.All)
        {
            string arguments = string.Join('&', SecretArguments.Select(code => $"{code}={Secret}"));
            using HttpResponseMessage response = await client.PostAsync(command.Path, $"{(command.At is null ? "" : $"AT={command.At}&")}{arguments}");
            sent++;
        }

        // An AT that is none is no name of a command.
        foreach (string page in (string[])["p.php", "c.php"])
        {
            using HttpResponseMessage response = await client.PostAsync(page, $"AT={Secret}%0Aforged&PW={Secret}");
            sent++;
        }

        IReadOnlyList<FakeLogRecord> lines = log.GetSnapshot();
        lines.Count.ShouldBe(sent);
        lines.Select(line => line.Message).ShouldContain("POST m.php?AT=DM: failure AccessDenied (HTTP 200)");
        lines.ShouldAllBe(line => !line.Message.Contains(Secret) && !line.Message.Contains('\n') && line.Exception == null);
        lock (activities)
        {
            foreach (WebExCommand command in Commands.All)
                activities.ShouldContain(activity => activity.StartsWith(command.ToString() + " ", StringComparison.Ordinal));
            activities.ShouldAllBe(activity => !activity.Contains(Secret));
        }
    }
}
