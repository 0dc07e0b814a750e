using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Checks;

/// <summary>Finds different types of a command that have one name. The same enum may be spelt out by several arguments, with the same members.</summary>
internal static class TypeNamesCheck
{
    /// <summary>Reports them.</summary>
    public static void Check(CommandModel command, MapReader reader, DiagnosticBag diagnostics)
    {
        IEnumerable<(string Name, object Content)> types = ReservedNames
            .TypesOf(command.Name)
            .Select(name => (name, new object()))
            .Concat(command.AllChoices.Where(choice => !choice.IsShared).Select(choice => (choice.EnumName, (object)choice.Values)))
            .Concat(command.AllBits.Where(field => !field.IsShared).Select(field => (field.EnumName, (object)field.Bits)))
            .Concat(command.AllArguments.Where(argument => argument.Item is not null).Select(argument => (argument.Item!, (object)argument)))
            .Concat(
                command.Reply?.AllParameters.Where(parameter => parameter.Item is not null).Select(parameter => (parameter.Item!, (object)parameter)) ?? []
            );
        // Capitals aside: neither Visual Basic nor the CLS tells two such types of a namespace apart.
        foreach (var twice in types.Where(type => type.Name.Length > 0).GroupBy(type => type.Name, StringComparer.OrdinalIgnoreCase))
        {
            string[] names = [.. twice.Select(type => type.Name).Distinct()];
            if (names.Length > 1)
                diagnostics.Add(SpecMessages.TypesDifferInCapitals(names[0], names[1]), PlaceOfName.Find(names[1], reader.Map) ?? reader.Map.Span);
            else if (twice.Select(type => type.Content).Distinct().Count() > 1)
                diagnostics.Add(SpecMessages.TypesCalledSame(twice.Key), PlaceOfName.Find(twice.Key, reader.Map) ?? reader.Map.Span);
        }
    }
}
