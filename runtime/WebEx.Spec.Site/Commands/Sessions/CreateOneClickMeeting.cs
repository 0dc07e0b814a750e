using WebEx.Sessions;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>w.php, CO: a meeting of the user's template, which nobody has started. Without a template it has the defaults of the guide.</content>
internal sealed partial class SiteCommands
{
    protected override CreateOneClickMeetingReply Handle(CreateOneClickMeeting request, CommandContext context)
    {
        AccountRow host = context.Caller;
        if (!HasOneClick(context, host) || DefaultService(context) is not { } otherwise)
            return CreateOneClickMeetingReply.CreateFailure(CreateOneClickMeetingError.OneClickIsDisabled);
        if (context.Meetings.Count >= context.Settings.MaxMeetings)
            throw new NotModelledException("The site has as many meetings as its setting Meetings permits, and the guide has no error code of CO for that.");

        OneClickRow template = context.OneClicks.Find(host.WebExId) ?? new() { Owner = host.WebExId };
        ServiceType service = template.Values.TryGetValue("SP", out string? code) ? ServiceOf(code) : otherwise;
        WebExTimeZone zone = host.TimeZone ?? context.Settings.TimeZone;
        string user = host.FullName is { Length: > 0 } name ? name : host.WebExId;
        MeetingRow meeting = new()
        {
            Key = context.NewMeetingKey(),
            Center = CenterOf(service),
            Host = host.WebExId,
            Name = template.Values.GetValueOrDefault("TP", user + (service == ServiceType.SupportCenter ? "'s support session" : "'s meeting")),
            TimeZone = zone,
            LocalStart = ZoneRules.ToLocal(context.Now, zone),
            Start = context.Now,
            Password = template.Password,
            IsListed = template.Values.GetValueOrDefault("LF") != "0",
            IsOneClick = true,
            Values = template.Values,
        };
        context.Meetings.Put(meeting);
        return CreateOneClickMeetingReply.CreateSuccess(meeting.Key);
    }
}
