using System.Collections.Immutable;
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
        Move(context.SupportSessions, row => row.Assistant, row => row with { Assistant = newWebExId }, old);
        Move(context.Meetings, row => row.OtherHost, row => row with { OtherHost = newWebExId }, old);
        Move(context.Recordings, row => row.Owner, row => row with { Owner = newWebExId }, old);
        Change(context.SmartTechGroups, row => row.Users.Any(user => IsUser(user, old)), row => row with { Users = Renamed(row.Users, old, newWebExId) });
        Change(context.SmartTechComputers, row => row.Users.Any(user => IsUser(user, old)), row => row with { Users = Renamed(row.Users, old, newWebExId) });
        Move(context.SmartTechComputers, row => row.ConnectedBy, row => row with { ConnectedBy = newWebExId }, old);
        Change(
            context.Recordings,
            row => row.Playbacks.Any(playback => IsUser(playback.WebExId, old)),
            row =>
                row with
                {
                    Playbacks = [.. row.Playbacks.Select(playback => IsUser(playback.WebExId, old) ? playback with { WebExId = newWebExId } : playback)],
                }
        );
        Move(context.LabReservations, row => row.Owner, row => row with { Owner = newWebExId }, old);
        Move(context.RemoteComputers, row => row.Owner, row => row with { Owner = newWebExId }, old);
        Move(context.OneClicks, row => row.Owner, row => row with { Owner = newWebExId }, old);
    }

    private static ImmutableArray<string> Renamed(ImmutableArray<string> users, string old, string newWebExId) =>
        [.. users.Select(user => IsUser(user, old) ? newWebExId : user)];

    private static void Move<TRow>(TableEdit<TRow> table, Func<TRow, string?> owner, Func<TRow, TRow> move, string old)
        where TRow : class => Change(table, row => owner(row) is { } user && IsUser(user, old), move);

    private static void Change<TRow>(TableEdit<TRow> table, Func<TRow, bool> isConcerned, Func<TRow, TRow> move)
        where TRow : class
    {
        foreach (TRow row in table.Rows.Where(isConcerned).ToList())
        {
            table.Remove(row);
            table.Put(move(row));
        }
    }
}
