using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, GCA: a host asks what somebody answered to the custom questions.</content>
internal sealed partial class SiteCommands
{
    protected override GetCustomAnswersReply Handle(GetCustomAnswers request, CommandContext context)
    {
        EventRow row = OwnEvent(context, request.MeetingKey);
        EnrolmentRow enrolment = AskedEnrolment(context, row, request.EnrollmentId, request.EmailAddress);
        IEnumerable<AnswerRow> answers = context.Answers.WithPrefix(EnrolmentRow.KeyOf(row.Key, enrolment.Id) + "/");
        return GetCustomAnswersReply.CreateSuccess(new(answers.Select(answer => new CustomAnswer(answer.Question, Listed(answer.Text)))));
    }
}
