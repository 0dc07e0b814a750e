using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Emission;

/// <summary>
/// The files of a stored catalogue for the usual settings, made when it was packed: for a project of the newest .NET and C# that chooses neither namespace nor
/// accessibility. A file is given out for the very command that it was made of, and for no other.
/// </summary>
public sealed class PreparedFiles
{
    private static readonly RenderContext Usual = new(ConsumerFacts.Newest, "WebEx", IsInternal: false);

    private readonly StoredCatalogue _stored;
    private readonly Lazy<Dictionary<string, CommandModel>> _commands;
    private readonly Lazy<Dictionary<string, SharedType>> _types;

    private PreparedFiles(StoredCatalogue stored)
    {
        _stored = stored;
        _commands = new(() => Commands().ToDictionary(NameOf, StringComparer.Ordinal));
        _types = new(() => SharedType.Of(Commands()).ToDictionary(type => type.Name, StringComparer.Ordinal));
    }

    // Templates are part of this library.
    private static Guid Build => typeof(PreparedFiles).Module.ModuleVersionId;

    /// <summary>The files of a stored catalogue; null where another build of this library has made them.</summary>
    public static PreparedFiles? Of(StoredCatalogue? stored) => stored is not null && stored.Writer == Build ? new PreparedFiles(stored) : null;

    /// <summary>Binds a catalogue, makes its files, and writes both as <see cref="StoredCatalogue.Open"/> reads them.</summary>
    /// <inheritdoc cref="StoredCatalogueWriter.Write"/>
    public static byte[] Store(IReadOnlyCollection<SpecFile> files, CancellationToken cancellation) =>
        new StoredCatalogueWriter(Build, commands => Sources(commands, cancellation)).Write(files, cancellation);

    /// <summary>The text of a command's file; null where it has to be made.</summary>
    public string? Find(CommandModel command, RenderContext context) => context == Usual && Has(command) ? _stored.FindSource(NameOf(command)) : null;

    /// <summary>The text of the file of a type that several commands use; null where it has to be made.</summary>
    public string? Find(SharedType type, RenderContext context) => context == Usual && Has(type) ? _stored.FindSource(type.Name) : null;

    /// <summary>True for a command as the stored catalogue has it.</summary>
    public bool Has(CommandModel command) => _commands.Value.TryGetValue(NameOf(command), out CommandModel? prepared) && prepared == command;

    /// <summary>True for a type that several commands use, as the stored catalogue has it.</summary>
    public bool Has(SharedType type) => _types.Value.TryGetValue(type.Name, out SharedType? prepared) && prepared == type;

    private static string NameOf(CommandModel command) => $"{command.Namespace}.{command.Name}";

    private static IEnumerable<KeyValuePair<string, string>> Sources(IReadOnlyList<CommandModel> commands, CancellationToken cancellation)
    {
        var files = new SourceFiles(Usual, cancellation);
        return commands
            .Select(command => new KeyValuePair<string, string>(NameOf(command), files.OfCommand(command).Text))
            .Concat(SharedType.Of(commands).Select(type => new KeyValuePair<string, string>(type.Name, files.OfSharedType(type).Text)));
    }

    private IEnumerable<CommandModel> Commands() => _stored.Files.Select(file => file.Bound?.Command).OfType<CommandModel>();
}
