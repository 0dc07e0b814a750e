using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>My WebEx: a user's meetings, contacts, files, computers, reports and profile.</summary>
internal static class MyWebExPage
{
    private const int Most = 200;
    private static readonly (string Id, string Name)[] Sections =
    [
        ("meetings", "Meetings"),
        ("contacts", "Contacts"),
        ("files", "Files"),
        ("computers", "Computers"),
        ("reports", "Reports"),
    ];

    public static Html Of(CommandContext context) =>
        context.Account is null
            ? LogInPage.First(context)
            : Html.Of(
                $"""
                <nav aria-label="My WebEx" class="within">
                {Html.Join(Sections.Select(section => Html.Of($"<a href=\"#{section.Id}\">{section.Name}</a>\n")))}
                <a href="{SiteFrame.Link(context, "PP")}">Profile</a>
                </nav>
                <section id="meetings"><h2>Meetings</h2>{MyMeetingsPage.Of(context)}</section>
                <section id="contacts"><h2>Contacts</h2>{Contacts(context)}</section>
                <section id="files"><h2>Files</h2>{Files(context, context.Account)}</section>
                <section id="computers"><h2>Computers</h2>{Computers(context, context.Account)}</section>
                <section id="reports"><h2>Reports</h2>{Reports(context)}</section>
                """
            );

    /// <summary>The address book of the user, with a form for one more.</summary>
    public static Html Contacts(CommandContext context)
    {
        if (context.Account is not { } account)
            return LogInPage.First(context);
        ContactRow[] contacts = [.. context.Contacts.WithPrefix(ContactRow.KeyOf(account.WebExId, "")).Take(Most)];
        return Html.Of(
            $"""
            {(contacts.Length == 0 ? Html.Of($"<p class=\"none\">You have no contacts. Add the first one.</p>") : ContactTable(context, contacts))}
            <details{(contacts.Length == 0 ? Html.OfOwnMarkup(" open") : default)}><summary>Add a contact</summary>
            {CommandForm.Of(context, "o.php/AA", only: ["FN", "EM", "CO", "JT"])}
            </details>
            """
        );
    }

    /// <summary>The profile of the user, to change.</summary>
    public static Html Profile(CommandContext context)
    {
        if (context.Account is not { } account)
            return LogInPage.First(context);
        (string, string?)[] values =
        [
            ("OFN", account.FirstName),
            ("OLN", account.LastName),
            ("OEM", account.EmailAddress),
            .. account.Profile.Select(value => (value.Key, (string?)value.Value)),
        ];
        return CommandForm.Of(context, "o.php/MO", FormValues.Of(values));
    }

    private static Html ContactTable(CommandContext context, ContactRow[] contacts) =>
        Html.Of(
            $"""
            <table>
            <thead><tr><th scope="col">Name</th><th scope="col">Email address</th><th scope="col">Company</th><th scope="col">To do</th></tr></thead>
            <tbody>
            {Html.Join(contacts.Select(contact => ContactRowOf(context, contact)))}
            </tbody>
            </table>
            """
        );

    private static Html ContactRowOf(CommandContext context, ContactRow contact)
    {
        Html delete = CommandButton.Of(context, "o.php/DA", "Delete", "Delete this contact?", ("FN", contact.FullName), ("EM", contact.EmailAddress));
        string? company = contact.Values.GetValueOrDefault("CO");
        return Html.Of($"<tr><td>{contact.FullName}</td><td>{contact.EmailAddress}</td><td>{company}</td><td>{delete}</td></tr>\n");
    }

    private static Html Files(CommandContext context, AccountRow account)
    {
        StoredFileRow[] files = [.. context.Files.WithPrefix(StoredFileRow.KeyOf(account.WebExId, "/")).Take(Most)];
        return files.Length == 0
            ? Html.Of($"<p class=\"none\">You have no files. No command uploads one: a seed brings them.</p>")
            : Html.Of(
                $"""
                <table>
                <thead><tr><th scope="col">File</th><th scope="col">Bytes</th><th scope="col">Description</th></tr></thead>
                <tbody>
                {Html.Join(files.Select(file => Html.Of($"<tr><td>{file.Path}</td><td>{file.Content.Length}</td><td>{file.Description}</td></tr>\n")))}
                </tbody>
                </table>
                """
            );
    }

    private static Html Computers(CommandContext context, AccountRow account)
    {
        RemoteComputerRow[] computers = [.. context.RemoteComputers.WithPrefix(RemoteComputerRow.KeyOf(account.WebExId, "")).Take(Most)];
        return computers.Length == 0
            ? Html.Of($"<p class=\"none\">No computer of yours is set up for Access Anywhere. A seed brings them.</p>")
            : RemoteComputerListPage.Table(computers);
    }

    private static Html Reports(CommandContext context) =>
        Html.Of(
            $"""
            <details><summary>Training sessions</summary>{CommandForm.Of(context, "o.php/QR")}</details>
            <details><summary>Enrollment and attendance of events</summary>{CommandForm.Of(context, "m.php/RPEA")}</details>
            """
        );
}
