using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Replaces <c>use</c> by what it stands for. Taken-over nodes get the place of the <c>use</c>, since that is the file that is being read.</summary>
/// <param name="shared">What may be used.</param>
/// <param name="diagnostics">Where mistakes go.</param>
/// <param name="broken">Names among the shared ones that are known to have mistakes, while not all of them have been looked at.</param>
internal sealed class UseExpander(SharedDefinitions shared, DiagnosticBag diagnostics, ISet<string>? broken = null)
{
    /// <summary>The deepest nesting of uses.</summary>
    public const int MaxDepth = 8;

    // What is used may be large, and be used often. So much comes out of a file at most, in characters of its scalars.
    private const int MostText = 4 * YamlReader.MaxLength;
    private static readonly string[] OwnKeys = [.. ArgumentTable.Uses.KeyNames, "line", "erratum"];

    private readonly Stack<string> _used = new();
    private int _expanded;
    private long _text;

    /// <summary>The arguments that an element of <c>arguments</c> stands for.</summary>
    public IReadOnlyList<MappingNode> Expand(MappingNode item) => Taken(item);

    private static string CodeOf(MappingNode argument) => argument.Find("code")?.Value is ScalarNode code ? code.Value : "";

    private static long LengthOf(SpecNode node) =>
        node switch
        {
            ScalarNode scalar => scalar.Value.Length,
            SequenceNode list => list.Items.Sum(LengthOf),
            MappingNode map => map.Entries.Sum(entry => entry.Key.Value.Length + LengthOf(entry.Value)),
            _ => 0,
        };

    private static SequenceNode? PartsOf(MappingNode argument) => argument.Find("parts")?.Value as SequenceNode;

    private static IEnumerable<string> CodesOf(MappingNode argument) =>
        PartsOf(argument) is { } parts ? parts.Items.OfType<MappingNode>().Select(CodeOf) : [CodeOf(argument)];

    private static MappingNode WithoutLine(MappingNode argument)
    {
        var entries = argument.Entries.Where(entry => entry.Key.Value != "line").ToList();
        return MapParts(new MappingNode(entries, argument.Span), WithoutLine);
    }

    private static MappingNode MapParts(MappingNode argument, Func<MappingNode, MappingNode> change)
    {
        if (PartsOf(argument) is not { } parts)
            return argument;
        var changed = parts.Items.Select(part => part is MappingNode map ? change(map) : part).ToList();
        return argument.With([new MappingEntry(argument.Find("parts")!.Key, new SequenceNode(changed, parts.Span))]);
    }

    private List<MappingNode> Taken(MappingNode item)
    {
        if (item.Find("use") is not { } use)
            return [item];
        if (use.Value is not ScalarNode name)
        {
            diagnostics.Add(SpecMessages.UseShape(use.Value.Kind), use.Value.Span);
            return [];
        }

        _ = new MapReader(item, ArgumentTable.Argument, diagnostics);

        // What cannot be found is reported once, not again for each of its codes.
        if (!CanUse(name) || Shared(name) is not { } definitions)
            return [];
        _used.Push(name.Value);
        var taken = new List<MappingNode>();
        foreach (MappingNode map in definitions)
        {
            if (++_expanded > KeyLimits.MostArguments)
            {
                diagnostics.Add(SpecMessages.TooManyUsed(KeyLimits.MostArguments), name.Span);
                break;
            }

            _text += LengthOf(map);
            if (_text > MostText)
            {
                diagnostics.Add(SpecMessages.TooMuchUsed(MostText), name.Span);
                break;
            }

            taken.AddRange(Taken(map.Moved(name.Span)).Select(WithoutLine));
        }

        _ = _used.Pop();
        taken = Except(item, taken);
        taken = Without(item, taken);
        taken = WithErratum(item, taken);
        var overrides = item.Entries.Where(entry => !OwnKeys.Contains(entry.Key.Value) && ArgumentTable.Own.Has(entry.Key.Value)).ToList();
        taken = [.. taken.Select(argument => argument.With(overrides))];
        taken = With(item, taken);
        return item.Find("line") is { } line ? WithLine(line, taken) : taken;
    }

    private bool CanUse(ScalarNode name)
    {
        if (_used.Contains(name.Value))
            diagnostics.Add(SpecMessages.UsesItself(name.Value), name.Span);
        else if (_used.Count >= MaxDepth)
            diagnostics.Add(SpecMessages.UsedTooDeeply(name.Value, MaxDepth), name.Span);
        else
            return true;
        return false;
    }

    private IEnumerable<MappingNode>? Shared(ScalarNode name)
    {
        Definition<MappingNode>? argument = shared.Argument(name.Value);
        Definition<SequenceNode>? set = shared.Set(name.Value);
        bool isBroken = broken?.Contains(name.Value) == true;
        if (!isBroken && argument?.Value is { } map)
            return [map];
        if (!isBroken && set?.Value is { } sequence)
            return sequence.Items.OfType<MappingNode>();

        if (argument is null && set is null && !shared.IsIncomplete)
        {
            IEnumerable<string> names = shared.Arguments.Select(definition => definition.Name).Concat(shared.Sets.Select(definition => definition.Name));
            diagnostics.AddMissingDefinition(SpecMessages.NoSharedArgument(name.Value, Suggestion.For(name.Value, names)), name.Span);
        }
        else
        {
            diagnostics.AddElsewhere();
        }

        return null;
    }

    private List<MappingNode> Except(MappingNode item, List<MappingNode> taken)
    {
        if (item.Find("except")?.Value is not { } node)
            return taken;
        var known = new HashSet<string>(taken.SelectMany(CodesOf), StringComparer.Ordinal);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (ScalarNode left in Words(node, "except"))
        {
            if (!known.Contains(left.Value))
                diagnostics.Add(SpecMessages.NothingToLeaveOut(left.Value, Suggestion.For(left.Value, known)), left.Span);
            codes.Add(left.Value);
        }

        List<MappingNode> kept = [.. taken.Where(argument => !CodesOf(argument).Any(codes.Contains))];
        if (kept.Count == 0 && taken.Count > 0)
            diagnostics.Add(SpecMessages.ExceptLeavesNothing(), node.Span);
        return kept;
    }

    private List<MappingNode> Without(MappingNode item, List<MappingNode> taken)
    {
        if (item.Find("without")?.Value is not { } node)
            return taken;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (ScalarNode left in Words(node, "without"))
        {
            if (!ArgumentTable.Own.Has(left.Value))
                diagnostics.Add(SpecMessages.UnknownKey(left.Value, ArgumentTable.Own.What, Suggestion.For(left.Value, ArgumentTable.Own.KeyNames)), left.Span);
            keys.Add(left.Value);
        }

        return [.. taken.Select(argument => WithoutKeys(argument, keys))];
    }

    private static MappingNode WithoutKeys(MappingNode argument, HashSet<string> keys) =>
        MapParts(new MappingNode([.. argument.Entries.Where(entry => !keys.Contains(entry.Key.Value))], argument.Span), part => WithoutKeys(part, keys));

    private IEnumerable<ScalarNode> Words(SpecNode node, string key)
    {
        foreach (SpecNode item in node is SequenceNode sequence ? sequence.Items : [node])
        {
            if (item is ScalarNode scalar)
                yield return scalar;
            else
                diagnostics.Add(SpecMessages.NotText(key, item.Kind), item.Span);
        }
    }

    // What is used may rest on choices of its own; those that are named here come on top.
    private static List<MappingNode> WithErratum(MappingNode item, List<MappingNode> taken)
    {
        if (item.Find("erratum") is not { } erratum)
            return taken;
        return
        [
            .. taken.Select(argument =>
            {
                IEnumerable<SpecNode> own = Items(argument.Find("erratum")?.Value);
                return argument.With([new MappingEntry(erratum.Key, new SequenceNode([.. own.Concat(Items(erratum.Value)).Distinct()], erratum.Value.Span))]);
            }),
        ];

        static IEnumerable<SpecNode> Items(SpecNode? node) =>
            node switch
            {
                null => [],
                SequenceNode sequence => sequence.Items,
                _ => [node],
            };
    }

    private List<MappingNode> With(MappingNode item, List<MappingNode> taken)
    {
        if (item.Find("with")?.Value is not { } node)
            return taken;
        if (node is not MappingNode with)
        {
            diagnostics.Add(SpecMessages.WithShape(node.Kind), node.Span);
            return taken;
        }

        var known = new HashSet<string>(taken.SelectMany(CodesOf), StringComparer.Ordinal);
        var changed = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
        foreach (MappingEntry entry in with.Entries)
        {
            string code = entry.Key.Value;
            if (!known.Contains(code))
                diagnostics.Add(SpecMessages.NothingToChange(code, Suggestion.For(code, known)), entry.Key.Span);
            else if (entry.Value is not MappingNode changes)
                diagnostics.Add(SpecMessages.ChangesShape(code, entry.Value.Kind), entry.Value.Span);
            else
                changed[code] = changes;
        }

        return [.. taken.Select(argument => Change(argument, changed))];
    }

    private static MappingNode Change(MappingNode argument, Dictionary<string, MappingNode> changed) =>
        PartsOf(argument) is not null ? MapParts(argument, part => Change(part, changed))
        : changed.TryGetValue(CodeOf(argument), out MappingNode? changes) ? argument.With(changes.Entries)
        : argument;

    private List<MappingNode> WithLine(MappingEntry line, List<MappingNode> taken)
    {
        var codes = taken.SelectMany(CodesOf).ToList();
        if (line.Value is not MappingNode lines)
        {
            if (codes.Count > 1)
                diagnostics.Add(SpecMessages.LineNeedsMap(codes[0], codes[1]), line.Value.Span);
            return [.. taken.Select(argument => Placed(argument, _ => line))];
        }

        var known = new HashSet<string>(codes, StringComparer.Ordinal);
        foreach (MappingEntry entry in lines.Entries)
            if (!known.Contains(entry.Key.Value))
                diagnostics.Add(SpecMessages.NoCodeForLine(entry.Key.Value, Suggestion.For(entry.Key.Value, codes)), entry.Key.Span);
        ILookup<string, MappingEntry> byCode = lines.Entries.ToLookup(entry => entry.Key.Value, StringComparer.Ordinal);
        foreach (string code in codes.Where(code => !byCode.Contains(code)))
            diagnostics.Add(SpecMessages.LineOfCodeMissing(code), lines.Span);
        // Some line, where the right one is reported as missing.
        MappingEntry? other = lines.Entries.Count > 0 ? lines.Entries[0] : null;
        return [.. taken.Select(argument => Placed(argument, LineOf))];

        MappingEntry? LineOf(string code) => (byCode[code].FirstOrDefault() ?? other) is { } entry ? new MappingEntry(line.Key, entry.Value) : null;
    }

    private static MappingNode Placed(MappingNode argument, Func<string, MappingEntry?> lineOf)
    {
        if (PartsOf(argument) is not null)
            return MapParts(argument, part => Placed(part, lineOf));
        return lineOf(CodeOf(argument)) is { } entry ? argument.With([entry]) : argument;
    }
}
