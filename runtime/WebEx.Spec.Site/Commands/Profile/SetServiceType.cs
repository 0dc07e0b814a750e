using WebEx.Profile;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>o.php, ST: the service that the session's next commands are for.</content>
internal sealed partial class SiteCommands
{
    protected override SetServiceTypeReply Handle(SetServiceType request, CommandContext context)
    {
        if ((request.ServiceType ?? DefaultService(context)) is not { } service || !HasService(context, service))
            return SetServiceTypeReply.CreateFailure(SetServiceTypeError.InvalidServiceType);

        context.SetCenter(CenterOf(service));
        return SetServiceTypeReply.CreateSuccess(service);
    }
}
