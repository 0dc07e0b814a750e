using System.Reflection;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>The catalogue that the tool was built with. A file is bound when it is asked for: all of them take longer than a command line should.</summary>
internal sealed class EmbeddedCatalogue
{
    private const string Prefix = "spec/";
    private const string EntryPointFile = "entry-points.yaml";

    private readonly Dictionary<string, SpecFile> _files = [];
    private readonly Dictionary<WebExCommand, CommandModel> _models = [];
    private readonly Lazy<SharedDefinitions> _shared;
    private readonly Lazy<IReadOnlyList<CommandModel>> _all;
    private readonly Lazy<IReadOnlyList<EntryPointModel>> _entryPoints;

    private EmbeddedCatalogue()
    {
        Assembly assembly = typeof(EmbeddedCatalogue).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
            Paths.Add(name[Prefix.Length..].Replace('\\', '/'));
        Paths.Sort(StringComparer.Ordinal);
        _shared = new(() =>
            SharedBinder
                .Join(
                    Paths.Where(path => !IsCommand(path) && (path.StartsWith("common/", StringComparison.Ordinal) || path == "webex.yaml")).Select(Document),
                    default
                )
                .Definitions
        );
        _all = new(() => [.. Paths.Where(IsCommand).Select(Bind).OfType<CommandModel>()]);
        _entryPoints = new(() => ReferenceBinder.Bind([Document(EntryPointFile)], _shared.Value, null, default).EntryPoints);
    }

    /// <summary>The one that there is.</summary>
    public static EmbeddedCatalogue Instance { get; } = new();

    /// <summary>The paths of its files, below the folder of the catalogue.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>All commands.</summary>
    public IReadOnlyList<CommandModel> Commands => _all.Value;

    /// <summary>What commands share.</summary>
    public SharedDefinitions Shared => _shared.Value;

    /// <summary>The entry points.</summary>
    public IReadOnlyList<EntryPointModel> EntryPoints => _entryPoints.Value;

    /// <summary>All files.</summary>
    public IEnumerable<SpecFile> Files => Paths.Select(File);

    /// <summary>The model of a compiled command.</summary>
    public CommandModel Find(WebExCommand command)
    {
        if (_models.TryGetValue(command, out CommandModel? model))
            return model;
        // A command's file mostly has the name of its AT.
        IEnumerable<string> near = Paths.Where(path => IsCommand(path) && Path.GetFileNameWithoutExtension(path) == (command.At ?? command.Path));
        model = near.Select(Bind).OfType<CommandModel>().FirstOrDefault(other => IsSame(other, command)) ?? Commands.First(other => IsSame(other, command));
        return _models[command] = model;
    }

    /// <summary>A file.</summary>
    public SpecFile File(string path)
    {
        if (!_files.TryGetValue(path, out SpecFile? file))
        {
            using Stream stream = typeof(EmbeddedCatalogue).Assembly.GetManifestResourceStream(Prefix + path)!;
            using var reader = new StreamReader(stream);
            _files[path] = file = new SpecFile(Prefix + path, reader.ReadToEnd());
        }

        return file;
    }

    private static bool IsCommand(string path) => path.StartsWith("pages/", StringComparison.Ordinal);

    private static bool IsSame(CommandModel model, WebExCommand command) =>
        model.Name == command.Name
        && model.At == command.At
        && (model.Path.Length == 0 ? model.Page : model.Path) == command.Path
        && model.Centers == (CenterSet)command.Centers;

    private SpecDocument Document(string path) => SpecDocument.Read(File(path), default);

    private CommandModel? Bind(string path) => CommandBinder.Bind(Document(path), _shared.Value, default).Command;
}
