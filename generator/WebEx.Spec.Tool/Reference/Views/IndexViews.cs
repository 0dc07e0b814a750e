namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A command in a list.</summary>
/// <param name="Command">The command.</param>
/// <param name="Id">Its id.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Centers">The abbreviations of its centers.</param>
/// <param name="IsDeprecated">True when another one replaces it.</param>
internal sealed record CommandRow(Link Command, string Id, string Summary, string Centers, bool IsDeprecated);

/// <summary>A page of the site, or one of several families that share it.</summary>
/// <param name="Name">The page, with its family.</param>
/// <param name="Address">Where it is in the reference.</param>
/// <param name="Path">Its path below the site.</param>
/// <param name="Namespace">The C# namespace of its commands.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Commands">Its commands.</param>
internal sealed record ServicePage(string Name, string Address, string Path, string Namespace, int Line, IReadOnlyList<CommandRow> Commands);

/// <summary>A code of arguments, with everything that it means.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Code">The code.</param>
/// <param name="Meanings">What it means, and where.</param>
internal sealed record GlossaryEntry(string Id, string Code, IReadOnlyList<GlossaryMeaning> Meanings);

/// <summary>A meaning of a code.</summary>
/// <param name="Property">The C# property.</param>
/// <param name="Text">What it is for.</param>
/// <param name="Uses">The commands, linked to the row of the argument.</param>
internal sealed record GlossaryMeaning(string Property, string Text, IReadOnlyList<Link> Uses);

/// <summary>A command in the order of the guide.</summary>
/// <param name="Page">The printed page.</param>
/// <param name="Section">The heading.</param>
/// <param name="Line">The line of the heading.</param>
/// <param name="Errors">The table of errors; empty where there is none.</param>
/// <param name="Command">The command.</param>
internal sealed record GuideRow(string Page, string Section, int Line, string Errors, Link Command);

/// <summary>How much of a command is known, and how much of it is checked.</summary>
/// <param name="Command">The command.</param>
/// <param name="Arguments">Codes of arguments.</param>
/// <param name="Rules">Rules across arguments.</param>
/// <param name="Errors">Error codes.</param>
/// <param name="Prevented">Those that validation or a type prevents.</param>
/// <param name="Site">Those that depend on more than the request.</param>
/// <param name="Open">Those that no check can find, and those without a stated cause.</param>
internal sealed record CoverageRow(Link Command, int Arguments, int Rules, int Errors, int Prevented, int Site, int Open);

/// <summary>An entry point.</summary>
internal sealed record EntryPointView
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The C# type.</summary>
    public required string Name { get; init; }

    /// <summary>The path below the site.</summary>
    public required string Path { get; init; }

    /// <summary>The value of AT; null for a path that takes none.</summary>
    public string? At { get; init; }

    /// <summary>Path and AT.</summary>
    public required string Link { get; init; }

    /// <summary>What the page shows.</summary>
    public required string Meaning { get; init; }

    /// <summary>Frame, login and scope, a sentence each.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>The arguments.</summary>
    public required IReadOnlyList<ArgumentRow> Arguments { get; init; }

    /// <summary>The line of the guide.</summary>
    public required int Line { get; init; }
}

/// <summary>Tasks that a reader may have.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Tasks">The tasks.</param>
internal sealed record TaskGroup(string Title, IReadOnlyList<TaskLink> Tasks);

/// <summary>A task in the words of a reader.</summary>
/// <param name="Text">The task.</param>
/// <param name="Command">The command that does it.</param>
/// <param name="Id">The id of the command.</param>
internal sealed record TaskLink(string Text, Link Command, string Id);

/// <summary>A guide beside the reference.</summary>
/// <param name="Name">The name of its file, without an ending.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">Its text, in Markdown.</param>
internal sealed record Guide(string Name, string Title, string Text);
