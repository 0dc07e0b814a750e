using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>A WebEx ID changes: what belongs to the user goes along.</content>
internal sealed partial class SiteCommands
{
    private static void Rename(CommandContext context, AccountRow account, string newWebExId)
    {
        string old = account.WebExId;
        context.Accounts.Remove(account);
        context.Accounts.Put(account with { WebExId = newWebExId });
        Move(context.Sessions, row => row.WebExId, row => row with { WebExId = newWebExId }, old);
        Move(context.Tickets, row => row.WebExId, row => row with { WebExId = newWebExId }, old);
        Move(context.Contacts, row => row.Owner, row => row with { Owner = newWebExId }, old);
        Move(context.Folders, row => row.Owner, row => row with { Owner = newWebExId }, old);
        Move(context.Files, row => row.Owner, row => row with { Owner = newWebExId }, old);
        Move(context.Meetings, row => row.Host, row => row with { Host = newWebExId }, old);
        Move(context.Events, row => row.Host, row => row with { Host = newWebExId }, old);
        Move(context.SupportSessions, row => row.Host, row => row with { Host = newWebExId }, old);
        Move(context.LabReservations, row => row.Owner, row => row with { Owner = newWebExId }, old);
        Move(context.RemoteComputers, row => row.Owner, row => row with { Owner = newWebExId }, old);
        Move(context.OneClicks, row => row.Owner, row => row with { Owner = newWebExId }, old);
    }

    private static void Move<TRow>(TableEdit<TRow> table, Func<TRow, string> owner, Func<TRow, TRow> move, string old)
        where TRow : class
    {
        foreach (TRow row in table.Rows.Where(row => IsUser(owner(row), old)).ToList())
        {
            table.Remove(row);
            table.Put(move(row));
        }
    }
}
