using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds errata.</summary>
internal sealed class ErratumBinder(DiagnosticBag diagnostics)
{
    /// <summary>Binds one.</summary>
    public ErratumModel Bind(MappingNode map)
    {
        var reader = new MapReader(map, ErrataTable.Erratum, diagnostics);
        string id = reader.RequiredText("id");
        if (id.Length > 0 && !SpecId.IsValid(id))
            diagnostics.Add(SpecMessages.NotAnId(id), reader.SpanOf("id"));
        return new ErratumModel(
            id,
            reader.RequiredText("topic"),
            Places(reader),
            reader.RequiredSentence("choice"),
            reader.RequiredSentence("reason"),
            reader.Flag("general")
        );
    }

    private EquatableArray<ErratumPlace> Places(MapReader reader)
    {
        if (reader.Required("places") is SequenceNode { Items.Count: 0 } empty)
            diagnostics.Add(SpecMessages.ErratumWithoutPlace(), empty.Span);
        return reader.Maps("places").Select(Place).ToEquatableArray();
    }

    private ErratumPlace Place(MappingNode map)
    {
        var reader = new MapReader(map, ErrataTable.Place, diagnostics);
        bool isKnown = !reader.IsMisspelt("reads") && !reader.IsMisspelt("lacks");
        if (isKnown && reader.Has("reads") == reader.Has("lacks"))
            diagnostics.Add(SpecMessages.PlaceReadsOrLacks(reader.Has("reads") ? SpecRules.Contradiction : SpecRules.MissingKey), map.Span);
        return new ErratumPlace(reader.Line(), Quote(reader, "reads"), Quote(reader, "lacks"), reader.Text("note"));
    }

    private static string? Quote(MapReader reader, string key) => reader.Has(key) ? reader.RequiredText(key) : null;
}
