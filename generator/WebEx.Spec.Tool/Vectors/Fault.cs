namespace WebEx.Spec.Tool.Vectors;

/// <summary>What is wrong or odd about a text that a request is read from.</summary>
/// <param name="Kind">
/// <c>unreadable</c>, a value is not of its type; <c>notAChoice</c>, it is none of the words; <c>wrongCommand</c>, another AT or page; <c>unknown</c>, the
/// command has no such argument; <c>repeated</c>, it is there a second time; <c>secretInUrl</c>.
/// </param>
/// <param name="Argument">The code as it came; <c>path</c> of a page, <c>text</c> of the whole.</param>
/// <param name="Error">What the site returns; null where the guide names nothing.</param>
internal sealed record Fault(string Kind, string Argument, string? Error = null)
{
    /// <summary>As vectors have it.</summary>
    public VectorFields ToFields()
    {
        var fields = new VectorFields { ["kind"] = Kind, ["argument"] = Argument };
        if (Error is not null)
            fields.Add("error", Error);
        return fields;
    }
}
