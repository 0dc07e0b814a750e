using WebEx.Spec.Generator.Tests.Specs;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Generator.Tests.Mutants;

/// <summary>Makes mutants of the catalogue's files, and binds each beside the files that it leaves as they are.</summary>
internal sealed class MutantSource
{
    // Of a mutant of shared definitions not every command is bound again.
    private const int MostCommands = 4;
    private const string Own = "own.yaml";

    private readonly CancellationToken _cancellation;
    private readonly RandomRun _run;
    private readonly IReadOnlyList<SpecDocument> _documents;
    private readonly IReadOnlyList<TreeNode> _trees;
    private readonly SharedDefinitions _shared;
    private readonly Dictionary<string, BoundCommand> _commands;
    private readonly Dictionary<string, HashSet<string>> _words;

    public MutantSource(RandomRun run, CancellationToken cancellation)
    {
        (_run, _cancellation) = (run, cancellation);
        _documents = [.. SpecFolder.Files.Select(file => SpecDocument.Read(new SpecFile(file.Path, file.Text), cancellation))];
        _trees = [.. _documents.Select(document => TreeNode.Of(document.Root!))];
        _shared = SharedBinder.Join(_documents.Where(document => !document.IsCommand), cancellation).Definitions;
        _commands = _documents
            .Where(document => document.IsCommand)
            .ToDictionary(document => document.File.Path, document => CommandBinder.Bind(document, _shared, cancellation));
        _words = _documents
            .Where(document => document.IsCommand)
            .ToDictionary(document => document.File.Path, document => new HashSet<string>(Scalars(document.Root!)));
    }

    /// <summary>One mutant.</summary>
    public Mutant Make(int round)
    {
        Random random = _run.Round(round);
        int chosen = Choose(random);
        TreeNode tree = _trees[chosen].Copy();
        new StructuralMutation(random, _trees).Apply(tree);
        SpecFile file = _documents[chosen].File;
        bool isOwn = _documents[chosen].IsCommand && random.Next(3) == 0;
        var changed = new SpecFile(isOwn ? Own : file.Path, tree.ToYaml(), isOwn);
        SpecDocument document = SpecDocument.Read(changed, _cancellation);
        return _documents[chosen].IsCommand && document.IsCommand ? OfCommand(round, file.Path, document) : OfShared(round, file.Path, document, random);
    }

    // Of two the shorter, mostly: the time goes by the length, and what there is to be found does not.
    private int Choose(Random random)
    {
        (int one, int other) = (random.Next(_documents.Count), random.Next(_documents.Count));
        return random.Next(4) == 0 || _documents[one].File.Text.Length <= _documents[other].File.Text.Length ? one : other;
    }

    private Mutant OfCommand(int round, string path, SpecDocument document)
    {
        BoundCommand bound = CommandBinder.Bind(document, _shared, _cancellation);
        IEnumerable<BoundCommand> others = document.File.IsOverride
            ? _commands.Values
            : _commands.Where(other => other.Key != path).Select(other => other.Value);
        CommandSelection selection = CommandSelection.Select(others.Append(bound).Select(CommandKey.Of));
        IReadOnlyList<SpecDiagnostic> diagnostics = [.. bound.Diagnostics, .. selection.Diagnostics];
        bool isAccepted = bound.Command is not null && selection.Includes(bound.Path);
        return new Mutant(round, document.File, diagnostics, isAccepted ? [bound.Command!] : [], !isAccepted);
    }

    // What is wrong in shared definitions is reported there; commands that rest on them are left out, and say nothing of their own.
    private Mutant OfShared(int round, string path, SpecDocument document, Random random)
    {
        IEnumerable<SpecDocument> others = _documents.Where(other => !other.IsCommand && other.File.Path != path);
        JoinedDefinitions joined = SharedBinder.Join(others.Append(document), _cancellation);
        string[] names = [.. Changed(_documents.First(other => other.File.Path == path).Root!, document.Root)];
        IEnumerable<SpecDocument> users = _documents.Where(other => other.IsCommand && other.File.Path != path && names.Any(_words[other.File.Path].Contains));
        SpecDocument[] tried = [.. users];
        random.Shuffle(tried);
        IReadOnlyList<BoundCommand> bound = [.. tried.Take(MostCommands).Select(user => CommandBinder.Bind(user, joined.Definitions, _cancellation))];
        IEnumerable<CommandModel> commands = bound
            .Where(command => command.Command is { } model && model != _commands[command.Path].Command)
            .Select(command => command.Command!);
        return new Mutant(
            round,
            document.File,
            [.. joined.Diagnostics, .. bound.SelectMany(command => command.Diagnostics)],
            [.. commands],
            bound.Any(command => command.Command is null)
        );
    }

    // The names of the definitions that are not what they were, and of those that use them within the file.
    private static IEnumerable<string> Changed(MappingNode before, MappingNode? after)
    {
        foreach (MappingEntry part in before.Entries)
        {
            if (part.Value is not MappingNode definitions)
            {
                if (after?.Find(part.Key.Value)?.Value.Equals(part.Value) != true)
                    foreach (string word in Scalars(part.Value))
                        yield return word;
                continue;
            }

            var now = after?.Find(part.Key.Value)?.Value as MappingNode;
            foreach (
                MappingEntry definition in definitions.Entries.Where(definition => now?.Find(definition.Key.Value)?.Value.Equals(definition.Value) != true)
            )
                yield return definition.Key.Value;
        }
    }

    private static IEnumerable<string> Scalars(SpecNode node) =>
        node switch
        {
            ScalarNode scalar => [scalar.Value],
            SequenceNode sequence => sequence.Items.SelectMany(Scalars),
            MappingNode map => map.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key.Value)),
            _ => [],
        };
}
