using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>
/// A page of a site for people. With the frameset it has the services of the site and ways around it, and without one its content alone, so that a customer
/// can put it into pages of its own.
/// </summary>
internal static class SiteFrame
{
    // What a browser chooses from. ST has no service for events: their pages are chosen by the address alone.
    private static readonly (Center Center, string Name)[] Services =
    [
        (Center.MeetingCenter, "Meetings"),
        (Center.TrainingCenter, "Training"),
        (Center.EventCenter, "Events"),
        (Center.SalesCenter, "Sales"),
        (Center.SupportCenter, "Support"),
    ];

    public static string Page(CommandContext context, string title, Html content) =>
        Layout.Page(title, content, IsFramed(context) ? Header(context) : Html.OfOwnMarkup("<header class=\"bare\"></header>"));

    /// <summary>The address of an entry point of e.php.</summary>
    public static string Link(CommandContext context, string at) => $"{context.Request.HomePage.AbsolutePath}e.php?AT={at}";

    /// <summary>The center that a page is about: what its address says, else that of the session.</summary>
    public static Center CenterOf(CommandContext context)
    {
        string? asked = QueryText.Find(context.Request.Query, "SP");
        foreach ((Center center, _) in Services)
        {
            if (center.ShortName() == asked)
                return center;
        }

        return context.Session?.Center ?? Center.MeetingCenter;
    }

    // The names of the entry points without frameset end so.
    private static bool IsFramed(CommandContext context) =>
        QueryText.Find(context.Request.Query, "AT")?.EndsWith("NF", StringComparison.Ordinal) != true
        && context.Request.Page is not ("join.php" or "attend.php" or "customer.php" or "log.php" or "support.php");

    private static Html Header(CommandContext context)
    {
        Center present = CenterOf(context);
        return Html.Of(
            $"""
            <header class="site">
            <a class="skip" href="#content">To the content</a>
            <a class="brand" href="{Link(context, "MH")}">{context.Request.SiteName}</a>
            <nav aria-label="Services">
            {Html.Join(
                Services.Where(service => context.Settings.Centers.Has(service.Center)).Select(service => Service(context, service, service.Center == present))
            )}
            </nav>
            <nav aria-label="You">{Account(context)}</nav>
            </header>
            """
        );
    }

    private static Html Service(CommandContext context, (Center Center, string Name) service, bool isPresent)
    {
        string home = Link(context, "MH");
        // Whoever has logged in is in a service, which ST changes; to others the page alone is of one.
        bool canSwitch = context.Session is not null && service.Center != Center.EventCenter;
        return canSwitch
            ? Html.Of(
                $"""
                <form method="post" action="{context.Request.HomePage.AbsolutePath}o.php">
                {CommandButton.Hidden("AT", "ST")}{CommandButton.Hidden("BU", context.Request.HomePage.AbsoluteUri + "e.php?AT=MH")}
                {CommandButton.Hidden("SP", service.Center.ShortName())}{CommandForm.Token(context)}
                <button{Current(isPresent)}>{service.Name}</button>
                </form>

                """
            )
            : Html.Of($"<a href=\"{home}&amp;SP={service.Center.ShortName()}\"{Current(isPresent)}>{service.Name}</a>\n");
    }

    private static Html Current(bool isPresent) => isPresent ? Html.OfOwnMarkup(" aria-current=\"page\"") : default;

    private static Html Account(CommandContext context) =>
        context.Account is { } account
            ? Html.Of(
                $"""
                <a href="{Link(context, "OS")}">My WebEx</a>
                {CommandButton.Of(context, "p.php/LO", "Log out " + account.WebExId, question: null)}
                """
            )
            : Html.Of($"<a href=\"{Link(context, "SU")}\">Log in</a>");
}
