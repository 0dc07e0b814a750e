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
            phoneNumberField: FieldOf(row, "PN"),
            companyField: FieldOf(row, "CO"),
            jobTitleField: FieldOf(row, "TI"),
            address1Field: FieldOf(row, "A1"),
            address2Field: FieldOf(row, "A2"),
            cityField: FieldOf(row, "CY"),
            stateField: FieldOf(row, "ST"),
            zipCodeField: FieldOf(row, "ZP"),
            countryField: FieldOf(row, "CR"),
            numberOfEmployeesField: FieldOf(row, "EM"),
            needInfoField: FieldOf(row, "SM"),
            textBoxes: new(Enumerable.Range(1, TextBoxesOfEvent).Select(number => new RegistrationTextBox(FieldOf(row, TextBoxCode(number)))))
        );
    }
}
