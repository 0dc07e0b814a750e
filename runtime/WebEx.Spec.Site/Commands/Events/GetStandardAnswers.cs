using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, GSA: a host asks what somebody answered to the standard questions.</content>
internal sealed partial class SiteCommands
{
    protected override GetStandardAnswersReply Handle(GetStandardAnswers request, CommandContext context)
    {
        EventRow row = OwnEvent(context, request.MeetingKey);
        EnrolmentRow enrolment = AskedEnrolment(context, row, request.EnrollmentId, request.EmailAddress);
        return GetStandardAnswersReply.CreateSuccess(
            new(
                from field in StandardFieldsOf(row)
                where enrolment.Values.ContainsKey(field.Code)
                select new StandardAnswer(field.Number, Listed(enrolment.Values[field.Code]))
            )
        );
    }
}
