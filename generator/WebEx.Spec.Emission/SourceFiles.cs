using WebEx.Spec.Emission.Commands;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Emission.Templates;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission;

/// <summary>Makes the C# of a catalogue, file by file. The same models and settings make the same text, on every machine and in every culture.</summary>
/// <param name="context">What the files depend on beside the models.</param>
/// <param name="cancellation">Ends the work with an <see cref="OperationCanceledException"/>.</param>
/// <param name="prepared">Files that were made beforehand, of which those that fit are taken; null where there are none.</param>
public sealed class SourceFiles(RenderContext context, CancellationToken cancellation, PreparedFiles? prepared = null)
{
    /// <summary>The type of the time zones, which the runtime has.</summary>
    public const string TimeZonesType = "WebExTimeZone";

    /// <summary>The type of the error codes of all commands, which the runtime has.</summary>
    public const string ErrorCodesType = "WebExErrorCode";

    /// <summary>The type of a server's handlers.</summary>
    public const string HandlersType = "WebExCommandHandlers";

    private const string LinksType = "LinkTable";

    /// <summary>The attributes that tell the compiler which properties of a reply are not null after a success, where a project with commands lacks
    /// them.</summary>
    public static IEnumerable<SourceFile> NullableAttributes(ConsumerFacts consumer)
    {
        if (!consumer.HasMemberNotNull)
            yield return Of(Tables.NullableAttributes.MemberNotNull);
        if (!consumer.HasMemberNotNullWhen)
            yield return Of(Tables.NullableAttributes.MemberNotNullWhen);

        static SourceFile Of((string HintName, string Text) file) => new(file.HintName, file.Text);
    }

    /// <summary>All files of a project that has these commands, and no reference that has any: one for each command, then those that they need, by
    /// name.</summary>
    public IEnumerable<SourceFile> OfCommands(IReadOnlyCollection<CommandModel> commands)
    {
        foreach (CommandModel command in commands)
            yield return OfCommand(command);
        foreach (SharedType type in SharedType.Of(commands))
            yield return OfSharedType(type);
        foreach (SourceFile attribute in commands.Count > 0 ? NullableAttributes(context.Consumer) : [])
            yield return attribute;
    }

    /// <summary>A command: its request, its reply, and what belongs to these alone.</summary>
    public SourceFile OfCommand(CommandModel command) =>
        new(
            Hint($"{command.Namespace}.{command.Name}"),
            prepared?.Find(command, context) ?? TemplateRenderer.RenderCommand(CommandView.Of(command, context), cancellation)
        );

    /// <summary>A type that several commands use, or the time zones.</summary>
    public SourceFile OfSharedType(SharedType type) =>
        new(
            Hint(type.Name),
            prepared?.Find(type, context) is { } text ? text
                : type.TimeZones.Count > 0 ? TemplateRenderer.RenderTimeZones(SharedTypeView.Of(type, context), cancellation)
                : TemplateRenderer.RenderSharedEnum(SharedTypeView.Of(type, context), cancellation)
        );

    /// <summary>The error codes of all commands.</summary>
    public SourceFile OfErrorCodes(IEnumerable<ErrorCodeEntry> codes) =>
        new(Hint(ErrorCodesType), TemplateRenderer.RenderErrorCodes(ErrorCodesView.Of(codes, context), cancellation));

    /// <summary>The handlers of a server.</summary>
    public SourceFile OfHandlers(IEnumerable<HandledCommand> commands) =>
        new(Hint(HandlersType), TemplateRenderer.RenderHandlers(HandlersView.Of(commands, context), cancellation));

    /// <summary>The entry points.</summary>
    public SourceFile OfEntryPoints(IEnumerable<EntryPointModel> entryPoints) =>
        new(Hint(PagesView.Namespace), TemplateRenderer.RenderPages(PagesView.Of(entryPoints, context), cancellation));

    /// <summary>The table of links, to commands and to entry points.</summary>
    public SourceFile OfLinks(IEnumerable<LinkEntry> commands, IEnumerable<EntryPointModel> entryPoints) =>
        new(Hint(LinksType), TemplateRenderer.RenderLinks(LinksView.Of(commands, entryPoints, context), cancellation));

    private string Hint(string type) => $"{context.RootNamespace}.{type}.g.cs";
}
