namespace WebEx.Spec.Packing;

/// <summary>An assembly that is copied.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The name of the assembly in the copy, which may be the one that it has.</param>
internal sealed record AssemblyFile(string Path, string Name)
{
    /// <summary>Reads an argument of the command line: a path, an equals sign, and the name.</summary>
    public static AssemblyFile Of(string argument) =>
        argument.LastIndexOf('=') is var equals and > 0
            ? new(argument[..equals], argument[(equals + 1)..])
            : throw new PackingException($"'{argument}' is not a path and a name, such as lib/Library.dll=Own.Library.");
}
