using Mono.Cecil;
using WebEx.Spec.Emission;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Packing;

/// <summary>The catalogue inside the generator that is packed, bound and rendered beforehand.</summary>
internal static class StoredResource
{
    // What the targets of the package hand to the compiler.
    private static readonly string[] Folders = ["common", "pages"];

    /// <summary>Adds it to an assembly, in place of one that is there.</summary>
    /// <param name="assembly">The file of the assembly.</param>
    /// <param name="folder">The catalogue.</param>
    public static void Add(string assembly, string folder)
    {
        byte[] bytes = Bytes(folder);
        using var definition = AssemblyDefinition.ReadAssembly(assembly, new ReaderParameters { InMemory = true });
        ModuleDefinition module = definition.MainModule;
        foreach (Resource resource in module.Resources.Where(resource => resource.Name == StoredCatalogue.ResourceName).ToList())
            module.Resources.Remove(resource);
        module.Resources.Add(new EmbeddedResource(StoredCatalogue.ResourceName, ManifestResourceAttributes.Private, bytes));
        definition.Write(assembly);
    }

    private static byte[] Bytes(string folder)
    {
        IEnumerable<string> paths = Folders
            .SelectMany(name => Directory.EnumerateFiles(Path.Combine(folder, name), "*.yaml", SearchOption.AllDirectories))
            .Prepend(Path.Combine(folder, "webex.yaml"));
        try
        {
            return PreparedFiles.Store(
                [.. paths.Select(path => new SpecFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))],
                CancellationToken.None
            );
        }
        catch (InvalidDataException exception)
        {
            throw new PackingException($"The catalogue in {folder} has a mistake: {exception.Message}");
        }
    }
}
