using Scriban.Runtime;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Templates;

namespace WebEx.Spec.Emission.Tables;

/// <summary>Everything that the template of the error codes of all commands shows.</summary>
internal static class ErrorCodesView
{
    /// <summary>The view.</summary>
    public static ScriptObject Of(IEnumerable<ErrorCodeEntry> codes, RenderContext context) =>
        View.Of(("namespace", context.RootNamespace), ("access", context.Access), ("codes", View.List(codes.Select(Code))));

    private static ScriptObject Code(ErrorCodeEntry entry) =>
        View.Of(
            ("name", entry.Name),
            ("code", CSharpLiteral.Of(entry.Code)),
            ("doc", $"{DocText.Code(entry.Code)}, an error of {(entry.Commands == 1 ? "one command" : $"{entry.Commands} commands")}.")
        );
}
