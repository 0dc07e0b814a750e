using System.Collections.Immutable;

namespace WebEx.Site.Admin;

/// <summary>The mails of a site.</summary>
internal static class OutboxOperations
{
    private static readonly Dictionary<string, string> Selection = new()
    {
        ["kind"] = $"Only mails of this kind: {string.Join(", ", Enum.GetNames<MailKind>())}.",
        ["to"] = "Only mails to this email address.",
        ["after"] = "Only mails whose number is greater.",
        ["wait"] = "Waits until there is such a mail, for at most this long: 500ms, 5s, 2m. Without it the list can be empty; with it that is the status 404.",
    };

    public static ImmutableArray<AdminOperation> All { get; } =
    [
        new(
            "GET",
            "sites/{site}/outbox",
            "listMails",
            "The mails that the site has sent, in order, with the reminders that are due. Where a real site writes a password, they have ***.",
            List
        )
        {
            Query = Selection,
            Result = typeof(ImmutableArray<SiteMail>),
        },
        new("DELETE", "sites/{site}/outbox", "clearMails", "Forgets the mails. Their numbers go on.", Clear),
    ];

    private static async Task<AdminResult> List(AdminCall call)
    {
        MailKind? kind = call.Query("kind") is { } name ? KindOf(name) : null;
        string? to = call.Query("to");
        long after = call.NumberOf("after", "mail");
        bool Fits(SiteMail mail) =>
            mail.Number > after && (kind is null || mail.Kind == kind) && (to is null || string.Equals(mail.To, to, StringComparison.OrdinalIgnoreCase));

        SiteOutbox outbox = call.Site.Outbox;
        if (call.Query("wait") is { } wait)
        {
            (SiteMail? found, IReadOnlyList<SiteMail> all) = await outbox.UntilAsync(Fits, WaitingTime.Parse(wait), call.Aborted).ConfigureAwait(false);
            if (found is null)
            {
                string others = all.Count == 0 ? "The site has sent none." : $"The site has sent {string.Join("; ", all.TakeLast(10))}.";
                throw new AdminProblemException(404, $"No such mail was sent within {wait}. {others}");
            }
        }

        IReadOnlyList<SiteMail> mails = await outbox.ListAsync(call.Aborted).ConfigureAwait(false);
        return AdminResult.Of<ImmutableArray<SiteMail>>([.. mails.Where(Fits)]);
    }

    private static async Task<AdminResult> Clear(AdminCall call)
    {
        await call.Site.Outbox.ClearAsync().ConfigureAwait(false);
        return AdminResult.Nothing;
    }

    // By name alone: a number would be read as a kind too.
    private static MailKind KindOf(string name) =>
        Enum.GetNames<MailKind>().FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<MailKind>(found)
            : throw new AdminProblemException(400, $"kind: one of {string.Join(", ", Enum.GetNames<MailKind>())} is expected.");
}
