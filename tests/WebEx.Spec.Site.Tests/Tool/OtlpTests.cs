namespace WebEx.Site.Tests.Tool;

public sealed class OtlpTests
{
    private const string Secret = "Secret-98765";

    // Of an activity of the caller.
    private const string TraceId = "0af7651916cd43dd8448eb211c80319c";

    [Fact]
    public async Task Traces_metrics_and_the_log_go_to_the_endpoint_of_the_standard_variables_without_a_secret()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A program of Windows cannot be asked to end from outside its console.");
        await using OtlpReceiver receiver = await OtlpReceiver.StartAsync();
        Dictionary<string, string> variables = new()
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = receiver.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_RESOURCE_ATTRIBUTES"] = "lab=seven",
        };
        await RunAsync(variables);
        string traces = receiver.Received("/v1/traces"),
            metrics = receiver.Received("/v1/metrics"),
            log = receiver.Received("/v1/logs");
        traces.ShouldContain("WebEx.Spec.Site");
        traces.ShouldContain("p.php?AT=LI");
        traces.ShouldContain("BadWebExIDOrPassword");
        traces.ShouldContain(System.Text.Encoding.Latin1.GetString(Convert.FromHexString(TraceId)));
        metrics.ShouldContain("webex.site.command.duration");
        log.ShouldContain("p.php?AT=LI");
        foreach (string sent in new[] { traces, metrics, log })
        {
            sent.ShouldContain("webex-site");
            sent.ShouldContain("seven");
            sent.ShouldNotContain(Secret);
        }
    }

    [Fact]
    public async Task Nothing_is_sent_where_the_standard_variable_turns_it_off()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A program of Windows cannot be asked to end from outside its console.");
        await using OtlpReceiver receiver = await OtlpReceiver.StartAsync();
        await RunAsync(
            new()
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = receiver.Address,
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["OTEL_SDK_DISABLED"] = "true",
            }
        );
        foreach (string path in new[] { "/v1/traces", "/v1/metrics", "/v1/logs" })
            receiver.Received(path).ShouldBeEmpty();
    }

    private static async Task RunAsync(Dictionary<string, string> variables)
    {
        using ToolRun run = new(variables, "--url", "http://127.0.0.1:0");
        string text = await run.ReadToAsync("curl");
        string line = text[(text.IndexOf("such as ", StringComparison.Ordinal) + "such as ".Length)..];
        using RawClient client = new(new Uri(line[..line.IndexOf(" (", StringComparison.Ordinal)]));
        using HttpRequestMessage login = new(
            HttpMethod.Get,
            new Uri($"p.php?AT=LI&WID=jo&PW={Secret}&MU=GoBack&BU={Uri.EscapeDataString(RawClient.Back)}", UriKind.Relative)
        );
        login.Headers.Add("traceparent", $"00-{TraceId}-b7ad6b7169203331-01");
        using HttpResponseMessage response = await client.SendAsync(login);
        RawClient.Parameters(response)["RS"].ShouldBe("BadWebExIDOrPassword");
        (await run.StopAsync()).ShouldBe(0);
    }
}
