using System.Text.Json.Nodes;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Compares what an implementation answers with what a vector expects.</summary>
internal static class VectorComparison
{
    // Of these nobody promises an order.
    private static readonly string[] Unordered = ["violations", "faults"];

    /// <summary>What a runner is given: the vector without what is expected.</summary>
    public static string Question(JsonObject vector)
    {
        var question = (JsonObject)vector.DeepClone();
        _ = question.Remove("expected");
        return question.ToJsonString();
    }

    /// <summary>What is different in an answer, in a line; null where nothing is, and empty where the runner has skipped the vector.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="answer">The line that the runner has written.</param>
    public static string? Difference(JsonObject vector, string? answer)
    {
        if (Parse(answer) is not { } found)
            return $"the answer is no object of JSON: {answer}";
        if (!JsonNode.DeepEquals(found["id"], vector["id"]))
            return $"the answer is for {found["id"]?.ToJsonString() ?? "no vector"}";
        if (found["skipped"] is not null)
            return "";
        JsonNode expected = vector["expected"]!;
        return JsonNode.DeepEquals(Sorted(expected), Sorted(found["output"]))
            ? null
            : $"expected {expected.ToJsonString()}, answered {found["output"]?.ToJsonString() ?? "nothing"}, of {vector["input"]!.ToJsonString()}";
    }

    private static JsonObject? Parse(string? answer)
    {
        try
        {
            return answer is null ? null : JsonNode.Parse(answer) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static JsonNode? Sorted(JsonNode? output)
    {
        if (output is not JsonObject fields)
            return output;
        var sorted = (JsonObject)fields.DeepClone();
        foreach (string name in Unordered)
            if (sorted[name] is JsonArray list)
                sorted[name] = new JsonArray([.. list.Select(InOrder).OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal)]);
        return sorted;
    }

    // The members of each in one order, so that the texts can be compared.
    private static JsonNode? InOrder(JsonNode? item) =>
        item is JsonObject fields
            ? new JsonObject(
                fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))
            )
            : item?.DeepClone();
}
