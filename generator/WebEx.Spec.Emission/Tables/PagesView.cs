using Scriban.Runtime;
using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.Commands;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Kinds;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Templates;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Tables;

/// <summary>Everything that the template of the entry points shows. Their arguments are those of commands, and are shown by the same views.</summary>
internal static class PagesView
{
    /// <summary>The namespace of entry points.</summary>
    public const string Namespace = "Pages";

    private const string Guide = "appendix B";

    /// <summary>The view.</summary>
    public static ScriptObject Of(IEnumerable<EntryPointModel> entryPoints, RenderContext context) =>
        View.Of(
            ("namespace", $"{context.RootNamespace}.{Namespace}"),
            ("has_json", context.Consumer.HasJson),
            ("version", CSharpLiteral.Of(GeneratorVersion.Text)),
            ("pages", View.List(entryPoints.Select(page => Page(page, context))))
        );

    private static ScriptObject Page(EntryPointModel page, RenderContext context)
    {
        var command = new CommandModel
        {
            Name = page.Name,
            Namespace = Namespace,
            Path = page.Path,
            At = page.At,
            Centers = page.Centers,
            Arguments = page.Arguments,
        };
        var links = new ArgumentLinks(command, context);
        return View.Of(
            ("name", page.Name),
            ("doc", View.List(Doc(page, links))),
            ("target", LinksView.Target("EntryPoint", page.Name, page.Path, page.At, page.Centers, Guide)),
            (
                "properties",
                View.List(
                    page.Arguments.Select(argument =>
                        CommandView.Property(new ArgumentView(ArgumentEmitters.Of(argument), argument, command, context, links), isAmbiguous: false)
                    )
                )
            ),
            ("enums", View.List(CommandView.OwnEnums(command)))
        );
    }

    private static IEnumerable<string> Doc(EntryPointModel page, ArgumentLinks links) =>
        DocText.Element("summary", links.Escape(page.Meaning)).Concat(DocText.Element("remarks", string.Join(" ", Sentences(page, links))));

    private static IEnumerable<string> Sentences(EntryPointModel page, ArgumentLinks links)
    {
        string only = page.Only is null ? "" : $", on {page.Only}";
        string login = page.NeedsLogin ? ", for users who have logged in" : "";
        yield return $"{DocText.Code(page.Link)}; "
            + $"{(page.Centers == CenterSet.All ? "all centers" : CenterText.Words(page.Centers))}{links.Escape(only)}{login}.";
        yield return page.HasFrameset ? "The page comes between the site's navigation bars." : "The page comes without the site's navigation bars.";
        foreach (RemarkModel remark in page.Remarks)
            yield return links.Escape(remark.Text);
        yield return $"Guide: {Guide}.";
    }
}
