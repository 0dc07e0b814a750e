namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The names of the pipeline's stages, in their order. Tests ask for each of them what was cached.</summary>
public static class TrackingNames
{
    /// <summary>The settings in the consumer's project file.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>What the consumer's compiler and framework can do.</summary>
    public const string Consumer = nameof(Consumer);

    /// <summary>Spec files among all additional files.</summary>
    public const string Files = nameof(Files);

    /// <summary>Each file read on its own.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>What can be taken from the stored catalogue.</summary>
    public const string Stored = nameof(Stored);

    /// <summary>The generated types that references have.</summary>
    public const string Offered = nameof(Offered);

    /// <summary>The shared definitions, joined.</summary>
    public const string Shared = nameof(Shared);

    /// <summary>Each command bound against the shared definitions.</summary>
    public const string Bound = nameof(Bound);

    /// <summary>The choice among commands that clash.</summary>
    public const string Selection = nameof(Selection);

    /// <summary>The commands that the settings choose, without positions, and the reference that has each.</summary>
    public const string Wanted = nameof(Wanted);

    /// <summary>The commands that are generated, without positions.</summary>
    public const string Commands = nameof(Commands);

    /// <summary>The text of each command.</summary>
    public const string CommandSources = nameof(CommandSources);

    /// <summary>The enums that several commands use.</summary>
    public const string SharedTypes = nameof(SharedTypes);

    /// <summary>The text of each shared enum.</summary>
    public const string SharedTypeSources = nameof(SharedTypeSources);

    /// <summary>The error codes of all commands; empty but for the runtime.</summary>
    public const string ErrorCodes = nameof(ErrorCodes);

    /// <summary>The commands that a server handles, where handlers are wanted.</summary>
    public const string Handled = nameof(Handled);

    /// <summary>The text of the handlers.</summary>
    public const string HandlerSources = nameof(HandlerSources);

    /// <summary>The entry points, without positions; nothing but for the runtime.</summary>
    public const string EntryPoints = nameof(EntryPoints);

    /// <summary>The text of the entry points.</summary>
    public const string EntryPointSources = nameof(EntryPointSources);

    /// <summary>The table of links, of commands and entry points; nothing but for the runtime.</summary>
    public const string Links = nameof(Links);

    /// <summary>How many commands each reference has, and what becomes of them.</summary>
    public const string Referenced = nameof(Referenced);

    /// <summary>Where the sections of the guide begin.</summary>
    public const string Sections = nameof(Sections);

    /// <summary>The mistakes of each command.</summary>
    public const string CommandReports = nameof(CommandReports);

    /// <summary>The mistakes of all files.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Settings,
        Consumer,
        Files,
        Documents,
        Stored,
        Offered,
        Shared,
        Bound,
        Selection,
        Wanted,
        Commands,
        CommandSources,
        SharedTypes,
        SharedTypeSources,
        ErrorCodes,
        Handled,
        HandlerSources,
        EntryPoints,
        EntryPointSources,
        Links,
        Referenced,
        Sections,
        CommandReports,
        Diagnostics,
    ];
}
