using System.Text.Json;
using System.Text.Json.Nodes;

namespace WebEx.Spec.VectorRunner;

/// <summary>What was read of a reply, as vectors have it.</summary>
internal static class ReplyOutput
{
    private const string Error = "Error";

    /// <summary>The outcome, and what belongs to it.</summary>
    public static JsonObject Of(WebExReply reply)
    {
        var output = new JsonObject { ["outcome"] = JsonNamingPolicy.CamelCase.ConvertName(reply.Outcome.ToString()) };
        if (reply.Outcome == ReplyOutcome.Unreadable)
            return output;
        if (reply.Outcome == ReplyOutcome.Failure)
        {
            object error = reply.GetType().GetProperty(Error)!.GetValue(reply)!;
            output.Add("text", (string)Member(error, nameof(SiteError<ReplyOutcome>.Text))!);
            if (reply.ErrorCode is { } code)
                output.Add("error", code.ToString());
            if (Member(error, nameof(SiteError<ReplyOutcome>.Number)) is int number)
                output.Add("number", number);
        }

        JsonObject values = ValueOutput.Properties(reply, typeof(WebExReply));
        _ = values.Remove(Error);
        if (values.Count > 0)
            output.Add("values", values);
        if (reply.Outcome == ReplyOutcome.Success && reply.AdditionalParameters.Count > 0)
            output.Add("additional", ValueOutput.Pairs(reply.AdditionalParameters));
        return output;
    }

    private static object? Member(object error, string name) => error.GetType().GetProperty(name)!.GetValue(error);
}
