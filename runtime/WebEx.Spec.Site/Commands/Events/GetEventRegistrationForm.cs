using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, GF of events: a host asks which fields attendees see and have to fill in.</content>
internal sealed partial class SiteCommands
{
    protected override GetEventRegistrationFormReply Handle(GetEventRegistrationForm request, CommandContext context)
    {
        EventRow row = EventWithOwnForm(context, request.MeetingKey);
        return GetEventRegistrationFormReply.CreateSuccess(
            phoneNumber: FieldOf(row, "PN"),
            company: FieldOf(row, "CO"),
            title: FieldOf(row, "TI"),
            address1: FieldOf(row, "A1"),
            address2: FieldOf(row, "A2"),
            city: FieldOf(row, "CY"),
            stateProvince: FieldOf(row, "ST"),
            zipCode: FieldOf(row, "ZP"),
            country: FieldOf(row, "CR"),
            numberOfEmployees: FieldOf(row, "EM"),
            needInfo: FieldOf(row, "SM"),
            textBoxes: new(Enumerable.Range(1, TextBoxesOfEvent).Select(number => new RegistrationTextBox(FieldOf(row, TextBoxCode(number)))))
        );
    }
}
