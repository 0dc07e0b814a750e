using System.Collections.Frozen;
using System.Globalization;
using WebEx.Site.Pages;

namespace WebEx.Site.Kernel;

/// <summary>
/// The further address that some commands lead to before they respond, where the dialect has it. It repeats the arguments of the command, as it was recorded;
/// a request to it carries the command out.
/// </summary>
internal static class StepBetween
{
    /// <summary>The longest address that the step can have; the host reads lines that are a little longer.</summary>
    public const int MaxAddress = 60_000;

    private const string Folder = "cmp3100/";
    private const string Ending = ".do";

    // By location.href: a browser comes by GET.
    private const string ByLocation = "w.php/CO";

    private static readonly FrozenSet<string> Commands = FrozenSet.Create(StringComparer.Ordinal, "m.php/SM", "m.php/EM", "m.php/DM", "m.php/AA", ByLocation);

    // What the address has of its own, among others that were seen and whose values nobody knows.
    private static readonly FrozenSet<string> OwnArguments = FrozenSet.Create(StringComparer.Ordinal, "siteurl", "apiname", "serviceType", "rnd");

    /// <summary>The command that a request to such an address carries out, as a request of its page; the request itself where it is none.</summary>
    public static SiteRequest Read(SiteRequest request, SiteDialect dialect)
    {
        string name = request.Page;
        if (!dialect.HasIntermediateStep || !name.StartsWith(Folder, StringComparison.Ordinal) || !name.EndsWith(Ending, StringComparison.Ordinal))
            return request;
        string page = name[Folder.Length..^Ending.Length] + ".php";
        if (!CommandTable.Pages.Contains(page))
            return request;
        return request.AsStep(page, string.Join('&', request.Text.Split('&').Where(pair => !OwnArguments.Contains(pair.Split('=')[0]))));
    }

    /// <summary>The page that leads to the address; null where a command is carried out at once. A fault of the request itself comes at once.</summary>
    public static SiteResponse? PageFor(CommandContext context)
    {
        SiteRequest request = context.Request;
        if (!context.Dialect.HasIntermediateStep || request.IsStep || request.Fault is not null || !Commands.Contains(context.Facts.Id))
            return null;
        string page = request.HomePage.AbsolutePath + Folder + Path.GetFileNameWithoutExtension(request.Page) + Ending;
        string own = string.Create(
            CultureInfo.InvariantCulture,
            $"siteurl={request.SiteName}&apiname={context.Facts.Command.At}&serviceType={ServiceOf(context)}&rnd={context.Now.ToUnixTimeMilliseconds()}"
        );
        string address = $"{page}?{own}&{request.Text}";
        if (address.Length > MaxAddress)
            return SiteResponse.Page(ProblemPage.Of("The address of the step in between repeats all arguments, and would be too long here."), 414);
        return SiteResponse.Page(context.Facts.Id == ByLocation ? ScriptPage.LeadingTo(address, SiteScript.LocationHref) : ScriptPage.PostingTo(address));
    }

    /// <summary>Why a request to such an address is refused; null where it is none, or is not refused.</summary>
    public static string? Problem(SiteRequest request, CommandFacts facts) =>
        request switch
        {
            { IsStep: false } => null,
            _ when !Commands.Contains(facts.Id) => "This command has no step in between.",
            { IsPost: false } when facts.Id != ByLocation => "The step in between takes a POST.",
            _ => null,
        };

    // It follows the service that o.php ST has set. Its values are not recorded: those of SP, by our choice.
    private static string ServiceOf(CommandContext context) => (context.Session?.Center ?? Center.MeetingCenter).ShortName();
}
