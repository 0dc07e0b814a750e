using System.Collections.Immutable;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands of one-click meetings have in common.</content>
internal sealed partial class SiteCommands
{
    private static readonly ImmutableArray<string> TrackingCodeArguments = ["TC1", "TC2", "TC3", "TC4", "TC5", "TC6", "TC7", "TC8", "TC9", "TC10"];

    /// <summary>Whether there are one-click meetings on the site, and for a user; null for somebody without an account.</summary>
    private static bool HasOneClick(CommandContext context, AccountRow? account) =>
        context.Settings.Features.HasFlag(SiteFeatures.OneClick) && !IsOff(account, "OC") && !IsOff(account, "LB");

    private static MeetingRow? FindOneClick(CommandContext context, string key) => context.Meetings.Find(key) is { IsOneClick: true } meeting ? meeting : null;

    /// <summary>Explains a failure to people, where the request asks for a page in place of the code (IT=1).</summary>
    private static void Explain(CommandContext context, bool? showsPage, string code)
    {
        if (showsPage == true)
            context.Show(ProblemPage.Of($"The one-click meeting is not to be had: {code}."));
    }
}
