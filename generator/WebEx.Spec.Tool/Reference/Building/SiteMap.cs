using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>Where everything is in the reference. Addresses depend on nothing but ids, codes and names, so that links to them last.</summary>
internal sealed class SiteMap
{
    /// <summary>The page that a folder begins with.</summary>
    public const string Start = "index";

    private readonly string _extension;
    private readonly Dictionary<string, string> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _errors = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);

    /// <summary>Gives all pages their addresses.</summary>
    public SiteMap(Catalogue catalogue, string extension)
    {
        _extension = extension;
        Ids = new CommandIds(catalogue.Commands);
        var names = new Anchors(StringComparer.OrdinalIgnoreCase);
        foreach (CommandModel command in catalogue.Commands)
        {
            string id = Ids.Of(command);
            string address = ReferenceAddress.OfCommand(command.Page, id.Contains('/') ? id[(id.IndexOf('/') + 1)..] : null);
            int file = address.LastIndexOf('/') + 1;
            _commands[id] = address[..file] + names.Of(address.Replace('/', '@'))[file..];
        }

        var errors = new Anchors(StringComparer.OrdinalIgnoreCase);
        foreach (string code in catalogue.Commands.SelectMany(command => command.ErrorCodes).Order(StringComparer.Ordinal))
            if (!_errors.ContainsKey(code))
                _errors[code] = "errors/" + errors.Of(Shortened(Shown(code)));
        var tables = new Anchors(StringComparer.OrdinalIgnoreCase);
        foreach (string name in SharedTables.NamesOf(catalogue))
            _tables[name] = "tables/" + tables.Of(name);
        var pages = new Anchors(StringComparer.OrdinalIgnoreCase);
        foreach (PageModel page in catalogue.Shared.Pages)
            _pages[PageName(page.Page, page.Family)] = "pages/" + pages.Of(PageName(page.Page, page.Family));
    }

    /// <summary>The ids of the commands.</summary>
    public CommandIds Ids { get; }

    /// <summary>An error code with <c>[n]</c> for every number.</summary>
    public static string Shown(string code) => ErrorCodePattern.Of(code).With("[n]");

    /// <summary>The name of a service page, with the family where it has one.</summary>
    public static string PageName(string page, string? family) => family is null ? page : $"{page}@{family}";

    /// <summary>The address of a page that there is one of, or of a guide.</summary>
    public string Single(string name) => name + _extension;

    /// <summary>The address of a command's page.</summary>
    public string Command(CommandModel command) => _commands[Ids.Of(command)] + _extension;

    /// <summary>The address of the page that leads to the commands of several families which have one page and AT.</summary>
    public string Choice(string page, string? at) => ReferenceAddress.OfCommand(page, at) + _extension;

    /// <summary>A link to a command, by its C# name.</summary>
    public Link ToCommand(CommandModel command) => new(command.Name, Command(command));

    /// <summary>The address of an error's page.</summary>
    public string Error(string code) => _errors[code] + _extension;

    /// <summary>A link to an error. One that no command has in its table is only named.</summary>
    public Link ToError(string code) => new(Shown(code), _errors.TryGetValue(code, out string? address) ? address + _extension : "");

    /// <summary>The address of a shared table.</summary>
    public string Table(string name) => _tables[name] + _extension;

    /// <summary>True when there is such a table.</summary>
    public bool HasTable(string name) => _tables.ContainsKey(name);

    /// <summary>A link to a shared table.</summary>
    public Link ToTable(string name) => new(name, Table(name));

    /// <summary>The address of a service page.</summary>
    public string Page(string page, string? family) => _pages[PageName(page, family)] + _extension;

    /// <summary>A link to an erratum.</summary>
    public Link ToErratum(string id) => new(id, Single("errata/" + ReferenceAddress.Plain(id)));

    // A code can be a sentence, which would be a long name of a file.
    private static string Shortened(string code)
    {
        const int Longest = 60;
        return code.Length > Longest ? code[..Longest] : code;
    }
}
