using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds entry points. Their arguments are written as those of commands.</summary>
internal sealed class EntryPointBinder(SharedDefinitions shared, DiagnosticBag diagnostics)
{
    /// <summary>What is wrong with two entry points beside each other, if anything.</summary>
    public static (string Key, string Problem)? Clash(EntryPointModel one, EntryPointModel other) =>
        one.Name.Length > 0 && one.Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase)
            ? ("name", $"The name {Quoted.Text(other.Name)} is given to a second entry point, and each is a type of its own")
        : one.Link == other.Link && (one.Errata.Count == 0 || other.Errata.Count == 0)
            ? (
                other.At is null ? "path" : "at",
                $"The link {other.Link} is given a second time; where the guide gives a link two meanings, both need an 'erratum'"
            )
        : null;

    /// <summary>Binds one.</summary>
    public EntryPointModel Bind(MappingNode map)
    {
        var reader = new MapReader(map, EntryPointTable.EntryPoint, diagnostics);
        _ = reader.Required("frameset");
        string name = reader.Name("name");
        return new EntryPointModel
        {
            Name = name,
            Path = reader.Path("path"),
            At = reader.Has("at") ? reader.RequiredText("at") : null,
            HasFrameset = reader.Flag("frameset"),
            NeedsLogin = reader.Flag("login"),
            Centers = reader.Centers("centers", CenterSet.All),
            Only = reader.Phrase("only"),
            Meaning = reader.RequiredSentence("meaning"),
            Arguments = Arguments(reader, name),
            Line = reader.Line(),
            Remarks = reader.Remarks(),
            Errata = reader.Texts("erratum"),
        };
    }

    private EquatableArray<ArgumentModel> Arguments(MapReader reader, string name)
    {
        var expander = new UseExpander(shared, diagnostics);
        var binder = new ArgumentBinder(shared, diagnostics, name, isShared: false);
        var arguments = reader.Maps("arguments").SelectMany(expander.Expand).Select(map => (Map: map, Argument: binder.Bind(map))).ToList();
        new ArgumentCodes(diagnostics).CheckTogether(arguments, reader.Centers("centers", CenterSet.All));
        var members = new MemberNames(name, "entry point", ReservedNames.EntryPoint, diagnostics);
        foreach ((MappingNode map, ArgumentModel argument) in arguments)
            members.Take(argument.Name, map.Find("name")?.Value.Span ?? map.Span);
        return arguments.Select(bound => bound.Argument).ToEquatableArray();
    }
}
