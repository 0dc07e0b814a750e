using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds entry points. Their arguments are written as those of commands.</summary>
internal sealed class EntryPointBinder(SharedDefinitions shared, DiagnosticBag diagnostics)
{
    // What inline enums start with: entry points have no C# name of their own.
    private const string EnumPrefix = "EntryPoint";

    /// <summary>What is wrong with two entry points beside each other, if anything.</summary>
    public static (string Key, string Problem)? Clash(EntryPointModel one, EntryPointModel other) =>
        one.Link == other.Link && (one.Errata.Count == 0 || other.Errata.Count == 0)
            ? (other.At is null ? "path" : "at", $"The link {other.Link} is given a second time; where the guide gives a link two meanings, both need an 'erratum'")
            : null;

    /// <summary>Binds one.</summary>
    public EntryPointModel Bind(MappingNode map)
    {
        var reader = new MapReader(map, Vocabulary.EntryPoint, "an entry point", diagnostics);
        _ = reader.Required("frameset");
        return new EntryPointModel
        {
            Path = reader.Path("path"),
            At = reader.Has("at") ? reader.RequiredText("at") : null,
            HasFrameset = reader.Flag("frameset"),
            NeedsLogin = reader.Flag("login"),
            Centers = reader.Centers("centers", CenterSet.All),
            Only = reader.Phrase("only"),
            Meaning = reader.RequiredSentence("meaning"),
            Arguments = Arguments(reader),
            Line = reader.Line(),
            Remarks = reader.Remarks(),
            Errata = reader.Texts("erratum"),
        };
    }

    private EquatableArray<ArgumentModel> Arguments(MapReader reader)
    {
        var expander = new UseExpander(shared, diagnostics);
        var binder = new ArgumentBinder(shared, diagnostics, EnumPrefix, isShared: false);
        var arguments = reader.Maps("arguments").SelectMany(expander.Expand).Select(map => (Map: map, Argument: binder.Bind(map))).ToList();
        new ArgumentCodes(diagnostics).CheckTogether(arguments, reader.Centers("centers", CenterSet.All));
        return arguments.Select(bound => bound.Argument).ToEquatableArray();
    }
}
