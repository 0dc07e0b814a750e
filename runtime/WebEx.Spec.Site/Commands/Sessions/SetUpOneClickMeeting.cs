using System.Collections.Immutable;
using WebEx.Sessions;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>w.php, SO: what the user's one-click meetings are like. What was set up before is replaced.</content>
internal sealed partial class SiteCommands
{
    private static readonly ImmutableArray<string> TemplateArguments =
    [
        "TP",
        "SP",
        "IP",
        "TC",
        "IO",
        "PG",
        "MO",
        "VT",
        "NT",
        "VO",
        "TA",
        "TD",
        "LF",
        "TF",
        .. TrackingCodeArguments,
    ];

    private static readonly ImmutableArray<(OneClickOptions Option, OneClickRights Right, SetUpOneClickMeetingError Error)> OptionRights =
    [
        (OneClickOptions.Chat, OneClickRights.Chat, SetUpOneClickMeetingError.ChatIsNotAllowed),
        (OneClickOptions.ClosedCaptions, OneClickRights.ClosedCaptions, SetUpOneClickMeetingError.ClosedCaptionIsNotAllowed),
        (OneClickOptions.FeedbackForm, OneClickRights.FeedbackForm, SetUpOneClickMeetingError.FeedbackIsNotAllowed),
        (OneClickOptions.Recording, OneClickRights.Recording, SetUpOneClickMeetingError.MeetingRecordIsNotAllowed),
        (OneClickOptions.Notes, OneClickRights.Notes, SetUpOneClickMeetingError.NoteIsNotAllowed),
        (OneClickOptions.FileTransfer, OneClickRights.FileTransfer, SetUpOneClickMeetingError.TransFileIsNotAllowed),
        (OneClickOptions.RichMedia, OneClickRights.RichMedia, SetUpOneClickMeetingError.UCFIsNotAllowed),
        (OneClickOptions.Video, OneClickRights.Video, SetUpOneClickMeetingError.VideoIsNotAllowed),
    ];

    protected override SetUpOneClickMeetingReply Handle(SetUpOneClickMeeting request, CommandContext context)
    {
        if (!HasOneClick(context, context.Caller))
            return SetUpOneClickMeetingReply.CreateFailure(SetUpOneClickMeetingError.OneClickIsDisabled);
        if (request.ServiceType is { } service && !HasService(context, service))
            return SetUpOneClickMeetingReply.CreateFailure(SetUpOneClickMeetingError.InvalidSessionCode);
        if ((OptionRefusal(request, context) ?? TelephonyRefusal(request, context)) is { } refusal)
            return SetUpOneClickMeetingReply.CreateFailure(refusal);
        if (request.TspAccountIndex > context.Settings.MaxTspAccountsPerUser)
            return SetUpOneClickMeetingReply.CreateFailure(SetUpOneClickMeetingError.InvalidTA);
        if (context.Settings.RequiresOneClickPassword && request.MeetingPassword is not { Length: > 0 })
            return SetUpOneClickMeetingReply.CreateFailure(SetUpOneClickMeetingError.PWIsNeeded);

        PasswordHash? hash = request.MeetingPassword is { Length: > 0 } password ? PasswordHash.Of(password) : null;
        OneClickRow template = new() { Owner = context.Caller.WebExId, Password = hash };
        template = template with { Values = WithArguments(context, template.Values, TemplateArguments) };
        if (TrackingCodeProblem(context, template.Values) is { } problem)
        {
            return SetUpOneClickMeetingReply.CreateFailure(
                problem.IsMissing ? SetUpOneClickMeetingError.TCNisNeeded : SetUpOneClickMeetingError.TCNValueWrong,
                problem.Number
            );
        }

        context.OneClicks.Put(template);
        return SetUpOneClickMeetingReply.CreateSuccess();
    }

    private static SetUpOneClickMeetingError? OptionRefusal(SetUpOneClickMeeting request, CommandContext context)
    {
        foreach ((OneClickOptions option, OneClickRights right, SetUpOneClickMeetingError error) in OptionRights)
        {
            if (request.MeetingOptions?.HasFlag(option) == true && !Has(context, right))
                return error;
        }

        if (request.Privilege?.HasFlag(OneClickPrivileges.ContactOperatorPrivately) == true && !Has(context, OneClickRights.PrivateContact))
            return SetUpOneClickMeetingError.ContactIsNotAllowed;
        if (request.UseInternetPhone == true && !Has(context, OneClickRights.InternetPhone))
            return SetUpOneClickMeetingError.IPNotAllowed;
        return request.Listing is not null && !Has(context, OneClickRights.Listing) ? SetUpOneClickMeetingError.LFNotAllowed : null;
    }

    private static SetUpOneClickMeetingError? TelephonyRefusal(SetUpOneClickMeeting request, CommandContext context)
    {
        if (request.TelephonyConfiguration is OneClickTelephony.WebEx or OneClickTelephony.Other && !Has(context, OneClickRights.Teleconference))
            return SetUpOneClickMeetingError.TCNotAllowed;
        if (request.TelephonyConfiguration == OneClickTelephony.Other && !Has(context, OneClickRights.OtherTeleconference))
            return SetUpOneClickMeetingError.TDNotAllowed;
        if (request.CallInOrCallBack is { } calling)
        {
            // Two codes have nearly one meaning: the first is for users who may have neither kind.
            if (!Has(context, OneClickRights.CallIn) && !Has(context, OneClickRights.CallBack))
                return SetUpOneClickMeetingError.InvalidIO;
            OneClickRights right = calling == OneClickCalling.CallIn ? OneClickRights.CallIn : OneClickRights.CallBack;
            if (!Has(context, right))
                return SetUpOneClickMeetingError.IONotAllowed;
        }

        if (request.UseTollFreeNumber is not null && !Has(context, OneClickRights.TollFree))
            return SetUpOneClickMeetingError.TFNotAllowed;
        return request.EntryExitTone is not null && !Has(context, OneClickRights.EntryExitTone) ? SetUpOneClickMeetingError.VONotAllowed : null;
    }

    private static bool Has(CommandContext context, OneClickRights right) => context.Settings.OneClickRights.HasFlag(right);
}
