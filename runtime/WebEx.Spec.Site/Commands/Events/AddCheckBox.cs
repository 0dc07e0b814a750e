using WebEx.Events;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, CFAC: a host puts check boxes on the registration form of an event.</content>
internal sealed partial class SiteCommands
{
    protected override AddCheckBoxReply Handle(AddCheckBox request, CommandContext context)
    {
        AddQuestion(
            context,
            request.MeetingKey,
            request.Field,
            NewQuestion("checkBoxes", request.GroupName) with
            {
                Choices = [.. request.CheckBoxes.Select(box => new State.QuestionChoice(box.Label ?? "", IsChosen: box.IsChecked == true))],
            }
        );
        return AddCheckBoxReply.CreateSuccess();
    }
}
