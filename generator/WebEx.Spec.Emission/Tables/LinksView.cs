using Scriban.Runtime;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Templates;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Tables;

/// <summary>Everything that the template of the table of links shows: commands by what a link shows of them, entry points by their types.</summary>
internal static class LinksView
{
    /// <summary>The view.</summary>
    public static ScriptObject Of(IEnumerable<LinkEntry> commands, IEnumerable<EntryPointModel> entryPoints, RenderContext context) =>
        View.Of(
            ("namespace", context.RootNamespace),
            (
                "links",
                View.List(
                    commands
                        .Select(command => Target("Command", command.Name, command.Path, command.At, command.Centers, command.GuidePage))
                        .Concat(entryPoints.Select(page => $"{context.TypeName(PagesView.Namespace, page.Name)}.Target"))
                )
            )
        );

    /// <summary>The C# expression that makes a target.</summary>
    public static string Target(string kind, string name, string path, string? at, CenterSet centers, string guide) =>
        $"new(global::WebEx.WebExLinkKind.{kind}, {CSharpLiteral.Of(name)}, {CSharpLiteral.Of(path)}, {CSharpLiteral.Of(at)}, "
        + $"{CenterText.Expression(centers)}, {CSharpLiteral.Of(guide)})";
}
