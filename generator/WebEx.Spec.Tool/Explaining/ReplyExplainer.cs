using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>Explains what a site answered: a redirect, a form's body, markup, or a page that leads on.</summary>
internal static partial class ReplyExplainer
{
    /// <summary>True where a text is an answer rather than a request.</summary>
    public static bool IsReply(string text)
    {
        string trimmed = text.TrimStart().TrimStart('\uFEFF');
        if (trimmed.StartsWith('<') && !trimmed.StartsWith("<http", StringComparison.OrdinalIgnoreCase))
            return true;
        int query = trimmed.IndexOf('?', StringComparison.Ordinal);
        bool isToSite =
            WebExLink.Read(query < 0 ? trimmed : trimmed[..query] + "?AT=" + At(trimmed)) is { Page: { } page } link
            && link.Targets.Count > 0
            && page == link.Targets[0].Path;
        return !isToSite && StatusCode.Match(trimmed) is { Success: true } status && Suggestion.Nearest(status.Groups["status"].Value, Statuses) is not null;
    }

    /// <summary>Explains it.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="command">The command that was sent; null to tell it from AT.</param>
    public static Explanation Explain(string text, WebExCommand? command)
    {
        string? at = At(text);
        List<WebExCommand> commands = command is not null ? [command] : [.. CommandIndex.All.Where(known => known.At is not null && known.At == at)];
        if (commands.Count == 0)
        {
            string message = at is null
                ? "The text names no command by AT: say with --command which one was sent."
                : $"No command has the AT of the reply{(Suggestion.Nearest(at, GuideNames.Ats) is { } near ? $"; did you mean AT={near}?" : ".")}";
            return new Explanation { Title = "A reply", Findings = [new("WES7401", FindingSeverity.Error, "AT", message)] };
        }

        // Several pages have some commands of the same AT; one whose reply this can be comes first, and those in use before those that are not.
        var read = commands
            .Select(known =>
                (Candidate: new CommandCandidate(known, EmbeddedCatalogue.Instance.Find(known)), Reply: known.ReadUntypedReply(text, ReplyContext.NotStated))
            )
            .OrderBy(pair => pair.Reply.Outcome == ReplyOutcome.Unreadable)
            .ThenBy(pair => pair.Candidate.Model.Deprecated is not null)
            .ThenBy(pair => pair.Reply is { Outcome: ReplyOutcome.Failure, ErrorCode: null })
            .ToList();
        return Explain(text, read[0].Candidate, read[0].Reply, [.. read.Skip(1).Select(pair => pair.Candidate.Model).Where(model => model.Deprecated is null)]);
    }

    private static Explanation Explain(string text, CommandCandidate candidate, WebExReply reply, IReadOnlyList<CommandModel> others)
    {
        CommandModel model = candidate.Model;
        // In a page, a mail or a log all kinds of things stand beside the parameters.
        bool isLink = !text.Trim().Any(SecretText.IsForeign);
        List<string> facts = [$"Outcome: {reply.Outcome.ToString().ToLowerInvariant()}."];
        List<ExplainFinding> findings = [];
        string place = model.Reply is { Line: > 0 } shape ? $"{model.Guide.Page}, line {shape.Line}" : model.Guide.Page;
        if (reply.Problem is { } problem)
            findings.Add(new("WES7402", FindingSeverity.Error, null, problem + Status(model, reply), place));
        if (reply.Outcome == ReplyOutcome.Failure)
            Failure(candidate, reply, facts, findings);
        if (reply.HasUndecodableValues)
            findings.Add(
                new(
                    "WES7015",
                    FindingSeverity.Warning,
                    null,
                    "The reply has bytes that are not UTF-8: the caller can name the encoding (ReplyContext.Encoding)."
                )
            );
        if (others.Count > 0)
            facts.Add($"The same AT is of {string.Join(", ", others.Select(other => $"{other.Name} ({CommandNames.Of(other)})"))}.");
        return new Explanation
        {
            Command = CommandNames.Of(model),
            Title = $"Reply of {model.Name} ({candidate.Command})",
            Facts = facts,
            Arguments = [.. reply.Parameters.Select((pair, index) => Parameter(candidate, pair.Key, pair.Value, index + 1, isLink))],
            Findings = findings,
            Code = $"using WebEx;\nusing WebEx.{model.Namespace};\n\n{model.Name}Reply reply = {model.Name}Reply.Read(text);\n",
        };
    }

    private static void Failure(CommandCandidate candidate, WebExReply reply, List<string> facts, List<ExplainFinding> findings)
    {
        CommandModel model = candidate.Model;
        int index = candidate.Command.Errors?.Find(reply.ErrorText, out _) ?? 0;
        string code = reply.ErrorText ?? reply.Parameters.FirstOrDefault(pair => pair.Key == "RS").Value ?? "";
        ErrorModel? error =
            index > 0 && index <= model.NumberedErrors.Count ? model.Errors.FirstOrDefault(known => known.Code == model.NumberedErrors[index - 1]) : null;
        if (error is null)
        {
            string message =
                code.Length == 0 ? "A failure needs a reason (RS), and the reply has none."
                : index > 0 ? $"{code} is an error of a source later than the guide."
                : $"The reason (RS) is not an error of {model.Name} in the guide{Suggestion.For(code, model.Errors.Select(known => known.Code))}";
            findings.Add(new("WES7403", index > 0 ? FindingSeverity.Note : FindingSeverity.Warning, "RS", message, model.Guide.Errors));
            return;
        }

        facts.Add($"{error.Code} ({model.Name}Error.{error.Name}): {error.Meaning}");
        if (error.Causes != ErrorCauses.None)
            facts.Add($"It depends on the {error.Causes.ToString().ToLowerInvariant()}.");
        if (error.Prevention != ErrorPrevention.None)
            facts.Add($"A client keeps it from occurring: {error.Prevention}.");
        facts.Add($"Guide: page {model.Guide.Page}, line {error.Line}.");
    }

    private static ExplainedArgument Parameter(CommandCandidate candidate, string code, string value, int place, bool isLink)
    {
        CommandModel model = candidate.Model;
        ReplyModel shape = model.Reply ?? ReplyModel.Usual;
        // Of what is one of a few words, the others could be anything.
        (string? name, bool isShown) = code switch
        {
            "AT" => ("the command", value == model.At),
            _ when code == shape.StatusCode => ("the status", Statuses.Concat(shape.Statuses).Contains(value, StringComparer.OrdinalIgnoreCase)),
            "RS" => ("the reason", candidate.Command.Errors?.Find(value, out _) > 0),
            // Tickets come back as parameters, too.
            _ => (shape.AllParameters.FirstOrDefault(parameter => parameter.Code == code)?.Name, !GuideNames.HasSecret(code) && !SecretText.IsName(code)),
        };
        var label = new ArgumentLabel(name is null && !GuideNames.HasArgument(code) ? null : code, place);
        string shown = isLink ? SecretText.Mask(value) : SecretText.Beginning(value);
        return new ExplainedArgument(label.Cell, name, ValueWords.Of(isShown && name is not null ? Shown : null, shown, []));
    }

    // Misspelt, it is still meant for one.
    private static string Status(CommandModel model, WebExReply reply)
    {
        string code = (model.Reply ?? ReplyModel.Usual).StatusCode;
        string value = reply.Parameters.FirstOrDefault(pair => pair.Key == code).Value ?? "";
        return Suggestion.Nearest(value, Statuses) is { } near && !Statuses.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? $"; did you mean {code}={near}?"
            : "";
    }

    private static string[] Statuses { get; } = ["SUCCESS", "FAIL", "SUCC"];

    // A parameter of a reply is text here.
    private static ArgumentModel Shown { get; } = new();

    private static string? At(string text) => AtCode.Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"(?:^|[?&;""'\s>])AT=([A-Za-z0-9]{1,16})")]
    private static partial Regex AtCode { get; }

    [GeneratedRegex(@"(?:^|[?&;])ST=(?<status>[A-Za-z]{3,10})(?:&|$|\s)", RegexOptions.IgnoreCase)]
    private static partial Regex StatusCode { get; }
}
