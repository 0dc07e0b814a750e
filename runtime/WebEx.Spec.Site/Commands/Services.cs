using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>The services (SP) and the centers that they are.</content>
internal sealed partial class SiteCommands
{
    // In the order of the guide, which is that of the values.
    private static ServiceType? DefaultService(CommandContext context)
    {
        foreach (ServiceType service in Enum.GetValues<ServiceType>())
        {
            if (HasService(context, service))
                return service;
        }

        return null;
    }

    private static bool HasService(CommandContext context, ServiceType service) => context.Settings.Centers.Has(CenterOf(service));

    private static Center CenterOf(ServiceType service) =>
        service switch
        {
            ServiceType.TrainingCenter => Center.TrainingCenter,
            ServiceType.SalesCenter => Center.SalesCenter,
            ServiceType.SupportCenter => Center.SupportCenter,
            _ => Center.MeetingCenter,
        };

    // The tokens of SP, of which the site has read the value before.
    private static ServiceType ServiceOf(string token) =>
        token switch
        {
            "TC" => ServiceType.TrainingCenter,
            "SaC" => ServiceType.SalesCenter,
            "SC" => ServiceType.SupportCenter,
            _ => ServiceType.MeetingCenter,
        };
}
