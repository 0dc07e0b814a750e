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
    public static ScriptObject Of(IEnumerable<ErrorCodeEntry> codes, RenderContext context)
    {
        var all = codes.ToList();
        return View.Of(
            ("namespace", context.RootNamespace),
            ("access", context.Access),
            ("codes", View.List(all.Select(Code))),
            ("spellings", View.List(all.Where(entry => entry.OtherSpellings.Count > 0).Select(Spellings)))
        );
    }

    private static string Spellings(ErrorCodeEntry entry) => CSharpLiteral.Of(string.Join("|", entry.OtherSpellings.Prepend(entry.Code)));

    private static ScriptObject Code(ErrorCodeEntry entry) => View.Of(("name", entry.Name), ("code", CSharpLiteral.Of(entry.Code)), ("doc", Doc(entry)));

    private static string Doc(ErrorCodeEntry entry)
    {
        string others = entry.OtherSpellings.Count == 0 ? "" : ", some of which send " + string.Join(" or ", entry.OtherSpellings.Select(DocText.Code));
        return $"{DocText.Code(entry.Code)}, an error of {(entry.Commands == 1 ? "one command" : $"{entry.Commands} commands")}{others}.";
    }
}
