using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Judges the codes and names of a reply together: each code is one property, and each property one code.</summary>
internal sealed class ReplyScope
{
    private const string Command = "AT";
    private const string Reason = "RS";
    private const string StatusElement = "Status";
    private const string ReasonElement = "Reason";

    private readonly ReplyModel _reply;
    private readonly DiagnosticBag _diagnostics;
    private readonly CodeSpace _redirect;
    private readonly CodeSpace _markup;
    private readonly MemberNames _members;
    private readonly Dictionary<string, ReplyParameter> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, CodeSpace Space)> _coded = [];

    /// <summary>A scope in which only the codes that every reply has are taken.</summary>
    public ReplyScope(ReplyModel reply, string command, DiagnosticBag diagnostics)
    {
        _reply = reply;
        _diagnostics = diagnostics;
        _members = new MemberNames(command + "Reply", "reply", ReservedNames.Reply, diagnostics);
        _redirect = new CodeSpace("parameter", diagnostics);
        _redirect.Reserve(Command, "it holds the command that is answered");
        _redirect.Reserve(Reason, "it holds the reason of a failure");
        foreach (ReplyConstant constant in reply.Constants)
            _redirect.Reserve(constant.Code, "it is a constant of the reply");
        // Where success has no word for it, its parameter may have another meaning there; where it has several, the word itself may be of interest.
        if (reply.Statuses.Count == 1)
            _redirect.Reserve(reply.StatusCode, "it holds the word of success");
        _markup = new CodeSpace("element", diagnostics);
        if (reply.Statuses.Count > 0)
            _markup.Reserve(StatusElement, "it holds the word of success");
        _markup.Reserve(ReasonElement, "it holds the reason of a failure");
    }

    /// <summary>Reports what clashes.</summary>
    /// <param name="reader">The reply as written.</param>
    public void Check(MapReader reader)
    {
        foreach (ReplyConstant constant in _reply.Constants.Where(constant => constant.Code is Command or Reason))
            _diagnostics.Add(SpecMessages.ConstantMeansElse(constant.Code), reader.SpanOf("constants"));
        if (_reply.StatusCode is Command or Reason || _reply.Constants.Any(constant => constant.Code == _reply.StatusCode))
            _diagnostics.Add(SpecMessages.StatusCodeMeansElse(_reply.StatusCode), reader.SpanOf("statusCode"));
        Take(_reply.Success, reader.Node("success"), _redirect);
        Take(_reply.Failure, reader.Node("failure"), _redirect);
        SpecNode? elements = reader.MapUnder("markup")?.Find("elements")?.Value;
        Take(_reply.Markup?.Elements ?? default, elements, _markup);
        CheckShapes(elements);
    }

    // Every property is read in whatever shape the reply has.
    private void CheckShapes(SpecNode? elements)
    {
        if (_reply.Markup is not { } markup)
            return;
        var redirect = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ReplyParameter parameter in _reply.Success.Concat(_reply.Failure))
            redirect[parameter.Code] = parameter.Name;
        var maps = (elements as SequenceNode)?.Items.OfType<MappingNode>().ToList() ?? [];
        foreach ((ReplyParameter element, MappingNode map) in markup.Elements.Zip(maps, (element, map) => (element, map)))
            if (redirect.TryGetValue(element.OuterCode, out string? other) && other != element.Name)
                _diagnostics.Add(SpecMessages.ElementOfTwo(element.OuterCode, element.Name, other), PlaceOf(map, "code"));
    }

    /// <summary>Takes a parameter that is not of the guide.</summary>
    public void TakeLater(ReplyParameter parameter, MappingNode map) => Take(parameter, map, _redirect);

    private void Take(EquatableArray<ReplyParameter> parameters, SpecNode? node, CodeSpace space)
    {
        var maps = (node as SequenceNode)?.Items.OfType<MappingNode>().ToList() ?? [];
        var here = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        for (int i = 0; i < parameters.Count; i++)
        {
            SourceSpan place = PlaceOf(maps[i], "name");
            if (parameters[i].Name.Length > 0 && here.TryGetValue(parameters[i].Name, out SourceSpan first))
            {
                _diagnostics.Add(SpecMessages.ParameterNameTwice(parameters[i].Name, first.StartLine), place);
                continue;
            }

            here[parameters[i].Name] = place;
            Take(parameters[i], maps[i], space);
        }
    }

    private static SourceSpan PlaceOf(MappingNode map, string key) => map.Find(key)?.Value.Span ?? map.Span;

    private void Take(ReplyParameter parameter, MappingNode map, CodeSpace space)
    {
        // What has no name is reported, and cannot be told from others.
        if (parameter.Name.Length == 0)
            return;
        if (_properties.TryGetValue(parameter.Name, out ReplyParameter? other))
        {
            if (!IsSame(parameter, other))
                _diagnostics.Add(SpecMessages.ParameterDiffers(parameter.Name), PlaceOf(map, "name"));
        }
        else
        {
            _properties.Add(parameter.Name, parameter);
            _members.Take(parameter.Name, PlaceOf(map, "name"));
        }

        // What comes with success and with failure alike is one property.
        if (_coded.Add((parameter.Name, space)))
            TakeCodes(parameter, space, PlaceOf(map, "code"));
    }

    private static void TakeCodes(ReplyParameter parameter, CodeSpace space, SourceSpan span)
    {
        space.Take(parameter.Code, null, CenterSet.All, parameter.Name, span);
        if (parameter.Code.Length > 0)
            return;
        var numbers = new NumberedModel(parameter.From ?? 1, parameter.To);
        foreach (ReplyParameter part in parameter.Parts)
            space.Take(part.Code, numbers, CenterSet.All, parameter.Name, span);
    }

    // The property is read once, by one code: a second spelling or another type would never be.
    private static bool IsSame(ReplyParameter one, ReplyParameter other) =>
        one.Code == other.Code
        && one.Type == other.Type
        && Equals(one.Flag, other.Flag)
        && one.Item == other.Item
        && one.Separator == other.Separator
        && one.Inner == other.Inner
        && one.From == other.From
        && one.To == other.To
        && Equals(one.Choice?.Values, other.Choice?.Values)
        && one.Choice?.EnumName == other.Choice?.EnumName
        && one.Parts.Select(part => (part.Code, part.Name, part.Type)).SequenceEqual(other.Parts.Select(part => (part.Code, part.Name, part.Type)));
}
