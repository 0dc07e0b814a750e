namespace WebEx.Spec.Tool.Vectors;

/// <summary>What a request does against a limit or a rule.</summary>
/// <param name="Rule">The kind of the limit or rule, such as <c>tooLong</c>.</param>
/// <param name="Argument">The code of the argument, with its number.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Error">What the site returns; null where the guide names nothing.</param>
/// <param name="IsNotice">True where the site takes the request, and the argument has no effect.</param>
internal sealed record Breach(string Rule, string Argument, int Line, string? Error = null, bool IsNotice = false)
{
    /// <summary>As vectors have it.</summary>
    public VectorFields ToFields()
    {
        var fields = new VectorFields
        {
            ["rule"] = Rule,
            ["argument"] = Argument,
            ["severity"] = IsNotice ? "notice" : "error",
        };
        if (Line > 0)
            fields.Add("line", (long)Line);
        if (Error is not null)
            fields.Add("error", Error);
        return fields;
    }
}
