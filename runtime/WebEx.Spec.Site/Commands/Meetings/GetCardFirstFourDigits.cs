using WebEx.Meetings;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, F4: how the number of the user's credit card begins, which SM, EM or IM has kept.</content>
internal sealed partial class SiteCommands
{
    protected override GetCardFirstFourDigitsReply Handle(GetCardFirstFourDigits request, CommandContext context)
    {
        SchedulingSettings settings = context.Settings.Scheduling;
        if (!settings.AllowsCommerce)
            return GetCardFirstFourDigitsReply.CreateFailure(GetCardFirstFourDigitsError.DonotSupportECommerce);
        if (!settings.FindsCustomers)
            return GetCardFirstFourDigitsReply.CreateFailure(GetCardFirstFourDigitsError.GetCustomerIDFail);
        return context.Caller.Card is { } card
            ? GetCardFirstFourDigitsReply.CreateSuccess(card.First4)
            : GetCardFirstFourDigitsReply.CreateFailure(GetCardFirstFourDigitsError.NoStoredCard);
    }
}
