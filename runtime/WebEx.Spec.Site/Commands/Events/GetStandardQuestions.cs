using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, GS: a host asks for the standard questions of an event: the fields of its registration form that attendees see.</content>
internal sealed partial class SiteCommands
{
    protected override GetStandardQuestionsReply Handle(GetStandardQuestions request, CommandContext context)
    {
        EventRow row = OwnEvent(context, request.MeetingKey);
        return GetStandardQuestionsReply.CreateSuccess(
            new(StandardFieldsOf(row).Select(field => new StandardQuestion(field.Number, field.Label, MarkOf(IsRequired(row, field.Code)))))
        );
    }

    private static IEnumerable<StandardField> StandardFieldsOf(EventRow row) =>
        row.TakesEnrolments ? StandardField.All.Where(field => FieldOf(row, field.Code) != EventFormField.Hidden) : [];
}
