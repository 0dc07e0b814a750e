using System.Text;
using System.Text.Json;
using WebEx.Spec.Tests.Packages;

namespace WebEx.Spec.Tool.Tests;

/// <summary>Access logs of several formats.</summary>
public sealed class LogTests : IDisposable
{
    private const string Login = "/acme/p.php?AT=LI&WID=jo&PW=geheim-9";
    private const string Join = "/acme/m.php?AT=JM&MK=1&AN=Ann Lee";
    private const int MostHeapBytes = 64 * 1024 * 1024;
    private static readonly string[] CountNames = ["entries", "requests", "others", "unread"];
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    public static TheoryData<string> Formats =>
        [
            $"1.2.3.4 - jo [29/Nov/2026:10:00:00 +0000] \"GET {Login} HTTP/1.1\" 200 12\n"
                + $"1.2.3.4 - jo [29/Nov/2026:10:00:01 +0000] \"GET {Join} HTTP/1.1\" 200 12\n"
                + "1.2.3.4 - jo [29/Nov/2026:10:00:02 +0000] \"GET /logo.png HTTP/1.1\" 200 12\n",
            $"1.2.3.4 - jo [29/Nov/2026:10:00:00 +0000] \"GET {Login} HTTP/1.1\" 200 12 \"-\" \"Mozilla \\\"5\\\"\"\r\n"
                + $"1.2.3.4 - jo [29/Nov/2026:10:00:01 +0000] \"GET {Join} HTTP/1.1\" 200 12 \"https://x.example/?AT=SM\" \"Mozilla\"\r\n"
                + "1.2.3.4 - jo [29/Nov/2026:10:00:02 +0000] \"GET /logo.png HTTP/1.1\" 200 12 \"-\" \"-\"\r\n",
            "#Software: Microsoft Internet Information Services 10.0\n#Fields: date time cs-method cs-uri-stem cs-uri-query sc-status\n"
                + "2026-11-29 10:00:00 GET /acme/p.php AT=LI&WID=jo&PW=geheim-9 200\n"
                + "2026-11-29 10:00:01 GET /acme/m.php AT=JM&MK=1&AN=Ann%2520Lee 200\n"
                + "2026-11-29 10:00:02 GET /logo.png - 200\n",
            Archive($"https://acme.webex.com{Login}", $"https://acme.webex.com{Join}", "https://acme.webex.com/logo.png"),
        ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Commands_faults_and_secrets_are_counted_and_no_secret_is_shown(string log)
    {
        ToolRun run = Run(log, "--format", "json");
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe("");
        JsonElement json = JsonDocument.Parse(run.Output).RootElement;
        (json.GetProperty("requests").GetInt32(), json.GetProperty("others").GetInt32(), json.GetProperty("unread").GetInt32()).ShouldBe((2, 1, 0));
        json.GetProperty("commands").EnumerateArray().Select(count => count.GetProperty("command").GetString()).ShouldBe(["p.php/LI", "m.php/JM"]);
        JsonElement secret = json.GetProperty("secrets").EnumerateArray().ShouldHaveSingleItem();
        (secret.GetProperty("command").GetString(), secret.GetProperty("argument").GetString()).ShouldBe(("p.php/LI", "PW"));
        json.GetProperty("faults").EnumerateArray().ShouldContain(fault => fault.GetProperty("argument").GetString() == "AN");

        ToolRun text = Run(log);
        text.Output.ShouldContain("Secrets in URLs\n  1  PW of p.php/LI");
        (text.Output + run.Output).ShouldNotContain("geheim");
    }

    [Fact]
    public void A_form_in_an_archive_may_hold_a_secret()
    {
        const string Log =
            """{"log":{"entries":[{"request":{"method":"POST","url":"https://acme.webex.com/acme/p.php","postData":{"text":"AT=LI&WID=jo&PW=geheim-9"}}}]}}""";
        ToolRun run = Run(Log);
        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("  1  p.php/LI");
    }

    [Fact]
    public void What_is_no_request_is_counted_and_a_line_of_any_length_is_no_trouble()
    {
        string log = "rubbish\n" + new string('x', 3_000_000) + "\n\"GET /acme/m.php?AT=JM&MK=1&AN=A HTTP/1.1\"\n";
        ToolRun run = Run(log);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith(
            "3 entries: 1 requests of the URL API, 0 of something else, 2 that could not be read.\n\nNot read\n"
                + "  1  no request of GET, POST or HEAD  first in line 1\n  1  longer than 200,000 characters  first in line 2\n"
        );
    }

    // Of any format: what is no entry is not counted, and what is one is counted once.
    [Theory]
    [InlineData("#Version: 1.0\n#Fields: cs-uri-stem cs-uri-query\n\n/acme/m.php AT=JM&MK=1&AN=A\n- -\n/logo.png -\n", 3, 1, 1, 1)]
    [InlineData("#Fields: date\n2026-11-29\n", 1, 0, 0, 1)]
    [InlineData("\n\n\"GET /logo.png HTTP/1.1\"\n\n\"PUT /x HTTP/1.1\"\n", 2, 0, 1, 1)]
    [InlineData(
        """{"log":{"entries":[{},{"request":{"url":7}},{"request":{"url":"\ud83d"}},{"request":{"url":"/x"}},{"request":{"url":"/acme/m.php?AT=JM"}}]}}""",
        5,
        1,
        1,
        3
    )]
    public void The_counts_of_a_log_add_up(string log, int entries, int requests, int others, int unread)
    {
        JsonElement json = JsonDocument.Parse(Run(log, "--format", "json").Output).RootElement;
        CountNames.Select(name => json.GetProperty(name).GetInt32()).ShouldBe([entries, requests, others, unread]);
        json.GetProperty("reasons").EnumerateArray().Sum(reason => reason.GetProperty("count").GetInt32()).ShouldBe(unread);
    }

    // Wherever the string is, and whatever it is made of: a URL, a form, what nobody reads, a name, escapes.
    [Theory]
    [InlineData("""{"log":{"entries":[{"request":{"url":"/acme/*"}},{"request":{"url":"/acme/m.php?AT=JM&MK=1&AN=A"}}]}}""", "a", 1)]
    [InlineData("""{"log":{"entries":[{"request":{"url":"/acme/*"}},{"request":{"url":"/acme/m.php?AT=JM&MK=1&AN=A"}}]}}""", "\\u00fc", 1)]
    [InlineData(
        """{"log":{"entries":[{"request":{"url":"/m.php","postData":{"text":"*"}}},{"request":{"url":"/acme/m.php?AT=JM&MK=1&AN=A"}}]}}""",
        "\u00fc",
        1
    )]
    [InlineData("""{"log":{"entries":[{"response":{"content":{"text":"*"}},"request":{"url":"/acme/m.php?AT=JM&MK=1&AN=A"}}]}}""", "\\\"", 0)]
    [InlineData("""{"log":{"*":1,"entries":[{"request":{"url":"/acme/m.php?AT=JM&MK=1&AN=A"}}]}}""", "\\\\", 0)]
    public void A_string_of_any_length_in_an_archive_needs_little_memory(string log, string part, int unread)
    {
        string[] sides = log.Split('*');
        using (var writer = new StreamWriter(_path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            writer.Write(sides[0]);
            for (int i = 0; i < 25_000_000; i++)
                writer.Write(part);
            writer.Write(sides[1]);
        }

        JsonElement json = ExplainInLittleMemory(expectedCode: 0);
        (json.GetProperty("requests").GetInt32(), json.GetProperty("unread").GetInt32()).ShouldBe((1, unread));
    }

    // Each line has an unknown argument of another long name, which is no kind of its own. In a process of its own: there the runtime itself holds the bound.
    [Fact]
    public void A_long_log_needs_little_memory()
    {
        const int Lines = 12_000;
        string rest = new('x', 6000);
        using (var writer = new StreamWriter(_path, append: false, Encoding.UTF8))
        {
            for (int i = 0; i < Lines; i++)
                writer.Write($"1.2.3.4 - - [29/Nov/2026:10:00:00 +0000] \"GET /acme/m.php?AT=JM&MK={i}&AN=A&x{i}{rest}=1 HTTP/1.1\" 200 12\n");
        }

        new FileInfo(_path).Length.ShouldBeGreaterThan(MostHeapBytes);
        JsonElement json = ExplainInLittleMemory(expectedCode: 1);
        json.GetProperty("requests").GetInt32().ShouldBe(Lines);
        json.GetProperty("faults").GetArrayLength().ShouldBeLessThan(10);
    }

    [Theory]
    [InlineData("{\"log\": [", "the file begins like a HAR file, and is no JSON")]
    public void A_broken_archive_is_refused(string log, string problem)
    {
        ToolRun run = Run(log);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("webex-spec: " + problem);
    }

    [Fact]
    public void A_log_that_is_not_there_is_refused()
    {
        ToolRun run = ToolRun.Of("explain", "--log", "no such log");
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Error.ShouldStartWith("webex-spec: the log 'no such log' cannot be read: ");
        ToolRun.Of("explain", "x", "--log", _path).ShouldBe(new ToolRun(2, "", "webex-spec: a log and a text cannot be explained together.\n"));
        ToolRun.Of("explain").ExitCode.ShouldBe(2);
        string folder = Path.GetTempPath();
        ToolRun.Of("explain", "--log", folder).Error.ShouldStartWith($"webex-spec: the log '{folder}' is a folder: give one of its files");
    }

    private JsonElement ExplainInLittleMemory(int expectedCode)
    {
        Dictionary<string, string> environment = new() { ["DOTNET_GCHeapHardLimit"] = $"0x{MostHeapBytes:X}" };
        string tool = Path.Combine(AppContext.BaseDirectory, "webex-spec.dll");
        DotNetResult run = DotNet.RunProgram("dotnet", AppContext.BaseDirectory, environment, tool, "explain", "--log", _path, "--format", "json");
        run.ExitCode.ShouldBe(expectedCode, run.Output);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static string Archive(params string[] urls) =>
        JsonSerializer.Serialize(
            new
            {
                log = new
                {
                    version = "1.2",
                    entries = urls.Select(url => new
                    {
                        request = new
                        {
                            method = "GET",
                            url,
                            headers = new[] { new { name = "url", value = "x" } },
                        },
                        response = new { content = new { text = "AT=SM" } },
                    }),
                },
            }
        );

    private ToolRun Run(string log, params string[] args)
    {
        File.WriteAllText(_path, log);
        return Explain(args);
    }

    private ToolRun Explain(params string[] args) => ToolRun.Of(["explain", "--log", _path, .. args]);
}
