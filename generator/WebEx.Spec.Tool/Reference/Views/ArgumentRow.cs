namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A code of a command or an entry point.</summary>
internal sealed record ArgumentRow
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The anchor of the C# property, for links that know no more; null for all rows of a property but its first, and where a code has the
    /// same.</summary>
    public string? PropertyId { get; init; }

    /// <summary>The code on the wire.</summary>
    public required string Code { get; init; }

    /// <summary>The name of the code alone, as in the exported catalogue.</summary>
    public required string Name { get; init; }

    /// <summary>The C# property, with the member of its value that stands for the code.</summary>
    public required string Property { get; init; }

    /// <summary>The C# type of the property.</summary>
    public required string TypeName { get; init; }

    /// <summary>What it takes, in a word of the catalogue.</summary>
    public required string Type { get; init; }

    /// <summary>Whether it has to be given: <c>required</c>, <c>conditional</c> or <c>optional</c>.</summary>
    public required string Presence { get; init; }

    /// <summary>What it is for.</summary>
    public required string Meaning { get; init; }

    /// <summary>Limits, scope and remarks, a sentence each.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>What the site takes when it is absent; null where the guide states nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The tokens or bits that it may take.</summary>
    public required IReadOnlyList<ValueRow> Values { get; init; }

    /// <summary>Whether it takes bits, whose sum is sent.</summary>
    public required bool IsBits { get; init; }

    /// <summary>The table that several commands share; null for values of its own.</summary>
    public Link? Table { get; init; }

    /// <summary>What the site answers when a limit is broken.</summary>
    public required IReadOnlyList<ErrorUse> Errors { get; init; }

    /// <summary>The line of the guide's text version; 0 where the file states none.</summary>
    public required int Line { get; init; }

    /// <summary>The contradictions of the guide that it rests on.</summary>
    public required IReadOnlyList<Link> Errata { get; init; }
}
