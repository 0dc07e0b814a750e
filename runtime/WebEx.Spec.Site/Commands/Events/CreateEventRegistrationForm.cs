using System.Collections.Immutable;
using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, CF of events: a host says which fields attendees see and have to fill in. Fields that are left out become optional.</content>
internal sealed partial class SiteCommands
{
    protected override CreateEventRegistrationFormReply Handle(CreateEventRegistrationForm request, CommandContext context)
    {
        EventRow row = EventWithOwnForm(context, request.MeetingKey);
        IEnumerable<(string Code, EventFormField? Field)> fields = StandardField
            .All.Select(field => (field.Code, field.Setting(request)))
            .Concat(request.TextBoxes.Select(box => (TextBoxCode(box.Key), box.Value)));
        context.Events.Put(
            row with
            {
                FormFields = fields.ToImmutableSortedDictionary(
                    field => field.Code,
                    field => (int)(field.Field ?? EventFormField.Optional),
                    StringComparer.Ordinal
                ),
            }
        );
        return CreateEventRegistrationFormReply.CreateSuccess(context.Caller.WebExId, context.Caller.EmailAddress);
    }
}
