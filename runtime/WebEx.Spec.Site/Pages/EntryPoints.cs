using System.Collections.Frozen;
using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>The links of appendix B: which page is behind each. What is on a page is our choice, since the guide only says what it is for.</summary>
internal static class EntryPoints
{
    private const string Unframed = "NF";

    private static readonly FrozenDictionary<string, Func<CommandContext, (string Title, Html Content)>> Pages = new Dictionary<
        string,
        Func<CommandContext, (string, Html)>
    >(StringComparer.Ordinal)
    {
        ["e.php?AT=RA"] = context => ("Request an account", CommandForm.Of(context, "p.php/SU", Query(context))),
        ["e.php?AT=FP"] = context => ("Login assistance", ForgottenPasswordPage.Of(context)),
        ["e.php?AT=AB"] = context => ("My contacts", MyWebExPage.Contacts(context)),
        ["e.php?AT=PP"] = context => ("My profile", MyWebExPage.Profile(context)),
        ["e.php?AT=OCS"] = context => ("One-click meeting", OfUser(context, "w.php/SO")),
        ["e.php?AT=MH"] = Home,
        ["e.php?AT=FHP"] = Home,
        ["e.php?AT=HP"] = Home,
        ["join"] = Join,
        ["k2/join"] = Join,
        ["join.php"] = Join,
        ["e.php?AT=JM"] = context => ("Join", CommandForm.Of(context, "m.php/JM", FormValues.Of(("MK", context.Argument("TrackNum"))))),
        ["e.php?AT=TM"] = context => ("Today", CenterHomePage.Today(context, SiteFrame.CenterOf(context))),
        ["e.php?AT=CR"] = context => ("Calendar", MonthCalendar.Of(context, SiteFrame.CenterOf(context))),
        ["e.php?AT=AM"] = context => SessionPage.Of(context, context.Argument("MK")),
        ["e.php?AT=SI"] = context => SessionPage.Of(context, context.Argument("MK")),
        ["e.php?AT=CM"] = context => ("Schedule", OfUser(context, SiteFrame.CenterOf(context) == Center.EventCenter ? "m.php/SE" : "m.php/SM")),
        ["e.php?AT=MO"] = context => ("My meetings", MyMeetingsPage.Of(context)),
        ["e.php?AT=SM"] = context => ("Meet now", OfUser(context, "m.php/IM")),
        ["e.php?AT=JS"] = context => ("Join a support session", CommandForm.Of(context, "m.php/JS")),
        ["customer.php"] = context => ("Join a support session", CommandForm.Of(context, "m.php/JS")),
        ["e.php?AT=SS"] = context => ("Start a support session", OfUser(context, "m.php/SS")),
        ["attend.php"] = context => ("Assist in a support session", OfUser(context, "m.php/AS")),
        ["log.php"] = context => ("Activity log", SupportPages.Log(context)),
        ["support.php"] = context => ("Help", SupportPages.Help(context)),
        ["e.php?AT=FAQ"] = context => ("Questions and answers", SupportPages.Help(context)),
        ["e.php?AT=BT"] = context => ("Browser test", SupportPages.BrowserTest(context)),
        ["e.php?AT=OS"] = context => ("My WebEx", MyWebExPage.Of(context)),
        ["e.php?AT=SU"] = context => ("Log in", LogInPage.Of(context)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = CatalogueDocument
        .Root.GetProperty("entryPoints")
        .EnumerateArray()
        .Select(entry => Link(entry.GetProperty("path").GetString()!, entry.GetProperty("at").GetString()))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the guide has a link.</summary>
    public static bool Has(SiteRequest request) => All.Contains(LinkOf(request));

    /// <summary>The page behind a link that the guide has.</summary>
    public static (SiteResponse Response, bool Counts) Show(CommandContext context)
    {
        if (DialectChecks.ProblemOfPage(context) is { } problem)
            return (SiteResponse.Page(ProblemPage.Of(problem), 403), false);
        string link = LinkOf(context.Request);
        // Without the frameset it is the same page, with nothing around it.
        if (!Pages.TryGetValue(link, out Func<CommandContext, (string, Html)>? page))
            page = Pages[link[..^Unframed.Length]];
        (string title, Html content) = page(context);
        return (SiteResponse.Page(SiteFrame.Page(context, title, content)), false);
    }

    private static (string, Html) Home(CommandContext context) => (SiteFrame.CenterOf(context).FullName(), CenterHomePage.Of(context));

    private static (string, Html) Join(CommandContext context) => ("Join", CommandForm.Of(context, "m.php/JM", Query(context)));

    private static Html OfUser(CommandContext context, string command) =>
        context.Account is null ? LogInPage.First(context) : CommandForm.Of(context, command, Query(context));

    // What a link says already is typed in.
    private static FormValues Query(CommandContext context) => FormValues.Read(context.Request.Query);

    private static string LinkOf(SiteRequest request) => Link(request.Page.TrimEnd('/'), QueryText.Find(request.Text, "AT"));

    private static string Link(string path, string? at) => at is null ? path : $"{path}?AT={at}";
}
