using StandInSite.Answering;
using StandInSite.Site;
using WebEx;
using WebEx.Client.Testing;
using WebEx.Profile;

namespace StandInSite.Commands;

/// <summary>o.php, ST: chooses the service that the next commands are for.</summary>
internal sealed class SetServiceTypeCommand() : HostCommand<SetServiceType, SetServiceTypeReply>(SetServiceType.Command)
{
    protected override FakeReply AccessDenied => Fail(SetServiceTypeError.AccessDenied);

    protected override FakeReply Answer(SetServiceType request, User user, Caller caller)
    {
        (caller.Session!.Center, string service) = request.ServiceCode switch
        {
            null or ServiceType.MeetingCenter => (Center.MeetingCenter, "MC"),
            ServiceType.TrainingCenter => (Center.TrainingCenter, "TC"),
            ServiceType.SalesCenter => (Center.SalesCenter, "SaC"),
            ServiceType.SupportCenter => (Center.SupportCenter, "SC"),
            _ => throw new InvalidOperationException("The validator lets no other service through."),
        };
        return FakeReply.Success(("SP", service));
    }
}
