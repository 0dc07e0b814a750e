namespace WebEx.Site.Tests.SmartTech;

/// <summary>The page of SMARTtech, and a site with computers in every state.</summary>
internal static class SmartTechPage
{
    public const string Path = "supportcenter/smt.wbx";

    public static WebExTestSiteOptions Options { get; } =
        new()
        {
            Seed = SiteSeed.Demo with
            {
                SmartTechComputers =
                [
                    new()
                    {
                        Name = "desk",
                        Users = ["jo"],
                        Applications = ["Notepad"],
                    },
                    new()
                    {
                        Name = "blocked",
                        Users = ["jo"],
                        IsBlocked = true,
                    },
                    new()
                    {
                        Name = "elsewhere",
                        Users = ["jo"],
                        AllowedAddresses = ["192.0.2.1"],
                    },
                    new() { Name = "free" },
                    new()
                    {
                        Name = "here",
                        Users = ["jo"],
                        AllowedAddresses = ["127.0.0.1"],
                    },
                    new()
                    {
                        Name = "mute",
                        Users = ["jo"],
                        PassesPhoneAuthentication = false,
                    },
                    new()
                    {
                        Name = "off",
                        Users = ["jo"],
                        IsOnline = false,
                    },
                    new()
                    {
                        Name = "stuck",
                        Users = ["jo"],
                        Responds = false,
                    },
                ],
            },
        };

    /// <summary>The text of a command that answers in markup.</summary>
    public static async Task<string> MarkupAsync(this SiteUsers users, string user, string form)
    {
        using HttpResponseMessage response = await (await users.ClientAsync(user)).PostAsync(Path, form);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The ID number of a computer that a user is assigned.</summary>
    public static async Task<string> IdAsync(this SiteUsers users, string user, string computer)
    {
        string list = await users.MarkupAsync(user, "AT=LA");
        return list.Split("<Computer>").First(item => item.Contains($"<Name>{computer}</Name>", StringComparison.Ordinal)).Split("<ID>")[1].Split('<')[0];
    }

    /// <summary>What GC says of a computer: HostStatus, SubStatus and ConfReady.</summary>
    public static async Task<string> StatusAsync(this SiteUsers users, string user, string computer)
    {
        string text = await users.MarkupAsync(user, "AT=GC&ID=" + await users.IdAsync(user, computer));
        string Value(string name) => text.Split($"<{name}>")[1].Split('<')[0];
        return $"{Value("HostStatus")} {Value("SubStatus")} {Value("ConfReady")}";
    }
}
