using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>The names that the guide has. They alone are quoted out of a text: what else stands in the place of a name can be a piece of a secret.</summary>
internal static class GuideNames
{
    // Made once, and only where a command does not know a name.
    private static readonly Lazy<ArgumentLookup> Arguments = new(() => ArgumentLookup.Of(AllArguments));

    private static readonly Lazy<HashSet<string>> Secrets = new(() =>
        new(AllArguments.SelectMany(argument => argument.Coded).Where(part => part.IsSecret).Select(part => part.Code), StringComparer.OrdinalIgnoreCase)
    );

    private static readonly Lazy<HashSet<string>> Pages = new(() =>
        new(
            CommandIndex.All.Select(command => command.Path).Concat(EmbeddedCatalogue.Instance.EntryPoints.Select(entry => entry.Path)),
            StringComparer.OrdinalIgnoreCase
        )
    );

    /// <summary>The values of AT.</summary>
    public static IEnumerable<string> Ats =>
        CommandIndex.All.Select(command => command.At).Concat(EmbeddedCatalogue.Instance.EntryPoints.Select(entry => entry.At)).OfType<string>().Distinct();

    private static IEnumerable<ArgumentModel> AllArguments =>
        EmbeddedCatalogue
            .Instance.Commands.SelectMany(command => command.Arguments)
            .Concat(EmbeddedCatalogue.Instance.EntryPoints.SelectMany(entry => entry.Arguments));

    /// <summary>True for a code of an argument, of any command or entry point.</summary>
    public static bool HasArgument(string name) => Arguments.Value.Find(name) is not null;

    /// <summary>True for the code of a secret, of any command or entry point, in either case.</summary>
    public static bool HasSecret(string name) => Secrets.Value.Contains(name);

    /// <summary>True for the path of a page, in either case.</summary>
    public static bool HasPage(string page) => Pages.Value.Contains(page);
}
