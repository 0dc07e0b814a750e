using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds what a command answers.</summary>
internal sealed class ReplyBinder(SharedDefinitions shared, DiagnosticBag diagnostics, string command)
{
    private const string AnyStatus = "*";
    private const string Failed = "FAIL";

    private static readonly EquatableArray<string> UsualStatus = new(["SUCCESS"]);

    private readonly ReplyParameterBinder _parameters = new(shared, diagnostics, command);
    private ReplyScope? _scope;

    /// <summary>False where the key of the failure's parameters is misspelt, which is reported.</summary>
    public bool AreFailuresKnown { get; private set; } = true;

    /// <summary>Binds it.</summary>
    public ReplyModel Bind(MappingNode map)
    {
        var reader = new MapReader(map, ReplyTable.Reply, diagnostics);
        AreFailuresKnown = !reader.IsMisspelt("failure");
        ReplyMarkup? markup = reader.MapUnder("markup") is { } node ? Markup(node) : null;
        ReplyWithoutBackUrl without = reader.OneOf("without", SpecWords.WithoutBackUrl, ReplyWithoutBackUrl.NotStated);
        if (without == ReplyWithoutBackUrl.Markup && !reader.Has("markup"))
            diagnostics.Add(SpecMessages.MarkupMissing(), reader.SpanOf("without"));
        if (without is not (ReplyWithoutBackUrl.Markup or ReplyWithoutBackUrl.NotStated) && reader.Map.Find("markup") is { } unused)
            diagnostics.Add(SpecMessages.MarkupUnused(), unused.Key.Span);

        EquatableArray<string> statuses = Statuses(reader);
        if (without == ReplyWithoutBackUrl.Word && statuses.Count == 0)
            diagnostics.Add(SpecMessages.WordWithoutStatus(), reader.SpanOf("without"));
        var reply = new ReplyModel(
            reader.Line(),
            statuses,
            reader.Has("statusCode") ? reader.RequiredText("statusCode") : ReplyModel.Usual.StatusCode,
            Constants(reader.MapUnder("constants")),
            reader.OneOf("method", SpecWords.Methods, "GET"),
            reader.Has("joint") ? reader.SeveralOf("joint", SpecWords.Joints) : ReplyModel.Usual.Joints,
            reader.Maps("success").Select(_parameters.Parameter).ToEquatableArray(),
            reader.Maps("failure").Select(_parameters.Parameter).ToEquatableArray(),
            reader.Flag("additional"),
            without,
            markup,
            reader.Remarks(),
            reader.Texts("erratum")
        );
        _scope = new ReplyScope(reply, command, diagnostics);
        _scope.Check(reader);
        return reply;
    }

    /// <summary>Binds a parameter that a later source adds.</summary>
    public ReplyParameter Later(MappingNode map)
    {
        _scope ??= new ReplyScope(ReplyModel.Usual, command, diagnostics);
        ReplyParameter parameter = _parameters.Parameter(map) with { IsOptional = true };
        _scope.TakeLater(parameter, map);
        return parameter;
    }

    private EquatableArray<string> Statuses(MapReader reader)
    {
        if (!reader.Has("status"))
            return UsualStatus;
        if (reader.Node("status") is ScalarNode { Value: "false" })
            return default;
        if (reader.Node("status") is SequenceNode { Items.Count: 0 })
            diagnostics.Add(SpecMessages.StatusEmpty(), reader.SpanOf("status"));
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (ScalarNode status in reader.Scalars("status"))
        {
            if (status.Value.Contains('|') || status.Value == AnyStatus)
                diagnostics.Add(SpecMessages.StatusReserved(status.Value), status.Span);
            else if (status.Value == Failed)
                diagnostics.Add(SpecMessages.StatusFail(), status.Span);
            else if (status.Value.Trim().Length == 0 || (status.IsPlain && YamlWords.IsTruth(status.Value)))
                diagnostics.Add(SpecMessages.StatusNoWord(status.Value), status.Span);
            else if (!words.Add(status.Value))
                diagnostics.Add(SpecMessages.StatusTwice(status.Value), status.Span);
        }

        return reader.Texts("status");
    }

    private EquatableArray<ReplyConstant> Constants(MappingNode? map)
    {
        if (map is null)
            return default;
        foreach (MappingEntry entry in map.Entries)
        {
            if (entry.Key.Value.IndexOfAny(['=', '&']) >= 0)
                diagnostics.Add(SpecMessages.ConstantCodeReserved(entry.Key.Value), entry.Key.Span);
            else if (entry.Key.Value.Trim().Length == 0)
                diagnostics.Add(SpecMessages.ConstantCodeBlank(), entry.Key.Span);
            if (entry.Value is not ScalarNode value)
                diagnostics.Add(SpecMessages.NotText(entry.Key.Value, entry.Value.Kind), entry.Value.Span);
            else if (value.Value.Contains('&'))
                diagnostics.Add(SpecMessages.ConstantHoldsAmpersand(entry.Key.Value), value.Span);
        }

        return map.Entries.Select(entry => new ReplyConstant(entry.Key.Value, (entry.Value as ScalarNode)?.Value ?? "")).ToEquatableArray();
    }

    private ReplyMarkup Markup(MappingNode map)
    {
        var reader = new MapReader(map, ReplyTable.Markup, diagnostics);
        string root = reader.RequiredText("root");
        _parameters.CheckElementName(root, reader.SpanOf("root"));
        return new ReplyMarkup(root, reader.Flag("xml"), reader.Maps("elements").Select(_parameters.Element).ToEquatableArray());
    }
}
