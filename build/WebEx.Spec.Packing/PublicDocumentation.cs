using System.Xml.Linq;
using Mono.Cecil;

namespace WebEx.Spec.Packing;

/// <summary>The documentation of an assembly without that of types which nobody outside can see: the compiler writes it for all.</summary>
internal static class PublicDocumentation
{
    /// <summary>Rewrites the file. The same files make the same bytes.</summary>
    public static void Trim(string assembly, string documentation)
    {
        if (!File.Exists(assembly))
            throw new PackingException($"There is no file {assembly}.");
        if (!File.Exists(documentation))
            throw new PackingException($"There is no file {documentation}.");
        HashSet<string> visible = VisibleTypes(assembly);
        XDocument document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
        foreach (XElement member in document.Descendants("member").Where(member => !visible.Contains(TypeOf((string?)member.Attribute("name") ?? ""))).ToList())
        {
            if (member.PreviousNode is XText space)
                space.Remove();
            member.Remove();
        }

        document.Save(documentation, SaveOptions.DisableFormatting);
    }

    private static HashSet<string> VisibleTypes(string assembly)
    {
        using var definition = AssemblyDefinition.ReadAssembly(assembly);
        return [.. definition.MainModule.GetTypes().Where(IsVisible).Select(type => type.FullName.Replace('/', '.'))];
    }

    private static bool IsVisible(TypeDefinition type) =>
        type.DeclaringType is { } outer ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(outer) : type.IsPublic;

    // T:WebEx.Site.SiteSeed names a type, and M:WebEx.Site.SiteSeed.Of(System.String) a member of it; in explicit implementations the dots of the interface are
    // #.
    private static string TypeOf(string name)
    {
        int parameters = name.IndexOf('(', StringComparison.Ordinal);
        string full = parameters < 0 ? name[2..] : name[2..parameters];
        return name.StartsWith("T:", StringComparison.Ordinal) ? full : full[..Math.Max(full.LastIndexOf('.'), 0)];
    }
}
