using System.Globalization;
using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>Who has enrolled in an event.</content>
internal sealed partial class SiteCommands
{
    private static EnrolmentRow? FindEnrolment(CommandContext context, EventRow row, string? emailAddress) =>
        EnrolmentsOf(context, row).FirstOrDefault(enrolment => IsOf(enrolment, emailAddress));

    private static bool IsOf(EnrolmentRow enrolment, string? emailAddress) =>
        string.Equals(enrolment.EmailAddress, emailAddress, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<EnrolmentRow> EnrolmentsOf(CommandContext context, EventRow row) => context.Enrolments.WithPrefix(row.Key + "/");

    // JE takes six characters at most, so that each event has numbers of its own. One that was deleted with its event is free again.
    private static string NewEnrolmentId(CommandContext context, EventRow row)
    {
        int number = EnrolmentsOf(context, row).Count() + 1;
        while (context.Enrolments.Find(EnrolmentRow.KeyOf(row.Key, Text(number))) is not null)
            number++;
        return Text(number);

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The enrollment that GCA and GSA ask about.</summary>
    /// <exception cref="RefusedException">
    /// There is none, or the two values are of different ones: InvalidEnrollmentIDorEmail; or enrollments are approved, and the ID is missing:
    /// InvalidEnrollmentID.
    /// </exception>
    private static EnrolmentRow AskedEnrolment(CommandContext context, EventRow row, string? id, string? emailAddress)
    {
        if (context.Settings.Events.ApprovesEnrollments && id is null)
            throw new RefusedException(nameof(GetCustomAnswersError.InvalidEnrollmentID));
        EnrolmentRow? enrolment = id is null ? FindEnrolment(context, row, emailAddress) : context.Enrolments.Find(EnrolmentRow.KeyOf(row.Key, id));
        return enrolment is not null && (emailAddress is null || IsOf(enrolment, emailAddress))
            ? enrolment
            : throw new RefusedException(nameof(GetCustomAnswersError.InvalidEnrollmentIDorEmail));
    }
}
