using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Finds what the project declares under the name of a generated type or namespace.</summary>
internal static class NameClash
{
    /// <summary>Those that clash.</summary>
    /// <param name="commands">What is generated.</param>
    /// <param name="declared">What the project declares where it goes.</param>
    public static EquatableArray<DeclaredType> Among(IReadOnlyCollection<CommandModel> commands, DeclaredTypes declared)
    {
        if (declared.Types.Count == 0)
            return default;
        var names = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (SharedType type in SharedType.Of(commands))
            names[$"{declared.RootNamespace}.{type.Name}"] = false;
        foreach (CommandModel command in commands)
        {
            string space = $"{declared.RootNamespace}.{command.Namespace}";
            foreach (string type in ReservedNames.TypesOf(command.Name).Concat(command.OwnEnums))
                names[$"{space}.{type}"] = false;
            foreach (string type in command.Elements.Append(command.Name).Append(command.Name + "Reply"))
                names[$"{space}.{type}"] = true;
        }

        return declared
            .Types.Where(type => names.TryGetValue(type.Name, out bool isPartial) && (type.IsCopy || !(isPartial && type.CanExtend)))
            .ToEquatableArray();
    }
}
