namespace WebEx.Site;

/// <summary>What a site for trying things out begins with.</summary>
internal static class DemoSeed
{
    public const string Password = "Pass-1234";

    public static SiteSeed Create() =>
        new()
        {
            Accounts =
            [
                new()
                {
                    WebExId = "admin",
                    Password = Password,
                    FirstName = "Alex",
                    LastName = "Doe",
                    IsSiteAdmin = true,
                },
                new()
                {
                    WebExId = "jo",
                    Password = Password,
                    FirstName = "Jo",
                    LastName = "Host",
                },
                new()
                {
                    WebExId = "ann",
                    Password = Password,
                    FirstName = "Ann",
                    LastName = "Other",
                },
                new()
                {
                    WebExId = "guest",
                    Password = Password,
                    FirstName = "Gus",
                    LastName = "Guest",
                    IsHost = false,
                },
            ],
            Meetings =
            [
                new()
                {
                    Host = "jo",
                    Name = "Design review",
                    MeetingKey = "400000001",
                },
                new()
                {
                    Host = "jo",
                    Name = "Stand-up",
                    MeetingKey = "400000002",
                    StartsIn = TimeSpan.Zero,
                    IsInProgress = true,
                },
            ],
            SmartTechComputers =
            [
                new()
                {
                    Name = "front-desk",
                    Users = ["jo"],
                    Applications = ["Notepad"],
                },
            ],
            Labs =
            [
                new()
                {
                    Name = "Networks",
                    Description = "Routers and switches",
                    NumberOfComputers = 4,
                },
            ],
            RemoteComputers =
            [
                new()
                {
                    Owner = "jo",
                    Name = "office",
                    Applications = ["Notepad"],
                },
            ],
        };
}
