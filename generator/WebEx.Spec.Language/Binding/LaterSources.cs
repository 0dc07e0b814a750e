using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds the sources that are later than the guide, and the references to them.</summary>
internal static class LaterSources
{
    /// <summary>Binds a source.</summary>
    public static LaterSource Bind(MappingNode map, string name, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(map, SharedTable.Source, diagnostics);
        reader.Required("kind");
        return new LaterSource(
            name,
            reader.RequiredText("title"),
            reader.OneOf("kind", SpecWords.SourceKinds, LaterSourceKind.Observed),
            reader.RequiredText("address"),
            reader.RequiredText("date")
        );
    }

    /// <summary>The sources that a fact names under <c>source</c>. It has to name one, or it would pass for a fact of the guide.</summary>
    public static EquatableArray<LaterSource> Of(MapReader reader, SharedDefinitions shared, DiagnosticBag diagnostics)
    {
        if (reader.Required("source") is null)
            return default;
        return reader
            .Scalars("source")
            .Select(name => SharedReference.Resolve(shared.Sources, name, ("source", "sources"), shared, diagnostics))
            .OfType<LaterSource>()
            .ToEquatableArray();
    }
}
