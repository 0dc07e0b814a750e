using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>A user's computers of Access Anywhere.</summary>
internal static class RemoteComputerListPage
{
    public static string Of(IEnumerable<RemoteComputerRow> computers) => Layout.Page("My computers", Table(computers));

    public static Html Table(IEnumerable<RemoteComputerRow> computers) =>
        Html.Of(
            $"""
            <table>
            <thead><tr><th scope="col">Computer</th><th scope="col">State</th><th scope="col">Applications</th></tr></thead>
            <tbody>
            {Html.Join(computers.Select(Row))}
            </tbody>
            </table>
            """
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
