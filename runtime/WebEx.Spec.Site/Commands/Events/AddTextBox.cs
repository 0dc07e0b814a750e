using WebEx.Events;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, CFAT: a host puts a text box on the registration form of an event.</content>
internal sealed partial class SiteCommands
{
    protected override AddTextBoxReply Handle(AddTextBox request, CommandContext context)
    {
        string kind = request.TextBoxType == TextBoxType.MultipleLines ? "textBoxOfLines" : "textBox";
        AddQuestion(
            context,
            request.MeetingKey,
            request.Field,
            NewQuestion(kind, request.TextName) with
            {
                Lines = request.HeightLines,
                Characters = request.WidthCharacters,
            }
        );
        return AddTextBoxReply.CreateSuccess();
    }
}
