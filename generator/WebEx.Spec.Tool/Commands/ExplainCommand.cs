using System.CommandLine;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Explaining;
using WebEx.Spec.Tool.Logs;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec explain</c>.</summary>
internal static partial class ExplainCommand
{
    private const string StandardInput = "-";
    private const int Longest = 1_000_000;

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var text = new Argument<string[]>("TEXT")
        {
            Description = "A URL, a form's body, a request or a reply; - reads standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> center = CenterOption.Create();
        var method = new Option<string?>("--method") { Description = "How the request is sent; told from the text when left out.", HelpName = "GET|POST" };
        method.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "GET", "POST");
        var command = new Option<string?>("--command")
        {
            Description = "The command that a reply answers, such as m.php/SM, where the reply does not name it.",
            HelpName = "PAGE/AT",
        };
        var log = new Option<string?>("--log")
        {
            Description = "An access log (common, combined, IIS, HAR), in place of a text: commands, faults and secrets in URLs, by frequency.",
            HelpName = "FILE",
        };
        Option<string?> format = ReportFormat.Create();
        var verb = new Verb(
            "explain",
            "Tells what a URL, a form or a reply means, and everything that is wrong with it. Secrets are masked.",
            ("explain \"https://acme.webex.com/acme/m.php?AT=SM&MN=Review&DU=x\"", "Names the command, its arguments and faults, and writes the same in C#."),
            ("explain \"https://app.example/back?AT=SM&ST=FAIL&RS=AccessDenied\"", "Tells what a reply means."),
            ("explain - --format json < request.txt", "Reads a request from a file, and writes JSON for a program."),
            ("explain --log access.log", "Counts commands, faults and secrets in URLs of a log of any size.")
        )
        {
            text,
            center,
            method,
            command,
            log,
            format,
        };
        verb.SetAction(
            async (parsed, cancellation) =>
            {
                string[] words = parsed.GetValue(text) ?? [];
                Center? asked = CenterOption.Parse(parsed.GetValue(center));
                if (parsed.GetValue(log) is { } file)
                {
                    if (words.Length > 0)
                        throw new MisuseException("a log and a text cannot be explained together.");
                    return RunLog(file, asked, parsed.GetValue(format), console, cancellation);
                }

                if (words.Length == 0)
                    throw new MisuseException("a text is missing: a URL, a form, a reply, or - for standard input.");
                return await RunAsync(
                    words,
                    new Asked(asked, parsed.GetValue(method), parsed.GetValue(command), parsed.GetValue(format)),
                    console,
                    cancellation
                );
            }
        );
        return verb;
    }

    private static int RunLog(string file, Center? center, string? format, ToolConsole console, CancellationToken cancellation)
    {
        if (format is not (null or ReportFormat.Text or ReportFormat.Json))
            throw new MisuseException($"a log is explained as {ReportFormat.Text} or {ReportFormat.Json}.");
        LogReport report = LogFile.Read(file, center, console, cancellation);
        if (format == ReportFormat.Json)
            console.Output.Write(report.ToJson());
        else
            report.WriteText(console);
        return report.ExitCode;
    }

    private static async Task<int> RunAsync(string[] words, Asked asked, ToolConsole console, CancellationToken cancellation)
    {
        // A URL with raw spaces, without quotes, comes in pieces.
        string text = string.Join(" ", words);
        if (text == StandardInput)
            text = await console.Input.ReadToEndAsync(cancellation);
        if (text.Length > Longest)
            throw new MisuseException($"the text has {text.Length} characters, and is explained up to {Longest}.");
        if (string.IsNullOrWhiteSpace(text))
            throw new MisuseException("there is no text to explain.");
        Explanation explanation = Explain(text, asked);
        if (asked.Format is null or ReportFormat.Text)
            ExplanationText.Write(explanation, console);
        else if (asked.Format == ReportFormat.Json)
            console.Output.Write(ExplanationJson.Of(explanation));
        else
            ReportFormat.Writer(asked.Format).Write(Report(explanation, text), console);
        return explanation.IsAccepted ? ExitCode.Sound : ExitCode.HasFindings;
    }

    private static Explanation Explain(string text, Asked asked)
    {
        WebExCommand? command = asked.Command is { } name ? Find(name) : null;
        if (command is not null || (asked.Method is null && ReplyExplainer.IsReply(text)))
            return ReplyExplainer.Explain(text, command);
        HttpText http = HttpText.Read(text);
        bool? isPost = asked.Method is { } method ? method.Equals("POST", StringComparison.OrdinalIgnoreCase) : http.IsPost;
        string sent = http.Page.Length > 0 ? $"{http.Page}?{http.Text}" : http.Text;
        return RequestExplainer.Explain(sent, isPost, asked.Center);
    }

    private static WebExCommand Find(string name)
    {
        IEnumerable<string> known = CommandIndex.All.Select(PageAndAt).Concat(CommandIndex.All.Select(command => command.Name));
        return CommandIndex.All.FirstOrDefault(command =>
                string.Equals(PageAndAt(command), name, StringComparison.OrdinalIgnoreCase) || command.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            )
            ?? throw new MisuseException(
                $"{(CommandName.IsMatch(name) ? Quoted.Text(name) : "the value of --command")} is not a command{Suggestion.For(name, known)}"
            );
    }

    private static string PageAndAt(WebExCommand command) => $"{command.Path}/{command.At}";

    // The line itself is not shown: it may hold a secret.
    private static FindingReport Report(Explanation explanation, string text)
    {
        string line = text.ReplaceLineEndings(" ");
        List<Finding> findings =
        [
            .. explanation.Findings.Select(finding => new Finding(finding.Id, finding.Severity, finding.Message, "input", Span(line, finding.Argument))),
        ];
        return new FindingReport(findings, $"{explanation.Title}: {(explanation.IsAccepted ? "accept" : "object")}.", (_, _) => null);
    }

    private static SourceSpan Span(string line, string? argument)
    {
        int at = argument is null ? -1 : line.IndexOf(argument + "=", StringComparison.Ordinal);
        return at < 0 ? SourceSpan.Start : new SourceSpan(1, at + 1, 1, at + 1 + argument!.Length);
    }

    // Anything else is a text in the wrong place, with its secrets.
    [GeneratedRegex(@"^[A-Za-z0-9./@]{1,40}\z")]
    private static partial Regex CommandName { get; }

    private sealed record Asked(Center? Center, string? Method, string? Command, string? Format);
}
