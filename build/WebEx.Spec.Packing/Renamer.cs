using System.Text;
using Mono.Cecil;

namespace WebEx.Spec.Packing;

/// <summary>Copies assemblies under other names, with all references among them. The same files make the same bytes.</summary>
internal sealed class Renamer
{
    private const string Friends = "System.Runtime.CompilerServices.InternalsVisibleToAttribute";

    private readonly IReadOnlyList<AssemblyFile> _files;
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the assemblies. Their references to each other follow the new names.</summary>
    public Renamer(IReadOnlyList<AssemblyFile> files)
    {
        _files = files;
        foreach (AssemblyFile file in files)
        {
            if (!File.Exists(file.Path))
                throw new PackingException($"There is no file {file.Path}.");
            using var assembly = AssemblyDefinition.ReadAssembly(file.Path);
            if (assembly.Name.Name != file.Name)
                _names.Add(assembly.Name.Name, file.Name);
        }
    }

    /// <summary>Writes all of them into a folder, each under the name of its assembly.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (AssemblyFile file in _files)
        {
            // Neither symbols nor a debug directory, which holds the path of the machine that compiled it.
            using var assembly = AssemblyDefinition.ReadAssembly(file.Path, new ReaderParameters { ReadingMode = ReadingMode.Deferred });
            if (assembly.Name.Name != file.Name)
                Rename(assembly, file.Name);
            foreach (ModuleDefinition module in assembly.Modules)
            foreach (AssemblyNameReference reference in module.AssemblyReferences)
                Follow(reference);

            string path = Path.Combine(folder, assembly.Name.Name + ".dll");
            // The identity of the module and its time stamp stay those of the original, which are the same wherever it is compiled.
            assembly.Write(path);
            CheckLiterals(path);
        }
    }

    // The key that signed the original does not sign the copy, and neither name nor key of the original's friends is for the copy.
    private static void Rename(AssemblyDefinition assembly, string name)
    {
        assembly.Name.Name = name;
        assembly.Name.PublicKey = [];
        assembly.Name.HasPublicKey = false;
        assembly.MainModule.Name = name + ".dll";
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        foreach (CustomAttribute friend in assembly.CustomAttributes.Where(attribute => attribute.AttributeType.FullName == Friends).ToList())
            assembly.CustomAttributes.Remove(friend);
    }

    private void Follow(AssemblyNameReference reference)
    {
        if (!_names.TryGetValue(reference.Name, out string? name))
            return;
        reference.Name = name;
        reference.PublicKeyToken = [];
        reference.HasPublicKey = false;
    }

    // A type that is named with its assembly in a text, in a call or in an attribute, would still be looked for under the old name.
    private void CheckLiterals(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        foreach (string name in _names.Keys)
        {
            string literal = name + ", Version=";
            if (bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(literal)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(literal)) >= 0)
                throw new PackingException($"{Path.GetFileName(path)} names a type with its assembly '{name}' in a text, which renaming does not follow.");
        }
    }
}
