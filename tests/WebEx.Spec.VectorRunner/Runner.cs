using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WebEx.Spec.VectorRunner;

/// <summary>Answers one vector.</summary>
public static class Runner
{
    private static readonly WebExSite Site = new("acme");

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line that answers a line.</summary>
    public static string Answer(string line)
    {
        JsonNode vector = JsonNode.Parse(line)!;
        JsonNode input = vector["input"]!;
        CommandTypes command = CommandTypes.Find((string)vector["command"]!);
        JsonObject output = (string)vector["kind"]! switch
        {
            "encode" => Encode(command, input),
            "decode" or "malformed" => Decode(command, input),
            "validate" => Validate(command, input),
            "reply" => ReplyOutput.Of(command.ReadReply((string)input["text"]!, (string)input["received"]!)),
            var other => throw new InvalidOperationException($"There is no kind of vectors {other}."),
        };
        return new JsonObject { ["id"] = (string)vector["id"]!, ["output"] = output }.ToJsonString(Options);
    }

    private static JsonObject Encode(CommandTypes command, JsonNode input)
    {
        IWebExRequest request = RequestInput.Of(command, input["arguments"]!.AsObject());
        try
        {
            WebExForm form = request.ToForm(Site);
            return new JsonObject { ["path"] = request.Command.Path, ["query"] = form.Body };
        }
        catch (InvalidOperationException)
        {
            return new JsonObject { ["refused"] = true };
        }
    }

    private static JsonObject Decode(CommandTypes command, JsonNode input)
    {
        bool isRead = command.Command.TryReadRequest((string)input["text"]!, CenterOf(input), out IWebExRequest? request, out RequestValidationResult problems);
        var output = new JsonObject { ["readable"] = isRead };
        if (isRead)
        {
            output.Add("arguments", ValueOutput.Properties(request!, typeof(IWebExRequest)));
            if (request!.AdditionalArguments.Count > 0)
                output.Add("additional", ValueOutput.Pairs(request.AdditionalArguments));
        }

        JsonArray faults = [];
        foreach (Violation problem in problems)
            if (FaultOf(problem) is { } kind)
                faults.Add(WithError(new JsonObject { ["kind"] = kind, ["argument"] = problem.ArgumentCode }, problem));
        if (faults.Count > 0)
            output.Add("faults", faults);
        return output;
    }

    // What else is reported of a text that cannot be read is about its limits.
    private static string? FaultOf(Violation problem) =>
        problem.Rule switch
        {
            ViolationRule.Unreadable => "unreadable",
            ViolationRule.NotAChoice => "notAChoice",
            ViolationRule.WrongCommand => "wrongCommand",
            ViolationRule.UnknownArgument => "unknown",
            ViolationRule.SecretInUrl => "secretInUrl",
            ViolationRule.IgnoredWhen when problem.GuideLine == 0 => "repeated",
            _ => null,
        };

    private static JsonObject Validate(CommandTypes command, JsonNode input)
    {
        JsonArray violations = [];
        foreach (Violation violation in RequestInput.Of(command, input["arguments"]!.AsObject()).Validate(CenterOf(input)))
        {
            var found = new JsonObject
            {
                ["rule"] = JsonNamingPolicy.CamelCase.ConvertName(violation.Rule.ToString()),
                ["argument"] = violation.ArgumentCode,
                ["severity"] = violation.Severity == ViolationSeverity.Notice ? "notice" : "error",
            };
            if (violation.GuideLine > 0)
                found.Add("line", violation.GuideLine);
            violations.Add(WithError(found, violation));
        }

        return new JsonObject { ["violations"] = violations };
    }

    private static JsonObject WithError(JsonObject found, Violation violation)
    {
        if (violation.ErrorText is { } error)
            found.Add("error", error);
        return found;
    }

    private static Center CenterOf(JsonNode input) =>
        (string)input["center"]! switch
        {
            "MC" => Center.MeetingCenter,
            "TC" => Center.TrainingCenter,
            "EC" => Center.EventCenter,
            "SaC" => Center.SalesCenter,
            _ => Center.SupportCenter,
        };
}
