using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>A user's computers of Access Anywhere.</summary>
internal static class RemoteComputerListPage
{
    public static string Of(IEnumerable<RemoteComputerRow> computers) =>
        Layout.Page(
            "My computers",
            Html.Of(
                $"""
                <table>
                <thead><tr><th>Computer</th><th>State</th><th>Applications</th></tr></thead>
                <tbody>
                {Html.Join(computers.Select(Row))}
                </tbody>
                </table>
                """
            )
        );

    private static Html Row(RemoteComputerRow computer)
    {
        string state =
            computer.IsConnected ? "Connected"
            : computer.IsOnline ? "Available"
            : "Offline";
        return Html.Of($"<tr><td>{computer.Name}</td><td>{state}</td><td>{string.Join(", ", computer.Applications)}</td></tr>\n");
    }
}
