using System.Text;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>The C# that makes a request, from the values of a text: it compiles, whatever the text has.</summary>
internal static class RequestCode
{
    private const string PagesNamespace = "WebEx.Pages";

    /// <summary>A request of a command.</summary>
    public static string Of(CommandCandidate candidate, SentText sent, ArgumentLookup lookup)
    {
        CommandModel model = candidate.Model;
        var code = new StringBuilder();
        Using(code, sent, $"WebEx.{model.Namespace}");
        Begin(code, "request", model.Name);
        bool hasSecret = Members(code, model.Arguments, sent, lookup);
        End(code);
        string way =
            hasSecret ? "request.ToForm(site);    // by POST, because of the secret"
            : sent.IsUrl ? "request.ToUri(site);"
            : "request.ToForm(site);";
        _ = code.Append(hasSecret || !sent.IsUrl ? "WebExForm form = " : "Uri uri = ").AppendLine(way);
        return code.Replace("\r\n", "\n").ToString();
    }

    /// <summary>A link to an entry point.</summary>
    public static string OfPage(EntryPointModel entryPoint, SentText sent, ArgumentLookup lookup)
    {
        var code = new StringBuilder();
        Using(code, sent, PagesNamespace);
        Begin(code, "page", entryPoint.Name);
        bool hasSecret = Members(code, entryPoint.Arguments, sent, lookup);
        End(code);
        _ = code.AppendLine(hasSecret ? "Uri uri = page.ToUri(site, SecretsInUrl.Allowed);" : "Uri uri = page.ToUri(site);");
        return code.Replace("\r\n", "\n").ToString();
    }

    private static void Using(StringBuilder code, SentText sent, string pages)
    {
        _ = code.AppendLine("using WebEx;").AppendLine($"using {pages};").AppendLine();
        _ = code.AppendLine($"var site = {SiteCode.Of(sent.Address)};");
    }

    private static void Begin(StringBuilder code, string variable, string type) => code.AppendLine($"var {variable} = new {type}").AppendLine("{");

    private static void End(StringBuilder code) => code.AppendLine("};");

    private static bool Members(StringBuilder code, IEnumerable<ArgumentModel> arguments, SentText sent, ArgumentLookup lookup)
    {
        bool hasSecret = false;
        foreach (ArgumentModel argument in arguments)
        {
            List<(ArgumentModel Part, int? Number, string Value)> given = [];
            foreach (SentPair pair in sent.Pairs.DistinctBy(pair => pair.Name))
            {
                if (lookup.Find(pair.Name) is { } found && found.Whole == argument)
                    given.Add((found.Part, found.Number, pair.Shown));
            }

            ValueCode? value = given.Count > 0 ? ValueCode.Of(argument, given) : null;
            bool isRequired = argument.Required.IsAlways && argument.Numbered is null;
            if (value is null && isRequired)
                value = ValueCode.Missing(argument);
            if (value is null)
                continue;
            hasSecret |= argument.Coded.Any(part => part.IsSecret) && given.Count > 0;
            _ = code.AppendLine($"    {argument.Name} = {value.Text},{(value.Comment is null ? "" : $"    // {value.Comment}")}");
        }

        return hasSecret;
    }
}
