namespace WebEx.Spec.Language.Keys;

/// <summary>The kinds of spec files. Everything that a spec file may hold is reached from here: these tables are the only place where keys are
/// listed.</summary>
public static class SpecFiles
{
    /// <summary>The schema of commands, which the others refer to.</summary>
    internal const string Command = "command";

    /// <summary>The schema of shared definitions.</summary>
    internal const string Shared = "shared";

    /// <summary>The schema of entry points.</summary>
    internal const string EntryPoints = "entry-points";

    /// <summary>The schema of workflows.</summary>
    internal const string Workflows = "workflows";

    /// <summary>The schema of facts about requests.</summary>
    internal const string Requests = "requests";

    /// <summary>The schema of later facts.</summary>
    internal const string Later = "later";

    /// <summary>The schema of errata.</summary>
    internal const string Errata = "errata";

    // The files that are told from others by their one key.
    private static readonly FileSpec[] OfReference =
    [
        new(EntryPoints, "Entry points", EntryPointTable.Root),
        new(Workflows, "Workflows", WorkflowTable.Root),
        new(Requests, "Facts about requests", RequestTable.Root),
        new(Later, "Later facts", LaterTable.Root),
        new(Errata, "Errata", ErrataTable.Root),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FileSpec> All { get; } =
    [new(Command, "A command", CommandTable.Command), new(Shared, "Shared definitions", SharedTable.Root), .. OfReference];

    /// <summary>The top of a file of entry points, workflows, requests, later facts or errata.</summary>
    public static MapSpec Reference { get; } =
        new(
            "",
            "",
            "a file of entry points, workflows, requests, later facts or errata",
            "files of reference",
            "",
            [.. OfReference.SelectMany(file => file.Root.Keys)]
        );

    /// <summary>The names of the files that <see cref="Reference"/> is the top of.</summary>
    internal static IReadOnlyList<string> ReferenceNames { get; } = [.. OfReference.Select(file => file.Name + ".yaml")];
}
