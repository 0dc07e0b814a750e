using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Linting;

/// <summary>What is shared and not used, and what is written although it is shared.</summary>
internal static class SharingLints
{
    // What each use says of its own.
    private static readonly string[] OfTheUse = ["use", "with", "except", "without", "line", "erratum", "remarks"];
    private static readonly string[] Aside = ["line", "erratum"];

    // The key of definitions, and the key by which they are referred to.
    private static readonly (string Key, string Reference)[] Kinds =
    [
        ("arguments", "use"),
        ("sets", "use"),
        ("errorSets", "use"),
        ("ruleSets", "use"),
        ("choices", "values"),
        ("bits", "bits"),
        ("sources", "source"),
    ];

    /// <summary>All of it.</summary>
    public static IEnumerable<Finding> Find(LintInput input) => Unused(input).Concat(Same(input)).Concat(Idle(input)).Concat(Repeated(input));

    private static IEnumerable<Finding> Unused(LintInput input)
    {
        ILookup<string, string> used = input.Files.SelectMany(file => References(file.Root)).ToLookup(use => use.Key, use => use.Name, StringComparer.Ordinal);
        var codes = new HashSet<string>(
            input.Catalogue.Commands.SelectMany(command => command.ErrorCodes.Concat(command.Errors.SelectMany(error => error.Printed))),
            StringComparer.Ordinal
        );
        foreach ((string key, string reference) in Kinds)
        {
            var names = new HashSet<string>(used[reference], StringComparer.Ordinal);
            foreach ((string path, MappingEntry entry) in input.Shared(key).Where(shared => !names.Contains(shared.Entry.Key.Value)))
                yield return Unused(path, entry, key);
        }

        foreach ((string path, MappingEntry entry) in input.Shared("errors").Where(shared => !codes.Contains(shared.Entry.Key.Value)))
            yield return Unused(path, entry, "errors");
    }

    private static Finding Unused(string path, MappingEntry entry, string key) =>
        LintRules.UnusedDefinition.At(
            new SpecPlace(path, entry.Key.Span),
            $"Nothing uses {Quoted.Text(entry.Key.Value)} of '{key}'. Remove it, or use it where the same is written out."
        );

    private static IEnumerable<(string Key, string Name)> References(SpecNode node) =>
        node switch
        {
            MappingNode map => map.Entries.SelectMany(entry => Names(entry.Value).Select(name => (entry.Key.Value, name)).Concat(References(entry.Value))),
            SequenceNode list => list.Items.SelectMany(References),
            _ => [],
        };

    private static IEnumerable<string> Names(SpecNode node) =>
        node switch
        {
            ScalarNode scalar => [scalar.Value],
            SequenceNode list => list.Items.OfType<ScalarNode>().Select(item => item.Value),
            _ => [],
        };

    private static IEnumerable<Finding> Same(LintInput input)
    {
        (string Name, MappingNode Map)[] shared =
        [
            .. input
                .Shared("arguments")
                .Where(entry => entry.Entry.Value is MappingNode)
                .Select(entry => (entry.Entry.Key.Value, (MappingNode)entry.Entry.Value)),
        ];
        ILookup<string, (string Name, MappingNode Map)> byCode = shared.ToLookup(one => LintInput.Text(one.Map, "code") ?? "", StringComparer.Ordinal);
        return from argument in input.Arguments
            let code = LintInput.Text(argument.Map, "code")
            where code is not null && argument.Map.Find("use") is null
            from same in byCode[code]
            where !ReferenceEquals(same.Map, argument.Map) && SameNodes.Are(same.Map, argument.Map, Aside)
            select LintRules.SameAsShared.At(
                new SpecPlace(argument.Path, argument.Map.Find("code")!.Value.Span),
                $"This is the shared argument '{same.Name}'; write {{ use: {same.Name}, line: ... }}."
            );
    }

    private static IEnumerable<Finding> Idle(LintInput input)
    {
        foreach ((string path, MappingNode map, _) in input.Arguments)
        {
            if (LintInput.Text(map, "use") is not { } name)
                continue;
            IReadOnlyList<MappingNode> taken = input.SharedArgument(name) is { } one ? [one] : input.SharedSet(name);
            // What is taken away may be said again, of some of what is used.
            string[] without = [.. map.Find("without") is { } gone ? Names(gone.Value) : []];
            foreach (MappingEntry entry in map.Entries.Where(entry => !OfTheUse.Contains(entry.Key.Value) && !without.Contains(entry.Key.Value)))
            {
                if (taken.Count > 0 && taken.All(shared => Says(shared, entry)))
                    yield return IdleAt(path, entry, name);
            }

            if (map.Find("with")?.Value is not MappingNode with)
                continue;
            foreach (MappingEntry change in with.Entries)
            {
                MappingNode? shared = taken.SelectMany(Coded).FirstOrDefault(candidate => LintInput.Text(candidate, "code") == change.Key.Value);
                foreach (MappingEntry entry in (change.Value as MappingNode)?.Entries ?? [])
                {
                    if (shared is not null && !without.Contains(entry.Key.Value) && Says(shared, entry))
                        yield return IdleAt(path, entry, name);
                }
            }
        }
    }

    // Of a definition that uses another one, what it takes over from that is not looked up.
    private static bool Says(MappingNode shared, MappingEntry entry) =>
        shared.Find("use") is null && shared.Find(entry.Key.Value) is { } said && SameNodes.Are(said.Value, entry.Value);

    private static IEnumerable<MappingNode> Coded(MappingNode argument) =>
        (argument.Find("parts")?.Value as SequenceNode)?.Items.OfType<MappingNode>().Append(argument) ?? [argument];

    private static Finding IdleAt(string path, MappingEntry entry, string name) =>
        LintRules.IdleOverride.At(new SpecPlace(path, entry.Key.Span), $"'{name}' says the same of {Quoted.Text(entry.Key.Value)}; leave it out here.");

    private static IEnumerable<Finding> Repeated(LintInput input) =>
        from file in input.Files
        from rows in Rows(file.Root, file.IsCommand)
        from row in rows.Entries
        let meaning = (row.Value as MappingNode)?.Find("meaning")
        where meaning?.Value is ScalarNode said && input.Catalogue.Shared.Error(row.Key.Value)?.Meaning == said.Value
        select LintRules.RepeatedMeaning.At(
            new SpecPlace(file.Path, meaning.Key.Span),
            $"The shared meaning of {Quoted.Text(row.Key.Value)} is the same; leave it out here."
        );

    private static IEnumerable<MappingNode> Rows(MappingNode root, bool isCommand) =>
        isCommand
            ? root.Find("errors")?.Value is MappingNode rows
                ? [rows]
                : []
            : (root.Find("errorSets")?.Value as MappingNode)?.Entries.Select(entry => entry.Value).OfType<MappingNode>() ?? [];
}
