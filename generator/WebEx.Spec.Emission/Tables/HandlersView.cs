using Scriban.Runtime;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Templates;

namespace WebEx.Spec.Emission.Tables;

/// <summary>What the template of a server's handlers shows.</summary>
internal static class HandlersView
{
    /// <summary>The view of all commands.</summary>
    public static ScriptObject Of(IEnumerable<HandledCommand> commands, RenderContext context) =>
        View.Of(
            ("namespace", context.RootNamespace),
            ("access", context.Access),
            ("version", CSharpLiteral.Of(GeneratorVersion.Text)),
            (
                "commands",
                View.List(
                    commands.Select(command =>
                        View.Of(
                            ("type", context.TypeName(command.Namespace, command.Name)),
                            ("query", DocText.Code(command.At is null ? command.Path : $"{command.Path}?AT={command.At}"))
                        )
                    )
                )
            )
        );
}
